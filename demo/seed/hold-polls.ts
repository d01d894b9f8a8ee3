import {
  addPolls,
  closePoll,
  confirmBallots,
  findCoop,
  openPoll,
  readPollRoll,
  readRoll,
  voteWork,
  type CoopLayout,
} from '../../pods/index.js';
import {readPoll, type Poll} from '../../vocab/index.js';
import type {Host} from './hold-events.js';
import {readAs, send, unwrap, type Inhabitant} from './inhabitant.js';
import {polls, type DemoPoll} from './polls.js';

/** Gives the coop a place where its members vote, with polls that are open, and one that is closed. */
export async function holdPolls(
  owner: Inhabitant,
  moderator: Inhabitant,
  layout: CoopLayout,
  members: ReadonlyMap<string, Host>,
): Promise<void> {
  const {resources, session, account} = owner;
  const list = unwrap(await addPolls({resources, fetch: session.fetch, owner: account.webId, layout}));
  for (const one of polls) {
    const poll = await open(one, moderator, layout, list);
    for (const [pod, marks] of Object.entries(one.votes)) {
      const voter = members.get(pod);
      if (voter) await vote(voter, poll, marks, layout);
    }
    await confirm(one, poll, moderator, layout, list);
  }
}

/** In that time all votes of a poll arrive, also on a busy machine; whoever seeds does not wait for it, and closes the poll as if it were over. */
const longEnough = 3 * 60_000;

/** Everybody in the members' list may vote. */
async function open(
  {draft: written, decision}: DemoPoll,
  moderator: Inhabitant,
  layout: CoopLayout,
  list: string,
): Promise<Poll> {
  const {resources, session} = moderator;
  const draft = decision === undefined ? written : {...written, closes: Date.now() + longEnough};
  const coop = unwrap(await findCoop(resources, layout.coop, []));
  const roll = unwrap(await readRoll(resources, layout.membersList, {fresh: true}));
  const voters = [...roll.members].map(({webId, homes}) => ({agent: webId, homes}));
  const iri = unwrap(await openPoll({resources, fetch: session.fetch, coop, list, draft, voters}));
  return readPoll(unwrap(await resources.read(iri)).graph, iri);
}

/** As that member's own page votes. */
async function vote(
  {member, home}: Host,
  poll: Poll,
  given: DemoPoll['votes'][string],
  {moderators}: CoopLayout,
): Promise<void> {
  const {webId} = member.account;
  const resources = readAs(member.session);
  const marks = new Map(poll.options.flatMap(({iri}, index) => (given[index] === undefined ? [] : [[iri, given[index]]])));
  const work = await voteWork({webId, home}, poll, {marks}, undefined, moderators);
  await send(member, resources, work);
}

/** The moderator's page confirms what lies in the box, and closes the poll if something is decided. */
async function confirm(
  {decision}: DemoPoll,
  poll: Poll,
  {account, session}: Inhabitant,
  layout: CoopLayout,
  list: string,
): Promise<void> {
  const resources = readAs(session);
  const coop = unwrap(await findCoop(resources, layout.coop, []));
  const roll = unwrap(await readPollRoll(resources, poll));
  const teller = {resources, fetch: session.fetch, webId: account.webId, poll, roll, coop, list};
  if (decision === undefined) unwrap(await confirmBallots(teller));
  else unwrap(await closePoll({...teller, now: poll.closes!}, {decision}));
}
