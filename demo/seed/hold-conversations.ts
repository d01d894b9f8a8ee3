import {
  chatNoteWork,
  contributionAddress,
  findCoop,
  findCoopLists,
  foundConversations,
  openCoopRoom,
  openRoomWork,
  readRoll,
  readRoom,
  tidyCoopList,
  writeStanding,
  type CoopLayout,
  type CoopList,
  type WantedConversation,
} from '../../pods/index.js';
import {conversationKind} from '../../vocab/index.js';
import {sayAll} from './conversations/say-all.js';
import {crest, everybody, oven, two, workshop, type DemoWords} from './conversations/words.js';
import type {Host} from './hold-events.js';
import {readAs, send, unwrap, type Inhabitant} from './inhabitant.js';

const day = 86_400_000;

/**
 * Gives the coop its conversations: a room for all members that goes on since two weeks, the room of a local group, one between two people, and
 * what is said below an event and below an article.
 * @param article address of the article.
 */
export async function holdConversations(
  owner: Inhabitant,
  moderator: Inhabitant,
  layout: CoopLayout,
  members: ReadonlyMap<string, Host>,
  article: string | undefined,
): Promise<void> {
  const {session, account, resources} = owner;
  const founder = {resources, fetch: session.fetch, owner: account.webId, layout};
  const names = {everyone: 'Conversations ouvertes', members: 'Conversations des membres', language: 'fr'};
  unwrap(await foundConversations(founder, names));
  const room = {...founder, ...daysBack(everybody)};
  const all = unwrap(await openCoopRoom({...room, readers: {who: 'members'}, title: 'Tout le monde'}));
  await sayAll(all, everybody, owner, layout, members);
  const group = {...founder, ...daysBack(crest), readers: {who: 'group', group: `${layout.groups}#crest`}} as const;
  await sayAll(unwrap(await openCoopRoom({...group, title: 'Groupe de Crest'})), crest, owner, layout, members);

  const lists = await listsOf(moderator, layout);
  const begin = async (
    by: string,
    words: readonly DemoWords[],
    wanted: Pick<WantedConversation, 'readers' | 'title' | 'about'>,
  ) => {
    const host = members.get(by)!;
    const channel = await open(host, layout, words, {
      ...wanted,
      list: lists.find((list) => list.readers.who === wanted.readers.who),
    });
    await sayAll(channel, words, host.member, layout, members);
    return channel;
  };
  const asked = members.get('rene')!;
  const pair = await begin('amina', two, {readers: {who: 'pair', other: asked.member.account.webId}, title: undefined});
  await accept(pair, asked, layout, members.get('amina')!);
  const event = contributionAddress(members.get('amina')!.home, 'public', 'rendez-vous-2');
  await begin('lucie', workshop, {readers: {who: 'members'}, title: 'Atelier pain au levain', about: event});
  if (article) await begin('thomas', oven, {readers: {who: 'everyone'}, title: 'Le four partagé', about: article});
  await tidy(moderator, layout, lists);
}

/** Rooms are prepared from the day of the first word on, until a week from now. */
function daysBack(words: readonly DemoWords[]) {
  const first = Math.max(...words.map(({ago}) => ago));
  return {now: Date.now() - first * day, days: first + 7};
}

async function open(
  {member, home}: Host,
  layout: CoopLayout,
  words: readonly DemoWords[],
  wanted: Pick<WantedConversation, 'readers' | 'title' | 'about' | 'list'>,
): Promise<string> {
  const {session, account} = member;
  const {now, days} = daysBack(words);
  const coop = {iri: layout.coop, moderators: layout.moderators, membership: layout.membership};
  const work = openRoomWork({...wanted, coop, webId: account.webId, home, storage: account.pod, now});
  await send(member, readAs(session), {...work, room: {...work.room, days}});
  return `${work.room.container}index.ttl#this`;
}

/** Whoever was asked takes the invitation, and both note that they are in it. */
async function accept(channel: string, {member, home}: Host, {coop: iri, moderators, membership}: CoopLayout, by: Host) {
  const {session, account} = member;
  const {webId} = account;
  const resources = readAs(session);
  const room = unwrap(await readRoom(resources, channel));
  const own = {resources, fetch: session.fetch, webId, coop: {iri, moderators, membership}, home, room};
  unwrap(await writeStanding(own, 'accepted'));
  const standing = 'joined';
  await send(member, resources, await chatNoteWork(home, {channel, standing, other: by.member.account.webId}));
  await send(by.member, readAs(by.member.session), await chatNoteWork(by.home, {channel, standing}));
}

async function listsOf({session}: Inhabitant, layout: CoopLayout): Promise<readonly CoopList[]> {
  const resources = readAs(session);
  const coop = unwrap(await findCoop(resources, layout.coop));
  return unwrap(await findCoopLists(resources, {coop, classes: conversationKind.types}));
}

/** As the moderator's open page does. */
async function tidy({session}: Inhabitant, layout: CoopLayout, lists: readonly CoopList[]): Promise<void> {
  const resources = readAs(session);
  const roll = unwrap(await readRoll(resources, layout.membersList, {fresh: true}));
  for (const list of lists) {
    const kind = conversationKind;
    unwrap(await tidyCoopList({resources, fetch: session.fetch, coop: layout.coop, list, kind, roll, now: new Date()}));
  }
}
