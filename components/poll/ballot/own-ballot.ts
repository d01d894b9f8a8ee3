import {documentOf} from '../../../vocab/rdf/iri.js';
import type {ReadOptions} from '../../../pods/documents/resources.js';
import {ownVoteAddress, partOf, pollParts} from '../../../pods/polls/addresses.js';
import {readOwnVote, type OwnVote} from '../../../pods/polls/own-vote.js';
import {readReceipt, type Receipt, type ReceiptSource} from '../../../pods/polls/receipts.js';
import type {Problem} from '../../../pods/problem.js';
import type {PollContext} from '../poll-context.js';
import {isResultShown} from '../result/published.js';

/** A person on the roll, at the page of a poll. */
export interface AtPoll extends PollContext {
  readonly webId: string;
  /** A home that the roll names for the person. */
  readonly home: string;
}

/** What one person has voted in a poll, and what has become of that; followed as long as the page stands open. */
export class OwnBallot {
  /** What was voted last; with what waits to be sent. */
  vote?: OwnVote | undefined;
  receipt?: Receipt | undefined;
  /** Why it is not known what the person has voted. */
  problem?: Problem | undefined;
  /** Whether it is known what the person has voted before, if anything. */
  isKnown = false;
  private turn?: object | undefined;
  private unfollow?: (() => void) | undefined;

  /** @param tell called when something is known that was not. */
  constructor(private readonly tell: () => void) {}

  /** Whether somebody looks, or has looked. */
  get isFollowed(): boolean {
    return this.turn !== undefined;
  }

  /** Looks again: another device may have voted since. */
  async look(at: AtPoll): Promise<void> {
    const turn = (this.turn = {});
    await this.read(at, {fresh: this.isKnown});
    if (this.turn !== turn) return;
    this.isKnown = true;
    await this.follow(at, turn);
    this.tell();
  }

  async read(at: AtPoll, options?: ReadOptions): Promise<void> {
    const {turn} = this;
    const {
      community: {resources},
      poll,
      home,
    } = at;
    const address = await ownVoteAddress(home, poll);
    const asked = await readOwnVote(resources, address, poll, options);
    // What the device knows, and what waits on it, is shown also without a network.
    const read = asked.ok ? asked : await readOwnVote(resources, address, poll);
    if (this.turn !== turn) return;
    this.problem = read.ok ? undefined : read.problem;
    if (read.ok) this.vote = read.value;
    await this.readReceipt(at);
  }

  /** The page is left: nothing is followed any more. */
  stop(): void {
    this.unfollow?.();
    this.unfollow = this.turn = undefined;
  }

  forget(): void {
    this.stop();
    this.vote = this.receipt = this.problem = undefined;
    this.isKnown = false;
  }

  private async readReceipt(at: AtPoll): Promise<void> {
    const {community, poll, webId} = at;
    const {turn, vote} = this;
    if (!vote) return;
    const read = await readReceipt(community.resources, poll, webId, vote, {from: sourceOf(at)});
    if (this.turn !== turn) return;
    this.receipt = read.ok ? read.value : undefined;
    this.tell();
  }

  /** Votes are confirmed while the page stands open. */
  private async follow(at: AtPoll, turn: object): Promise<void> {
    const {poll, webId} = at;
    const {resources} = at.community;
    const url = documentOf(pollParts[sourceOf(at)](poll, await partOf(webId, poll.boxParts)));
    if (this.turn !== turn) return;
    this.unfollow?.();
    let known = resources.peek(url).document;
    this.unfollow = resources.subscribe(url, () => {
      const {document} = resources.peek(url);
      if (document === known) return;
      known = document;
      void this.readReceipt(at);
    });
  }
}

/** Where the votes are shown, the page reads the copies: they say what is confirmed as well. */
function sourceOf({poll, phase}: AtPoll): ReceiptSource {
  return isResultShown({poll, phase, hasVoted: undefined}) ? 'copies' : 'receipts';
}
