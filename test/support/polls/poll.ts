import {removeMember} from '../../../pods/coop/remove-member.js';
import {ownVoteAddress} from '../../../pods/polls/addresses.js';
import {closePoll, type Closed, type Decision} from '../../../pods/polls/close-poll.js';
import {confirmBallots, type Confirmed} from '../../../pods/polls/confirm.js';
import {addPolls} from '../../../pods/polls/create-polls-area.js';
import {openPoll} from '../../../pods/polls/open-poll.js';
import {readOwnVote} from '../../../pods/polls/own-vote.js';
import type {PollDraft} from '../../../pods/polls/poll-draft.js';
import {readPollRoll} from '../../../pods/polls/poll-roll.js';
import {readCount} from '../../../pods/polls/read-count.js';
import {recount, type Recount, type RecountOptions} from '../../../pods/polls/recount.js';
import {voteWork} from '../../../pods/polls/vote-work.js';
import {readPoll, type Poll} from '../../../vocab/kinds/poll/poll.js';
import {foundCoop, join, resourcesOf, valueOf, type TestCoop} from '../fixtures.js';
import {createMemoryPod, type Person} from '../memory-pod.js';
import {Device, type Tab} from '../outbox/device.js';

export type Member = Person & {readonly home: string};

const hour = 3_600_000;

/** A vote by yes and no, with live results. */
export const plainDraft: PollDraft = {
  question: 'Shall we buy a second bread oven?',
  method: 'yes-no',
  options: [],
  closes: Date.now() + hour,
  mayChange: true,
  resultShown: 'live',
  namesShown: false,
  majority: 'plurality',
};

/** A poll in a coop with members, on a pod in memory, written by the functions that pages use. */
export class TestPoll {
  private constructor(
    readonly coop: TestCoop,
    readonly list: string,
    readonly poll: Poll,
    readonly members: Readonly<Record<string, Member>>,
  ) {}

  /** Opens a poll in which members of these names may vote. */
  static async open(draft: Partial<PollDraft> = {}, names: readonly string[] = ['ana', 'ben', 'carl']): Promise<TestPoll> {
    const coop = await foundCoop(createMemoryPod());
    const {owner, layout, pod} = coop;
    const options = {resources: resourcesOf(pod, owner), fetch: owner.fetch, owner: owner.webId, layout};
    const list = valueOf(await addPolls(options));
    const members: Record<string, Member> = {};
    for (const name of names) members[name] = await join(coop, name);
    return TestPoll.openIn(coop, list, members, draft);
  }

  static async openIn(
    coop: TestCoop,
    list: string,
    members: Readonly<Record<string, Member>>,
    draft: Partial<PollDraft> = {},
  ): Promise<TestPoll> {
    const {moderator, layout, pod} = coop;
    const resources = resourcesOf(pod, moderator);
    const voters = Object.values(members).map(({webId, home}) => ({agent: webId, homes: [home]}));
    const us = {iri: layout.coop, moderators: layout.moderators};
    const opening = {resources, fetch: moderator.fetch, coop: us, list, draft: {...plainDraft, ...draft}, voters};
    const iri = valueOf(await openPoll(opening));
    const document = valueOf(await resources.read(iri));
    return new TestPoll(coop, list, readPoll(document.graph, iri), members);
  }

  get pod() {
    return this.coop.pod;
  }

  get now(): number {
    return this.poll.closes! + 1_000;
  }

  /** A page of this member, on a device of its own. */
  pageOf(name: string, device = new Device(this.pod.fetch)): Tab {
    return device.open(this.members[name]!);
  }

  /** A member votes, and it is sent. `marks` by the names of options, or `Yes`, `No`, `Abstain` and the like. */
  async vote(
    name: string,
    marks: Readonly<Record<string, number>> | string,
    more: {reason?: string; tab?: Tab} = {},
  ): Promise<Tab> {
    const tab = more.tab ?? this.pageOf(name);
    const {webId, home} = this.members[name]!;
    const shown = valueOf(await readOwnVote(tab.resources, await ownVoteAddress(home, this.poll), this.poll));
    const given = typeof marks === 'string' ? {[marks]: 1} : marks;
    const vote = {
      marks: new Map(Object.entries(given).map(([option, mark]) => [this.option(option), mark])),
      reason: more.reason,
    };
    const work = await voteWork({webId, home}, this.poll, vote, shown?.ballot, this.coop.layout.moderators);
    const id = await tab.outbox.add(work);
    const left = await tab.outbox.settled(id);
    if (left) throw new Error(`Not sent: ${JSON.stringify(left.problem)}`);
    return tab;
  }

  /** The option of this name. */
  option(name: string): string {
    const found = this.poll.options.find(
      (option) => option.iri === name || option.name === name || option.iri.endsWith(`#${name}`),
    );
    return found?.iri ?? `${this.poll.iri.replace(/#.*/, '')}#${name}`;
  }

  async confirm(): Promise<Confirmed> {
    return valueOf(await confirmBallots(await this.teller()));
  }

  async close(said: Decision = {}, now = this.now): Promise<Closed> {
    return valueOf(await closePoll({...(await this.closer()), now}, said));
  }

  async closer() {
    const {moderator, layout} = this.coop;
    const us = {iri: layout.coop, moderators: layout.moderators};
    return {...(await this.teller()), webId: moderator.webId, coop: us, list: this.list, now: this.now};
  }

  private async teller() {
    const {moderator} = this.coop;
    const resources = resourcesOf(this.pod, moderator);
    return {resources, fetch: moderator.fetch, poll: this.poll, roll: valueOf(await readPollRoll(resources, this.poll))};
  }

  /** The page's count, as a member sees it. */
  async read(name: string) {
    const resources = resourcesOf(this.pod, this.members[name]);
    const roll = valueOf(await readPollRoll(resources, this.poll));
    return readCount(resources, this.poll, roll);
  }

  /** A member counts again. */
  async recount(name: string, options?: RecountOptions): Promise<Recount> {
    const resources = resourcesOf(this.pod, this.members[name]);
    const poll = readPoll(valueOf(await resources.read(this.poll.iri)).graph, this.poll.iri);
    const roll = valueOf(await readPollRoll(resources, poll));
    return valueOf(await recount({resources, poll, roll}, options));
  }

  /** Who counts, with what: `ana Yes`. */
  said({count}: Pick<Recount, 'count'>): string[] {
    const names = new Map(Object.entries(this.members).map(([name, {webId}]) => [webId, name]));
    return count.counted
      .map(({voter, ballot}) =>
        [names.get(voter), ...[...ballot.marks.keys()].map((iri) => iri.replace(/.*#/, ''))].join(' '),
      )
      .sort();
  }

  async removeMember(name: string): Promise<void> {
    const {moderator, layout} = this.coop;
    const resources = resourcesOf(this.pod, moderator);
    valueOf(await removeMember({resources, fetch: moderator.fetch, places: layout, webId: this.members[name]!.webId}));
  }

  /** Puts a document somewhere in somebody's name, past all that our own pages would do. */
  async plant(person: Person, url: string, turtle: string, method: 'PUT' | 'POST' = 'PUT'): Promise<number> {
    const headers = {'content-type': 'text/turtle'};
    return (await person.fetch(url, {method, headers, body: turtle})).status;
  }
}
