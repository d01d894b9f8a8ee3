import {audit} from './audit/en.js';
import {help} from './help/en.js';
import {mistakes} from './mistakes/en.js';
import {createPlural} from './plural.js';
import {createSayMistake} from './say-mistake.js';
import {snapshot, snapshotProblems} from './snapshot/en.js';
import type {PlannedCoop, Strings} from './strings.js';
import {upkeep, upkeepProblems} from './upkeep/en.js';

const plural = createPlural('en');
const numbers = new Intl.NumberFormat('en');

const plan = ({name, storage, owner, moderators, policy}: PlannedCoop) => `
“${name}” will be set up in ${storage}
in the name of ${owner}.

  official/              who the cooperative is, the members’ list, the groups:
                         everybody can read it, moderators can change it
  official/joining/box/  requests to join: anybody with an account leaves one, moderators read it
  official/polls/        the members’ votes: members can read them, moderators open and close them
  official/library/      lists of documents: for everybody, for members, for each local group, and a
                         folder for each member; moderators keep them
  official/news/         lists of articles: for everybody, for members, for each local group, and what
                         everybody can read without scripts; moderators keep them
  official/conversations/  lists of conversations: for everybody, for members, for each local group;
                         moderators keep them
  chats/                 the cooperative’s own conversations: moderators open them
  official/categories.ttl  the categories of documents and news: moderators change them
  members/               what members can read and others cannot
  groups/                the group of members, which the server needs to know them: it lies at an
                         address that cannot be guessed
  moderation/            what only moderators can read

Moderators: ${moderators.join(', ')}
Joining: ${policy === 'open' ? 'whoever asks is to be admitted' : 'moderators answer each request'}
What is there already stays as it is.
`;

const done = ({coop, html}: {coop: string; html: string}) => `The cooperative is set up. Its address:

  ${coop}

Paste this into your page:

${html}

Next
1. Copy the folder dist/cdn of this package beside the page, under the name cdn.
2. Make a page with <coop-join> for newcomers and one with <coop-join-requests> for moderators, inside the same
   <coop-community>.
3. For votes, make a page with <coop-polls>, one with <coop-poll> and, for moderators, one with <coop-poll-form>.
4. For documents, make a page with <coop-library>, one with <coop-document> and one with <coop-document-form>.
5. For news, make a page with <coop-news>, one with <coop-article> and one with <coop-article-form>.
6. To keep all lists up to date without a moderator’s open page, run on a timetable, with a moderator’s credentials:
   solidaire steward --coop "${coop}"`;

const en: Strings = {
  language: 'en',
  yes: ['y', 'yes'],
  problem: {
    offline: ({host}) =>
      `${host} cannot be reached. Check the address and your connection, then run the same command again.`,
    'signed-out': ({host}) =>
      `${host} does not accept this sign-in. Perhaps it does not know your identity provider (SOLIDAIRE_ISSUER).`,
    forbidden: ({url}) => `The account of these credentials has no right to do this at ${url}.`,
    missing: ({url}) => `There is nothing at ${url}.`,
    conflict: ({url}) => `Somebody else keeps changing ${url}. Run the same command again in a while.`,
    malformed: ({url}) => `What lies at ${url} cannot be read.`,
    'too-slow': ({host}) => `${host} takes too long to answer. Run the same command again in a while.`,
    'too-large': ({url}) => `What lies at ${url} is too large.`,
    full: ({host}) => `There is no room left at ${host}.`,
    'bad-address': ({url}) => `“${url}” is not an address that can be used.`,
    refused: ({host}) => `${host} has refused the sign-in.`,
    server: ({host}) => `${host} does not work properly at the moment. Run the same command again in a while.`,
  },
  problemDuring: {
    'sign-in': {
      refused: ({host}) =>
        `${host} does not know these credentials. Check SOLIDAIRE_CLIENT_ID and SOLIDAIRE_CLIENT_SECRET, or make new ones ` +
        'in your account there.',
      malformed: ({host}) =>
        `${host} does not answer as an identity provider for Solid does, or does not say for whom the credentials stand. ` +
        'Check SOLIDAIRE_ISSUER; if it is right, put your WebID into SOLIDAIRE_WEBID.',
      'bad-address': ({url}) => `SOLIDAIRE_ISSUER must be an address such as https://login.example/, not “${url}”.`,
    },
    'find-storage': {
      missing: ({url}) => `No storage was found for ${url}. Say with --storage where to write.`,
    },
    'set-up': {
      forbidden: ({url}) =>
        `The account of these credentials may not write at ${url}. Only the owner of a storage can set a cooperative up ` +
        'there: check --storage, and whose credentials these are.',
      malformed: ({url}) => `Something else lies at ${url} already, and is left alone. Choose another place with --storage.`,
    },
    'find-coop': {
      missing: ({url}) => `There is no cooperative at ${url}. --coop takes the address that “solidaire init” has printed.`,
      malformed: ({url}) =>
        `What lies at ${url} says nothing of a cooperative. --coop takes the whole address that “solidaire init” has ` +
        'printed, with what follows the # sign.',
    },
    tidy: {
      forbidden: ({url}) => `Only moderators can tidy: the account of these credentials may not write at ${url}.`,
    },
    groups: {
      missing: ({url}) => `${url} keeps no groups.`,
      forbidden: ({url}) => `Only moderators can change groups: the account of these credentials may not write at ${url}.`,
    },
    ...upkeepProblems,
    snapshot: snapshotProblems,
  },
  mistake: createSayMistake(mistakes),
  declined: 'Nothing was written.',
  interrupted: 'Interrupted. What is written stays; the same command goes on from there.',
  bug: 'This is a fault of the program. Please report it with these lines:',
  help,
  questions: {
    coop: 'Address of the cooperative (as “solidaire init” has printed it):',
    name: 'Name of the cooperative:',
    description: 'What it does, in a few words (Enter for none):',
    website: 'Its public site (Enter for none):',
    moderators: (owner) => `WebIDs of the moderators, with spaces between (Enter for ${owner}):`,
    goOn: 'Do this? (y/N)',
  },
  init: {
    looking: 'Signing in, and looking at what is there…',
    plan,
    alreadyThere: (name) => `“${name}” is there already: only what is missing is added.`,
    withoutEffect: (options) => `Without effect, since something else is stored there already: ${options.join(', ')}.`,
    unreadable: (webId) => `Nothing can be read at ${webId}. If this moderator’s address is wrong, stop here.`,
    working: 'Writing…',
    libraries: {everyone: 'Public documents', members: 'Members’ documents'},
    news: {everyone: 'News', members: 'Members’ news'},
    conversations: {everyone: 'Open conversations', members: 'Members’ conversations'},
    done,
  },
  progress: {
    count: (done) => numbers.format(done),
    share: (done, of) => `${numbers.format(done)} of ${numbers.format(of)}`,
    left: (seconds) => (seconds < 90 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`),
  },
  upkeep,
  audit,
  snapshot,
  tidied: ({rows, announcements, unread, joined, left, waiting, rebuilt}) =>
    [
      `${rebuilt ? 'Rebuilt' : 'Tidied'}: ${plural(rows, 'row', 'rows')} written anew`,
      ...(rebuilt ? [] : [`, ${plural(announcements, 'announcement', 'announcements')} done with`]),
      '.',
      ...(joined ? [` ${plural(joined, 'person', 'people')} admitted.`] : []),
      ...(left ? [` ${plural(left, 'person has', 'people have')} left.`] : []),
      ...(waiting ? [` ${plural(waiting, 'request waits', 'requests wait')} for a moderator.`] : []),
      ...(unread ? [` ${plural(unread, 'profile', 'profiles')} could not be read: run this again in a while.`] : []),
    ].join(''),
  groupAdded: ({name, group, created, town, position}) =>
    [
      created ? `The group “${name}” is made: ${group}` : `The group ${group} is called “${name}”.`,
      ...(town ? [`Town: ${town}`] : []),
      position ? `Position: ${position.latitude}, ${position.longitude}` : 'Without a position, it is not on the map.',
    ].join('\n'),
  groupAssigned: ({webId, names}) =>
    names.length ? `${webId} is in: ${names.join(', ')}.` : `${webId} is in no group any more.`,
};

export default en;
