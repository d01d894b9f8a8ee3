import type {LitElement} from 'lit';
import {pollKind} from '../../../vocab/kinds/poll/poll.js';
import {findList} from '../../../pods/coop/discovery.js';
import {closePoll, type Closed, type Decision} from '../../../pods/polls/close-poll.js';
import {success, type Problem, type Result} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import {Drafts} from '../../data/drafts.js';
import type {DeskPart} from './desk-part.js';

/** Longest text of a decision: the shape of outcomes says so. */
export const longestDecision = 4_000;

/** What whoever closes a poll types. */
export interface TypedDecision {
  readonly decision: string;
  /** A day, as the browser's own field gives it. */
  readonly reviewDate: string;
}

/** Under names made of the teller's WebID and the poll: closing may have to wait for days. */
const drafts = /* @__PURE__ */ new Drafts<TypedDecision>('coop:draft:poll-decision:');
const nothingTyped: TypedDecision = {decision: '', reviewDate: ''};

/** Closing a poll: what is decided is typed, looked at once more, and published. */
export class Closing {
  stage: 'typing' | 'checking' | 'closing' | 'closed' = 'typing';
  typed = nothingTyped;
  mistakes: {readonly decision?: boolean; readonly reviewDate?: boolean} = {};
  problem?: Problem | undefined;
  /** Nobody can vote any more, and so many votes may still be confirmed before the result is published. */
  shut?: number | undefined;

  constructor(
    private readonly desk: DeskPart,
    private readonly host: LitElement,
  ) {}

  /** Another poll, or another person: what that person has typed before. */
  begin(): void {
    this.stage = 'typing';
    this.mistakes = {};
    this.problem = this.shut = undefined;
    this.typed = drafts.read(this.draftName) ?? nothingTyped;
  }

  type(change: Partial<TypedDecision>): void {
    this.typed = {...this.typed, ...change};
    this.mistakes = {};
    drafts.keep(this.draftName, this.typed);
    this.host.requestUpdate();
  }

  /** Shows once more what is published. */
  check(today: string): void {
    const {decision, reviewDate} = this.typed;
    this.mistakes = {
      decision: decision.trim().length > longestDecision,
      reviewDate: reviewDate !== '' && reviewDate < today,
    };
    this.problem = undefined;
    if (this.mistakes.decision || this.mistakes.reviewDate) {
      return void this.focus(this.mistakes.decision ? '#decision' : '#review-date');
    }
    this.stage = 'checking';
    void this.focus('.closing-check');
  }

  /** Back to what was typed. */
  change(): void {
    if (this.stage === 'closing') return;
    this.stage = 'typing';
    void this.focus('#decision');
  }

  async close(session: SignedIn): Promise<void> {
    if (this.stage !== 'checking') return;
    this.stage = 'closing';
    this.problem = undefined;
    await this.focus('.closing-check');
    const {context} = this.desk;
    const closed = await this.closeNow(session);
    if (this.desk.context?.poll.iri !== context?.poll.iri) return;
    this.settle(closed);
    await this.focus('.closing-said');
    if (closed.ok) context?.changed();
  }

  private settle(closed: Result<Closed>): void {
    if (!closed.ok) {
      this.problem = closed.problem;
      this.stage = 'checking';
    } else if (closed.value.outcome) {
      drafts.drop(this.draftName);
      this.stage = 'closed';
      this.shut = undefined;
    } else {
      this.shut = closed.value.waiting.filter(({reason}) => reason !== 'rubbish').length;
      this.stage = 'typing';
    }
  }

  private async closeNow({fetch, webId}: SignedIn): Promise<Result<Closed>> {
    const {context, roll} = this.desk;
    const {community, poll, list: named} = context!;
    const {resources} = community;
    const coop = await community.coop([]);
    if (!coop.ok) return coop;
    const list = named === undefined ? await findList(resources, coop.value, pollKind.types) : success(named);
    if (!list.ok) return list;
    const closer = {resources, fetch, webId, poll, roll: roll!, coop: coop.value, list: list.value, now: Date.now()};
    return closePoll(closer, this.said);
  }

  private get said(): Decision {
    const decision = this.typed.decision.trim();
    const {reviewDate} = this.typed;
    return {...(decision && {decision}), ...(reviewDate && {reviewDate})};
  }

  private get draftName(): string {
    const {webId, poll} = this.desk.context!;
    return `${webId} ${poll.iri}`;
  }

  private async focus(selector: string): Promise<void> {
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
