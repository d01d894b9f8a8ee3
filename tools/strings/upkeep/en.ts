import {createPlural} from '../plural.js';
import type {Strings} from '../strings.js';
import type {UpkeepTexts} from './texts.js';

const plural = createPlural('en');
const numbers = new Intl.NumberFormat('en', {maximumFractionDigits: 1});

export const upkeepProblems: Strings['problemDuring'] = {
  steward: {
    forbidden: ({url}) => `Moderators only: the account of these credentials has no right to do this at ${url}.`,
    offline: ({host}) => `${host} does not answer; what lies there is left as it is until the next round.`,
    'too-slow': ({host}) => `${host} takes too long to answer, or asks to be left alone; tried again in the next round.`,
  },
  seed: {
    forbidden: ({url}) =>
      `Only the owner of the storage can put people there: the account of these credentials may not write at ${url}.`,
  },
  import: {
    forbidden: ({url}) => `Only moderators can invite: the account of these credentials may not write at ${url}.`,
    missing: ({url}) => `The cooperative at ${url} has no folder for moderators. “solidaire init” makes it.`,
  },
  export: {
    forbidden: ({url}) => `The account of these credentials may not read ${url}: only the owner can export everything.`,
  },
  partner: {
    missing: ({url}) =>
      `There is no cooperative at ${url}. PARTNER takes the address that “solidaire init” has printed there.`,
    malformed: ({url}) =>
      `What lies at ${url} says nothing of a cooperative. PARTNER takes the whole address, with what follows the # sign.`,
    forbidden: ({url}) => `Only moderators can add a partner: the account of these credentials may not write at ${url}.`,
  },
};

export const upkeep: UpkeepTexts = {
  seed: {
    profiles: 'People',
    pages: 'Pages of the list',
    done: ({members, list, profiles, pages, before, seconds, folder}) =>
      [
        `${plural(members, 'made-up member is', 'made-up members are')} in ${folder ?? list}`,
        `${plural(profiles + pages, 'document', 'documents')} written in ${numbers.format(seconds)} s, ` +
          `${numbers.format(before)} already there.`,
        'They have no accounts: nobody can sign in as one of them.',
      ].join('\n'),
  },
  steward: {
    done: (at) => `${at} Round done.`,
    nothing: 'Nothing to do.',
    steps: {
      members: 'Members:',
      lists: 'Lists:',
      check: 'Daily check:',
      registrations: 'Registrations:',
      answers: 'Answers:',
      polls: 'Votes:',
      rooms: 'Conversations:',
      pages: 'Long lists:',
      feeds: 'Feeds:',
      html: 'Pages without scripts:',
      index: 'Index:',
    },
    counts: {
      rows: (count) => `${plural(count, 'row', 'rows')} written anew`,
      announcements: (count) => `${plural(count, 'announcement', 'announcements')} done with`,
      unread: (count) => `${numbers.format(count)} could not be read`,
      joined: (count) => `${plural(count, 'person', 'people')} admitted`,
      left: (count) => `${plural(count, 'person has', 'people have')} left`,
      waiting: (count) => `${numbers.format(count)} waiting`,
      checked: (count) => `${numbers.format(count)} looked at`,
      changed: (count) => `${numbers.format(count)} had changed`,
      struck: (count) => `${plural(count, 'claim', 'claims')} struck out that nobody stands behind`,
      erased: (count) => `${plural(count, 'letter', 'letters')} erased`,
      confirmed: (count) => `${plural(count, 'vote', 'votes')} confirmed`,
      closed: (count) => `${plural(count, 'poll', 'polls')} closed`,
      days: (count) => `${plural(count, 'room', 'rooms')} prepared`,
      pages: (count) => `${plural(count, 'page', 'pages')} written`,
      files: (count) => `${plural(count, 'file', 'files')} written`,
    },
    listWords: {
      language: 'en',
      titles: {members: 'Members', events: 'Events', places: 'Places', documents: 'Documents', news: 'News'},
      page: (number, of) => `${number}/${of}`,
      empty: 'Nothing here for the moment.',
      untitled: 'Untitled',
    },
  },
  check: {
    labels: {rows: 'Rows', homes: 'Members’ spaces'},
    fine: 'Everything is as it should be.',
    head: (kinds) => `${plural(kinds, 'kind of thing', 'kinds of things')} to look at:`,
    more: (count) => `and ${numbers.format(count)} more`,
    found: {
      unreadable: (count) => `${plural(count, 'document', 'documents')} of the cooperative cannot be read`,
      'list-missing': (count) => `${plural(count, 'list is', 'lists are')} named and not there`,
      'not-writable': (count) => `${plural(count, 'list', 'lists')} that these credentials may not write`,
      'open-to-write': (count) => `${plural(count, 'document', 'documents')} that anybody may write`,
      'open-to-read': (count) => `${plural(count, 'place', 'places')} that anybody can read, and should not`,
      'open-listing': (count) => `${plural(count, 'place', 'places')} that anybody can list, and should not`,
      'group-hidden': (count) => `${plural(count, 'group', 'groups')} that the server itself cannot read`,
      'group-lacks': (count) => `${plural(count, 'member is', 'members are')} not in the group that access rules name`,
      'group-stranger': (count) => `${plural(count, 'person', 'people')} in the members’ group without being members`,
      'orphan-row': (count) => `${plural(count, 'row', 'rows')} of things whose author is no member`,
      'gone-source': (count) => `${plural(count, 'row', 'rows')} of things that are gone, or not public any more`,
      'home-missing': (count) => `${plural(count, 'member', 'members')} without the folder that the list names`,
      'home-open': (count) => `${plural(count, 'member’s folder', 'members’ folders')} that others may write in`,
      'no-home': (count) => `${plural(count, 'member', 'members')} without a folder in the list`,
      'silent-host': (count) => `${plural(count, 'server does', 'servers do')} not answer now`,
    },
    todo: {
      unreadable: 'Run “solidaire init” again with the credentials of the owner: what is missing is made, and nothing else.',
      'list-missing':
        'Run “solidaire init” again with the owner’s credentials, or take the entry out of official/type-index.ttl.',
      'not-writable': 'Use the credentials of a moderator, or add this person to official/moderators.ttl.',
      'open-to-write': 'Take away the right of everybody to write, in the access rules of the place.',
      'open-to-read': 'Take away the right of everybody to read, in the access rules of the place.',
      'open-listing': 'Take away the right of everybody to read the folder itself, in its access rules.',
      'group-hidden': 'Give everybody the right to read this document: without it, rules that name the group let nobody in.',
      'group-lacks':
        'They cannot read what is for members. Made-up members need no right; for a real one, accept the request again.',
      'group-stranger': 'Take these addresses out of the group’s document: they can read what is for members.',
      'orphan-row': 'Goes with the next round of “solidaire steward”.',
      'gone-source': 'Goes with the next round of “solidaire steward --full”.',
      'home-missing': 'Ask the member to join again; “add a folder” is offered there. Made-up members have none.',
      'home-open': 'Ask the member to take away the others’ right to write: what lies there is not believed until then.',
      'no-home': 'Ask the member to join again: the folder is made then.',
      'silent-host': 'Wait. If it lasts for days, write to the member.',
    },
  },
  export: {
    label: 'Documents',
    done: ({folder, source, documents, fetched, bytes, missing}) =>
      [
        `${plural(documents, 'file', 'files')} (${numbers.format(bytes / 1e6)} MB) of ${source} in ${folder}`,
        `${numbers.format(fetched)} fetched now; manifest.json lists all.`,
        ...(missing.length ? [`Not complete: ${numbers.format(missing.length)} missing.`] : []),
        ...missing.slice(0, 10).map((one) => `  ${one.source}: ${one.problem}`),
      ].join('\n'),
  },
  import: {
    bad: ({line, kind, given, first}) =>
      `Line ${line}: ` +
      {
        'no-webid': `“${given}” is no WebID, which looks like https://ana.example/profile/card#me.`,
        'no-email': `“${given}” is no mail address.`,
        nobody: `neither a WebID nor a mail address${given ? ` for ${given}` : ''}.`,
        twice: `${given} is on line ${first} already.`,
      }[kind],
    done: ({coop, website, dryRun, invited, expected, members, withoutAccount, bad}) => {
      const join = website ? `the page to join at ${website}` : 'the page to join on your site (<coop-join>)';
      return [
        ...(dryRun ? ['Only looked at: nothing was written.'] : []),
        `${plural(invited.length, 'person is', 'people are')} ${dryRun ? 'to be ' : ''}invited` +
          `, ${numbers.format(expected)} were already, ${plural(members, 'is a member', 'are members')}.`,
        ...(withoutAccount.length
          ? [
              `${plural(withoutAccount.length, 'person has', 'people have')} no account yet: invite them once they have told you their WebID.`,
            ]
          : []),
        ...bad.map(({message}) => message),
        ...(invited.length + withoutAccount.length
          ? [
              '',
              'What to send to them:',
              '',
              `  You are expected in ${coop}. Open ${join}, sign in with your account – or make one there –,`,
              '  and choose “Join”. You are admitted at once if you sign in with the account that you told us of.',
              '',
              ...[...invited, ...withoutAccount].flatMap(({name, email}) =>
                email ? [`  ${name ? `${name} ` : ''}<${email}>`] : [],
              ),
            ]
          : []),
      ].join('\n');
    },
  },
  partner: {
    done: ({coop, partner, name, added}) =>
      [
        added ? `${coop} names ${name ?? partner} as a partner.` : `${name ?? partner} is a partner already.`,
        '<coop-partners> shows it. To offer the partner when an event is shared, write:',
        `  <coop-event-form partners="${partner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></coop-event-form>`,
      ].join('\n'),
  },
};
