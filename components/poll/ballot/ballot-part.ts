import type {LitElement, nothing, TemplateResult} from 'lit';
import type {Ballot} from '../../../vocab/kinds/ballot/ballot.js';
import {Drafts} from '../../data/drafts.js';
import {LanguageController} from '../../data/language.js';
import {loadBallotStrings} from '../../strings/poll-ballot/load.js';
import type {BallotStrings} from '../../strings/poll-ballot/strings.js';
import {loadPollRules} from '../../strings/poll-settings/load-rules.js';
import type {PollRulesStrings} from '../../strings/poll-settings/rules-strings.js';
import {fieldStyles} from '../../ui/field.styles.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import {formStyles} from '../../ui/form.styles.js';
import type {BallotHost, PollContext, PollPart, PollWords} from '../poll-context.js';
import {ballotStyles} from './ballot.styles.js';
import {renderBallot} from './ballot-view.js';
import {Casting, type CastingForm} from './casting.js';
import {marksOf, mistakesIn, reasonOf, typedFrom, type BallotMistake, type Typed} from './filling.js';
import {OwnBallot, type AtPoll} from './own-ballot.js';

const drafts = /* @__PURE__ */ new Drafts<Typed>('coop:draft:ballot:');
const empty: Typed = {typed: {}, reason: ''};

/** Why somebody cannot vote here, or whether it is known yet. */
export type Standing = 'unknown' | 'signed-out' | 'not-on-roll' | 'roll-unread' | 'voter';

/** The texts of the ballot. */
export interface BallotWords extends PollWords {
  readonly ballot: BallotStrings;
  readonly rules: PollRulesStrings;
}

/** The ballot of whoever is signed in: the form, the last look before sending, and what has become of the vote. */
export class BallotPart implements PollPart, CastingForm {
  context?: PollContext | undefined;
  filling: Typed = empty;
  /** What must be corrected, since the person wanted to go on. */
  mistakes: readonly BallotMistake[] = [];
  isReviewing = false;
  /** Whether somebody who has voted fills in another ballot. */
  isChanging = false;
  readonly own: OwnBallot;
  readonly casting: Casting;
  private readonly language: LanguageController<BallotStrings>;
  private readonly rules: LanguageController<PollRulesStrings>;

  constructor(
    readonly host: LitElement,
    private readonly page: BallotHost,
  ) {
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(formStyles.styleSheet!, fieldStyles.styleSheet!, ballotStyles.styleSheet!);
    FocusKeeper.watch(host);
    this.language = new LanguageController(host, loadBallotStrings);
    this.rules = new LanguageController(host, loadPollRules);
    this.own = new OwnBallot(() => this.handleOwn());
    this.casting = new Casting(host, this);
    page.track(Promise.all([this.language.ready, this.rules.ready]));
    host.addController({hostDisconnected: () => this.own.stop()});
  }

  show(context: PollContext): void {
    const before = this.context;
    if (before && (before.poll.iri !== context.poll.iri || before.webId !== context.webId)) this.forget();
    this.context = context;
    // Looked at once for each voter, and again when the roll is: that is read with everything else.
    const isAgain = this.own.isFollowed && before?.roll === context.roll;
    if (this.standing === 'voter' && !isAgain) this.page.track(this.look());
    else if (this.standing === 'not-on-roll') this.page.voted(false);
  }

  /** @param level that of its heading; 0 for none. */
  render(words: PollWords, level: number): TemplateResult | typeof nothing | undefined {
    const {strings: ballot} = this.language;
    const {strings: rules} = this.rules;
    return ballot && rules && this.context ? renderBallot({...words, ballot, rules}, this, this.context, level) : undefined;
  }

  forget(): void {
    this.own.forget();
    this.context = undefined;
    this.isChanging = false;
    this.casting.release();
    this.refill(empty);
  }

  get standing(): Standing {
    const {community, roll, webId, poll} = this.context!;
    if (webId === undefined) return community.session.status === 'signed-out' ? 'signed-out' : 'unknown';
    if (!roll) return this.context!.isRead ? 'roll-unread' : 'unknown';
    // A roll that names nobody's home leaves that person nowhere to vote.
    return roll.get(webId)?.homes.length && poll.method ? 'voter' : 'not-on-roll';
  }

  /** Takes down what is given to one option; nothing takes it back. */
  give(option: string, text: string | undefined): void {
    const {[option]: _, ...others} = this.filling.typed;
    this.note({...this.filling, typed: text ? {...others, [option]: text} : others});
  }

  /** Chooses one option, and no other. */
  choose(option: string): void {
    this.note({...this.filling, typed: {[option]: '1'}});
  }

  explain(reason: string): void {
    this.note({...this.filling, reason});
  }

  /** The last look before sending; or what must be corrected. */
  review(): void {
    this.check();
    this.isReviewing = !this.mistakes.length;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.focus('.ballot .summary'));
  }

  correct(): void {
    this.isReviewing = false;
    this.host.requestUpdate();
  }

  /** Begins another ballot, with what the last one says. */
  change(): void {
    this.isChanging = true;
    const {vote} = this.own;
    if (vote) this.refill(drafts.read(this.draft) ?? typedFrom(vote.ballot));
  }

  cancel(): void {
    this.isChanging = false;
    drafts.drop(this.draft);
    this.refill(empty);
  }

  send(): void {
    const {at, filling, own} = this;
    if (!at || this.casting.isSending) return;
    const vote = {marks: marksOf(at.poll, filling), reason: reasonOf(at.poll, filling)};
    this.page.track(this.casting.cast(at, vote, own.vote?.ballot));
  }

  /** Tries once more to send what was refused. */
  tryAgain(): void {
    this.page.track(this.casting.tryAgain());
  }

  focus(selector: string): void {
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async handleCast(isKept: boolean): Promise<void> {
    if (isKept) drafts.drop(this.draft);
    // The last look stays until the vote is there to be shown in its place.
    if (this.at) await this.own.read(this.at);
    this.isChanging = false;
    this.refill(empty);
  }

  handleRefused(ballot: Ballot | undefined): void {
    if (ballot) this.refill(typedFrom(ballot));
    this.isChanging = this.own.vote !== undefined;
    this.host.requestUpdate();
  }

  /** The person at the poll; nothing if that is nobody who may vote. */
  private get at(): AtPoll | undefined {
    const {context} = this;
    const {webId, roll} = context ?? {};
    const home = webId === undefined ? undefined : roll?.get(webId)?.homes[0];
    return context && webId !== undefined && home !== undefined ? {...context, webId, home} : undefined;
  }

  private get draft(): string {
    return `${this.context!.webId} ${this.context!.poll.iri}`;
  }

  private note(filling: Typed): void {
    this.filling = filling;
    this.casting.prepare();
    drafts.keep(this.draft, filling);
    if (this.mistakes.length) this.check();
    if (this.casting.report.problem) this.casting.report = {outcome: 'none'};
    this.host.requestUpdate();
  }

  private check(): void {
    this.mistakes = mistakesIn(this.context!.poll, this.filling, this.language.strings!.mistakes);
  }

  private refill(filling: Typed): void {
    this.filling = filling;
    this.mistakes = [];
    this.isReviewing = false;
    this.host.requestUpdate();
  }

  /** Finds out what the person has voted so far, and what has become of it. */
  private async look(): Promise<void> {
    const {at, own} = this;
    if (!at) return;
    // The coop has written it onto the roll.
    at.community.trust(at.home);
    const isFirst = !own.isKnown;
    // What sends a vote needs the coop's own word, and may have no network by then.
    await Promise.all([own.look(at), at.community.coop([])]);
    if (isFirst && own.isKnown && !own.vote) this.refill(drafts.read(this.draft) ?? empty);
    if (own.isKnown) void this.casting.takeUp(at);
  }

  private handleOwn(): void {
    if (!this.own.problem) this.page.voted(this.own.vote !== undefined);
    this.host.requestUpdate();
  }
}
