import type {ReactiveControllerHost} from 'lit';
import {pollParts} from '../../../pods/polls/addresses.js';
import {confirmBallots, type WaitingVote} from '../../../pods/polls/confirm.js';
import {partsOf, readTurnout} from '../../../pods/polls/receipts.js';
import type {PollRoll} from '../../../pods/polls/poll-roll.js';
import type {Problem} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import {inOneTab} from '../../data/tidy-in-background.js';
import type {PollContext} from '../poll-context.js';

/** Milliseconds between two looks, if nothing tells of a new vote before. */
const rest = 60_000;
/** Time before the page reacts to a new vote, from and up to, in milliseconds: of several tellers' pages, one does the work. */
const soonest = 500;
const latest = 3_000;
/** So many parts of a box are followed: each is a connection. The others are looked at after a rest. */
const mostFollowed = 4;

/** What a teller's page does by itself: it confirms votes as they come. */
export class Confirming {
  isWorking = false;
  /** How many people have a confirmed vote; nothing as long as that is not known. */
  turnout?: number | undefined;
  waiting: readonly WaitingVote[] = [];
  problem?: Problem | undefined;
  private subject?: {readonly context: PollContext; readonly session: SignedIn; readonly roll: PollRoll} | undefined;
  private timer?: ReturnType<typeof setTimeout> | undefined;
  private readonly unfollow: (() => void)[] = [];
  /** Entity tags of the parts of the box as they were looked at last. */
  private readonly seen = new Map<string, string | undefined>();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly track: (work: Promise<unknown>) => void,
  ) {}

  /** Begins, or goes on with what is known by now. */
  start(context: PollContext, session: SignedIn, roll: PollRoll): void {
    const isSame = this.subject?.context.poll.iri === context.poll.iri && this.subject.session === session;
    this.subject = {context, session, roll};
    if (isSame) return;
    this.follow(context);
    this.track(this.look());
  }

  /** Nothing more is done: the tag is gone, the poll is closed, or somebody else is there. */
  stop(): void {
    clearTimeout(this.timer);
    for (const undo of this.unfollow.splice(0)) undo();
    this.seen.clear();
    this.subject = this.turnout = this.problem = undefined;
    this.waiting = [];
    this.isWorking = false;
  }

  /** Those that may be confirmed yet; the rest of what lies there never will be. */
  get hopeful(): ReadonlyArray<WaitingVote & {readonly reason: Exclude<WaitingVote['reason'], 'rubbish'>}> {
    return this.waiting.filter((one): one is Confirming['hopeful'][number] => one.reason !== 'rubbish');
  }

  /** Confirms what can be confirmed now. */
  async look(): Promise<void> {
    const {subject} = this;
    if (!subject || this.isWorking) return;
    clearTimeout(this.timer);
    this.isWorking = true;
    this.host.requestUpdate();
    try {
      await this.confirm(subject);
    } finally {
      if (this.subject === subject || this.subject?.context.poll.iri === subject.context.poll.iri) this.pause();
      this.host.requestUpdate();
    }
  }

  private async confirm({context, session, roll}: NonNullable<Confirming['subject']>): Promise<void> {
    const {poll, community} = context;
    const {resources} = community;
    const teller = {resources, fetch: session.fetch, poll, roll};
    const isStill = () => this.subject?.context.poll.iri === poll.iri;
    const done = await inOneTab(`coop:confirm:${poll.iri}`, () => confirmBallots(teller));
    const turnout = await readTurnout(resources, poll, {fresh: true});
    if (!isStill()) return;
    if (turnout.ok) this.turnout = turnout.value;
    // Another tab is at it: it says what waits.
    if (!done) return;
    this.problem = done.ok ? undefined : done.problem;
    if (!done.ok) return;
    this.waiting = done.value.waiting;
    if (done.value.confirmed) context.changed();
  }

  private pause(): void {
    this.isWorking = false;
    for (const url of this.followed) this.seen.set(url, this.tagOf(url));
    this.timer = setTimeout(() => void this.look(), rest);
  }

  private follow({community}: PollContext): void {
    for (const undo of this.unfollow.splice(0)) undo();
    for (const url of this.followed) {
      this.unfollow.push(community.resources.subscribe(url, () => this.handleBox(url)));
    }
  }

  /** Reading the box brings its listing as well: what was read here is nothing new. */
  private handleBox(url: string): void {
    if (this.isWorking || !this.seen.has(url) || this.seen.get(url) === this.tagOf(url)) return;
    this.seen.set(url, this.tagOf(url));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), soonest + Math.random() * (latest - soonest));
  }

  private tagOf(url: string): string | undefined {
    const {document} = this.subject!.context.community.resources.peek(url);
    return document?.etag ?? document?.modified?.toISOString();
  }

  private get followed(): string[] {
    const {poll} = this.subject!.context;
    return partsOf(poll)
      .slice(0, mostFollowed)
      .map((part) => pollParts.box(poll, part));
  }
}
