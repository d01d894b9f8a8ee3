import {addPolls} from '../../../pods/polls/create-polls-area.js';
import {createCoop} from '../../../pods/coop/create-coop.js';
import {findMembersGroup} from '../../../pods/coop/members-group.js';
import {changeDocument} from '../../../pods/documents/change.js';
import type {CoopLayout} from '../../../pods/coop/layout.js';
import {plainEnvironment} from '../../../pods/outbox/environment.js';
import {Outbox} from '../../../pods/outbox/outbox.js';
import {ownVoteAddress} from '../../../pods/polls/addresses.js';
import {openPoll} from '../../../pods/polls/open-poll.js';
import {readOwnVote, type OwnVote} from '../../../pods/polls/own-vote.js';
import {isPassing} from '../../../pods/problem.js';
import type {PollDraft} from '../../../pods/polls/poll-draft.js';
import {readPollRoll} from '../../../pods/polls/poll-roll.js';
import {voteWork} from '../../../pods/polls/vote-work.js';
import {MemoryValues} from '../../../pods/values.js';
import {readPoll, type Poll} from '../../../vocab/kinds/poll/poll.js';
import {triple} from '../../../vocab/rdf/terms.js';
import {vcard} from '../../../vocab/rdf/vocabularies.js';
import {Resources} from '../../../pods/documents/resources.js';
import {valueOf} from '../fixtures.js';
import {moveIn, type Inhabitant} from '../inhabitants.js';
import {enlist, settle, type Settler} from '../registrations/rush.js';
import {plainDraft} from './poll.js';

/** A coop on the real server, with members and a place where they vote. Its owner is its moderator. */
export interface Electorate {
  readonly owner: Inhabitant;
  readonly layout: CoopLayout;
  readonly list: string;
  readonly people: readonly Settler[];
}

/** Makes the coop, and an account, a home and a row in the members' list for everybody. Takes minutes for hundreds. */
export async function gatherElectorate(count: number, origin?: string): Promise<Electorate> {
  const owner = await moveIn(true, origin);
  const place = {fetch: owner.session.fetch, storage: owner.storage, owner: owner.webId};
  const layout = valueOf(await createCoop({...place, name: 'La Forge', moderators: [owner.webId]}));
  const people = await settle(count, layout.moderators, origin);
  await enlist(owner, layout, people);
  await addToGroup(owner, layout, people);
  const {resources, session, webId} = owner;
  const list = valueOf(await addPolls({resources, fetch: session.fetch, owner: webId, layout}));
  return {owner, layout, list, people};
}

async function addToGroup({resources, session}: Inhabitant, layout: CoopLayout, people: readonly Settler[]): Promise<void> {
  const group = valueOf(await findMembersGroup(resources, layout));
  const inserts = people.map(({webId}) => triple(group, vcard.hasMember, webId));
  const plan = () => ({ok: true, value: {deletes: [], inserts}}) as const;
  valueOf(await changeDocument({resources, fetch: session.fetch, url: group, plan}));
}

/** Opens a poll in which all of them may vote. */
export async function callPoll({owner, layout, list, people}: Electorate, draft: Partial<PollDraft> = {}): Promise<Poll> {
  const {resources, session} = owner;
  const voters = people.map(({webId, home}) => ({agent: webId, homes: [home]}));
  const us = {iri: layout.coop, moderators: layout.moderators};
  const opening = {resources, fetch: session.fetch, coop: us, list, draft: {...plainDraft, ...draft}, voters};
  const iri = valueOf(await openPoll(opening));
  return readPoll(valueOf(await resources.read(iri)).graph, iri);
}

/** A teller's page. */
export async function tellerOf({owner, layout, list}: Electorate, poll: Poll, now = poll.closes! + 1_000) {
  const {session, webId} = owner;
  const resources = freshResources(owner);
  const us = {iri: layout.coop, moderators: layout.moderators};
  const roll = valueOf(await readPollRoll(resources, poll));
  return {resources, fetch: session.fetch, webId, poll, roll, coop: us, list, now};
}

/** Documents as a page that was just opened reads them. */
export function freshResources({session}: Pick<Inhabitant, 'session'>): Resources {
  return new Resources({session: () => session, mayAuthenticate: () => true});
}

/** A page on which somebody votes, with an outbox as every page has one. */
export class VotingPage {
  readonly resources: Resources;
  private readonly outbox: Outbox;

  constructor(
    private readonly person: Settler,
    private readonly poll: Poll,
    private readonly moderators: string,
  ) {
    this.resources = freshResources(person);
    const session = () => person.session;
    this.outbox = new Outbox({webId: person.webId, resources: this.resources, session, values: new MemoryValues()});
  }

  /** Chooses an option by the end of its address, and waits until everything has arrived. */
  async vote(choice: string): Promise<void> {
    const {webId, home} = this.person;
    const option = this.poll.options.find(({iri}) => iri.endsWith(`#${choice}`))!;
    const shown = await this.ownVote(home);
    const vote = {marks: new Map([[option.iri, 1]])};
    const work = await voteWork({webId, home}, this.poll, vote, shown?.ballot, this.moderators);
    const left = await this.outbox.settled(await this.outbox.add(work));
    if (left) throw new Error(`Not sent: ${JSON.stringify(left.problem)}`);
  }

  /** A busy server is asked again, as whoever sits before the page does. */
  private async ownVote(home: string): Promise<OwnVote | undefined> {
    const address = await ownVoteAddress(home, this.poll);
    for (;;) {
      const read = await readOwnVote(this.resources, address, this.poll);
      if (read.ok || !isPassing(read.problem)) return valueOf(read);
    }
  }
}

/** How long somebody's vote took, in milliseconds since the first of all began. */
export interface Cast {
  readonly began: number;
  readonly sent: number;
}

/** Everybody votes, each beginning at some moment within so many milliseconds. */
export async function castAll(
  {people, layout}: Electorate,
  poll: Poll,
  choose: (index: number) => string,
  within: number,
): Promise<Cast[]> {
  const since = performance.now();
  return Promise.all(
    people.map(async (person, index) => {
      await new Promise<void>((resolve) => plainEnvironment.wait(resolve, (within * index) / people.length));
      const began = performance.now() - since;
      await new VotingPage(person, poll, layout.moderators).vote(choose(index));
      return {began, sent: performance.now() - since};
    }),
  );
}
