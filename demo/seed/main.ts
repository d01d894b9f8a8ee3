/** Fills an empty pod server with the demo's coop and its members, by the same public functions that any program can use. */
import {assignToGroups, defineGroup, ensureInbox, type CoopLayout} from '../../pods/index.js';
import {aFewAhead} from './a-few-ahead.js';
import {admit, foundCoop, makeHome} from './found-coop.js';
import {emailOf, moveIn, passwordOf, unwrap, type Inhabitant} from './inhabitant.js';
import {events} from './events.js';
import {holdEvents} from './hold-events.js';
import {fillLibrary} from './fill-library.js';
import {holdConversations} from './hold-conversations.js';
import {holdPolls} from './hold-polls.js';
import {foundPartner} from './partner/found-partner.js';
import {coopProfile, groups, people, type DemoPerson} from './people.js';
import {foundPlaces} from './found-places.js';
import {towns} from './towns.js';
import {writeProfile} from './write-profile.js';
import {writeNews} from './write-news.js';
import {welcome} from './welcome.js';
import {writeRestricted} from './write-restricted.js';

/** People who move in at the same time: the server is busy with these, and more would only wait. */
const parallel = 4;

/** An account, a pod and a profile. */
async function arrive(person: DemoPerson): Promise<Inhabitant> {
  const inhabitant = await moveIn(person.pod);
  const {account, session, resources} = inhabitant;
  unwrap(await writeProfile({resources, fetch: session.fetch, webId: account.webId}, person));
  return inhabitant;
}

/** A member of the demo who has moved in. */
interface Settled {
  readonly person: DemoPerson;
  readonly member: Inhabitant;
  readonly home: string;
}

async function formGroups({groups: document, membersList}: CoopLayout, moderator: Inhabitant, settled: readonly Settled[]) {
  const {resources, session} = moderator;
  const desk = {resources, fetch: session.fetch, groups: document, membersList};
  for (const {slug, name, town} of groups) {
    const [latitude, longitude] = towns[town]!;
    const draft = {slug, name, town, spot: {latitude, longitude}, language: coopProfile.language};
    unwrap(await defineGroup(desk, draft));
  }
  for (const {person, member} of settled) {
    const wanted = (person.groups ?? []).map((slug) => `${document}#${slug}`);
    if (wanted.length) unwrap(await assignToGroups(desk, member.account.webId, wanted));
  }
}

/** What a member tells the others only, and the letter box of those whose profile the kit has written. */
async function tellMembers(layout: CoopLayout, person: DemoPerson, {account, session, resources}: Inhabitant, home: string) {
  const {webId, pod: storage} = account;
  const place = {resources, fetch: session.fetch, webId};
  if (person.turtle === undefined) unwrap(await ensureInbox({...place, storage}));
  return writeRestricted(place, person, home, layout);
}

async function main(): Promise<void> {
  const chair = people.find(({account}) => account === 'moderator')!;
  const moderator = await arrive(chair);
  const owner = await moveIn(coopProfile.pod);
  const layout = await foundCoop(coopProfile, owner, moderator);
  const settle = async (person: DemoPerson) => {
    const member = person === chair ? moderator : await arrive(person);
    const home = person.account === 'newcomer' ? undefined : await makeHome(layout, member);
    return {person, member, home};
  };
  const settled: Settled[] = [];
  // Members are admitted one after the other, by one moderator who changes one list.
  for await (const {person, member, home} of aFewAhead(people, parallel, settle)) {
    if (!home) continue;
    await admit(layout, moderator, member, home);
    settled.push({person, member, home});
  }
  await formGroups(layout, moderator, settled);
  // What is for members only names their group, which members learn when they are in it.
  for await (const told of aFewAhead(settled, parallel, ({person, member, home}) =>
    tellMembers(layout, person, member, home),
  ))
    unwrap(told);
  for (const {person, member} of settled) if (person.account === 'member') await welcome(moderator, member);
  const hosts = new Map(settled.map(({person, member, home}) => [person.pod, {member, home}]));
  await holdEvents(owner, moderator, layout, hosts, events);
  await foundPlaces(owner, moderator, layout, hosts);
  await holdPolls(owner, moderator, layout, hosts);
  await fillLibrary(owner, moderator, layout, hosts);
  const articles = await writeNews(owner, moderator, layout, hosts);
  await holdConversations(owner, moderator, layout, hosts, articles.get('Le four partagé a cuit son millième pain'));
  await foundPartner(moderator, new Map(settled.map(({person, member}) => [person.pod, member])), layout.coop);
  for (const {account, pod, profile} of people.filter(({account}) => account)) {
    console.log(`${account!.padEnd(10)} ${profile['name']![0]!.padEnd(14)} ${emailOf(pod).padEnd(22)} ${passwordOf(pod)}`);
  }
}

await main();
