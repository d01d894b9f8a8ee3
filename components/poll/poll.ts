import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Outcome} from '../../vocab/kinds/outcome/outcome.js';
import {readPoll, type Poll} from '../../vocab/kinds/poll/poll.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {opengov, sched} from '../../vocab/rdf/vocabularies.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import {phaseOf} from '../../pods/polls/phase.js';
import type {PollRoll} from '../../pods/polls/poll-roll.js';
import type {Problem} from '../../pods/problem.js';
import {AddressedElement, type Look} from '../data/addressed-element.js';
import type {Community} from '../data/community.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadPollStrings} from '../strings/poll/load.js';
import {loadPollSettings} from '../strings/poll-settings/load.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import {hostOf, renderProblem} from '../ui/problem.js';
import {renderDetails} from './details/details-view.js';
import {isInOwnPlace, whenSettled} from './own-place.js';
import {offeredParts, partsInOrder, type PartName} from './parts.js';
import {pollStyles} from './poll.styles.js';
import type {BallotHost, PollContext, PollPart, PollWords} from './poll-context.js';
import {PhaseTimer} from './phase-timer.js';
import {isResultShown} from './result/published.js';
import type {SchedulePart} from './schedule/schedule-part.js';

/**
 * Shows one poll: what is decided, the ballot with which one votes, whether the vote is counted, and the result.
 *
 * The poll is the one at `src`, or the one named in the page's address (`src-param`). A poll that is named in the address is shown only if it is in
 * the coop's list of polls. Its rules are fixed when it is opened; the page says in plain sentences what they promise, and what they do not.
 *
 * @slot - Shown until the poll is there and when scripts are off; kept below the sentence if it cannot be read.
 * @fires {ReadyEvent} coop-ready - The poll is shown.
 * @fires {ProblemEvent} coop-error - The poll cannot be read.
 * @csspart name - The question.
 * @csspart phase - Whether one can vote, and until when.
 * @csspart turnout - How many can vote, and how many have.
 * @csspart summary - What the poll is about.
 * @csspart ballot - The form with which one votes, and what has become of the vote.
 * @csspart ballot-title - The heading of that.
 * @csspart result - What the poll has come to.
 * @csspart result-title - The heading of that.
 * @csspart verdict - The result in one sentence.
 * @csspart rules - The rules of the poll.
 * @csspart pack - What to read before one votes.
 * @csspart pack-title - The heading of that.
 * @csspart documents-title - The heading over its documents.
 * @csspart arguments-title - The heading over the arguments for one side.
 * @csspart questions-title - The heading over the questions that were asked.
 * @csspart editing-title - The heading over what those who run the vote add to it.
 * @csspart recount - Where one counts the votes again.
 * @csspart recount-title - The heading of that.
 * @csspart differences-title - The heading over what differs from the count that was published.
 * @csspart desk - What those who run the vote do.
 * @csspart desk-title - The heading of that.
 * @csspart closing-title - The heading over closing the vote.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopPoll extends AddressedElement {
  static override styles = [baseStyles, pollStyles];

  /** Level of the heading that the question is, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Address of the list to which the poll belongs. Without it, the coop's own list of polls. */
  @property() list?: string;

  @state() private poll?: Poll | undefined;
  protected override readonly asked = ['src', 'srcParam', 'list'];
  private document?: PodDocument | undefined;
  /** Whether it is a poll that SolidOS has made. */
  private isSchedule = false;
  private schedule?: SchedulePart | undefined;
  private outcome?: Outcome | undefined;
  private roll?: PollRoll | undefined;
  private isRead = false;
  private names?: ReadonlyMap<string, string> | undefined;
  private voted?: number | undefined;
  private hasVoted?: boolean | undefined;
  /** Why a part is not there: code comes over the network like everything else. */
  private codeProblem?: Problem | undefined;
  private readonly words = new LanguageController(this, loadPollStrings);
  private readonly settings = new LanguageController(this, loadPollSettings);
  private readonly timer = new PhaseTimer(this, () => this.offerParts());
  private readonly parts = new Map<PartName, PollPart>();
  private readonly partHost: BallotHost = {
    track: (work) => this.track(work),
    load: (code) => this.load(code),
    voted: (hasVoted) => this.handleVoted(hasVoted),
    nameMembers: () => this.track(this.nameMembers()),
    counted: (voted) => this.handleCounted(voted),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(Promise.all([this.words.ready, this.settings.ready]));
  }

  protected override handleCommunity(): void {
    this.forgetPerson();
    super.handleCommunity();
  }

  protected override handleOther(): void {
    this.forget();
  }

  protected override notOfCoop(host: string): string | undefined {
    return this.settings.strings && this.words.strings?.notOfCoop(host);
  }

  protected override renderFound(): TemplateResult | undefined {
    const {context} = this;
    const words: PollWords = {general: this.strings!, poll: this.words.strings!, settings: this.settings.strings!};
    if (!context) return this.isSchedule ? this.schedule?.render(words, this.headingLevel) : undefined;
    const below = this.headingLevel && Math.min(this.headingLevel + 1, 6);
    return html`${renderHeading(this.headingLevel, context.poll.question ?? words.poll.unnamed)}
    ${renderDetails(words, context, this.voted)}
    ${partsInOrder(context.phase).map((name) => this.parts.get(name)?.render(words, below))}
    ${this.codeProblem ? renderProblem(words.general, this.codeProblem, () => void this.refresh()) : nothing}
    ${
      this.problem
        ? html`<p class="notes">
            ${words.poll.maybeOld}
            <button type="button" class="link" @click=${() => void this.refresh()}>${words.general.retry}</button>
          </p>`
        : nothing
    }`;
  }

  /** What the parts are told; nothing as long as the poll is not read. */
  private get context(): PollContext | undefined {
    const {poll, document, reader: community, outcome, roll, isRead, names, hasVoted} = this;
    if (!poll || !document || !community) return undefined;
    const webId = this.session?.webId;
    return {
      poll,
      document,
      community,
      outcome,
      roll,
      isRead,
      names,
      hasVoted,
      webId,
      phase: phaseOf(poll, outcome !== undefined, Date.now()),
      isTeller: webId !== undefined && poll.tellers.includes(webId),
      list: this.list,
      languages: this.language.languages,
      changed: () => this.track(this.readAround(community, true)),
    };
  }

  protected override async look(source: Community, address: string, look: Look): Promise<void> {
    this.codeProblem = undefined;
    const asReader = this.list === undefined && isInOwnPlace(source, address);
    if (asReader) await whenSettled(source);
    else if (this.isJudged && !(await this.findInList(source, address, look))) return;
    if (!look.isStill()) return;
    this.follow(source, address, () => this.show(source, address));
    // Its rules are fixed when it is opened.
    if (!(await this.readDocument(source, address, {...look, asReader, isSteady: asReader}))) return;
    this.tellWhetherTold(address, this.isSchedule || this.poll !== undefined);
    if (this.isSchedule) await this.showSchedule(source, address, look);
    else await this.readAround(source, look.fresh);
  }

  /** Elsewhere, a poll is the coop's only if the coop lists it: what lies in the home of a member is none, whatever it says. */
  private async findInList(source: Community, address: string, {isStill}: Look): Promise<boolean> {
    const {findPollInList} = await import('./find-in-list.js');
    const listed = await findPollInList(source, address, this.list, this.language.languages);
    if (!isStill()) return false;
    if (!listed.ok) {
      this.tell(listed.problem);
      return false;
    }
    this.foreignHost = listed.value ? undefined : hostOf(address);
    if (!listed.value) this.forgetPoll();
    return listed.value;
  }

  private show(source: Community, address: string): void {
    const {document} = source.resources.peek(address);
    this.document = document;
    const isTold = document?.graph.about(address).length && this.isTrusted(address, document);
    this.isSchedule = Boolean(isTold && isSchedule(document.graph, address));
    this.poll = isTold && !this.isSchedule ? readPoll(document.graph, address, this.language.languages) : undefined;
    if (this.isSchedule) this.schedule?.show({iri: address, community: source});
    this.offerParts();
  }

  /** A poll of SolidOS has no roll, no close and no count: it has a page of its own. */
  private async showSchedule(community: Community, iri: string, {fresh, isStill}: Look): Promise<void> {
    const {SchedulePart} = await import('./schedule/schedule-part.js');
    if (!isStill()) return;
    this.schedule ??= new SchedulePart(this, this.partHost);
    this.schedule.show({iri, community}, fresh);
  }

  /** What stands beside the poll: each of it can be missing, and the poll is shown all the same. */
  private async readAround(source: Community, fresh: boolean): Promise<void> {
    const {poll, context} = this;
    if (!poll || !context) return;
    const {readAround} = await import('./read-around.js');
    const {languages} = this.language;
    const isCounted = offeredParts.result.isOffered(context) && isResultShown(context);
    const around = await readAround(source, poll, {fresh, languages, isCounted});
    if (this.poll?.iri !== poll.iri || this.reader !== source) return;
    const {names = this.names, voted = this.voted} = around;
    Object.assign(this, around, {names, voted, isRead: true});
    this.offerParts();
    this.requestUpdate();
  }

  /** Tells the parts what is known by now; each is loaded once there is something for it to show. */
  private offerParts(): void {
    const {context} = this;
    if (!context) return this.parts.forEach((part) => part.forget());
    this.timer.watch(context.poll);
    for (const name of partsInOrder(context.phase)) {
      if (!offeredParts[name].isOffered(context)) this.parts.get(name)?.forget();
      else if (this.parts.has(name)) this.parts.get(name)!.show(context);
      else this.track(this.addPart(name));
    }
    this.requestUpdate();
  }

  private async addPart(name: PartName): Promise<void> {
    const Part = await this.load(offeredParts[name].load());
    const {context} = this;
    // It may be another poll by now, and the part may have come another way.
    if (!Part || !context || !offeredParts[name].isOffered(context)) return;
    const part = this.parts.get(name) ?? new Part(this, this.partHost);
    this.parts.set(name, part);
    part.show(context);
  }

  private handleVoted(hasVoted: boolean): void {
    if (this.hasVoted === hasVoted) return;
    this.hasVoted = hasVoted;
    this.offerParts();
  }

  private handleCounted(voted: number | undefined): void {
    this.voted = voted;
    this.requestUpdate();
  }

  private async nameMembers(): Promise<void> {
    const {reader, poll} = this;
    if (this.names || !reader || !poll) return;
    const loaded = await this.load(import('./read-around.js'));
    const names = await loaded?.readNames(reader, this.language.languages);
    if (this.poll !== poll || this.reader !== reader) return;
    this.names = names;
    this.offerParts();
  }

  /** Loads code that only some polls need; nothing if it cannot be had, which is said. */
  private async load<Code>(code: Promise<Code>): Promise<Code | undefined> {
    try {
      return await code;
    } catch (error) {
      this.codeProblem = {kind: 'offline', url: location.href, detail: String(error)};
      this.reportProblem(this.codeProblem);
      this.requestUpdate();
      return undefined;
    }
  }

  /** Somebody has signed in or out: what concerns one person leaves the screen first. */
  private forgetPerson(): void {
    this.hasVoted = this.roll = undefined;
    this.isRead = false;
    this.parts.forEach((part) => part.forget());
  }

  private forgetPoll(): void {
    this.poll = this.document = this.outcome = this.names = this.voted = undefined;
    this.schedule?.forget();
    this.timer.stop();
    this.forgetPerson();
  }

  protected override forget(): void {
    super.forget();
    this.forgetPoll();
  }
}

/** Our own polls for finding a date are written in the layout of SolidOS as well: they stay ours. */
function isSchedule(graph: Graph, iri: string): boolean {
  return graph.isA(iri, sched.SchedulableEvent) && !graph.isA(iri, opengov.VoteEvent);
}

define('coop-poll', CoopPoll);

declare global {
  interface HTMLElementTagNameMap {
    'coop-poll': CoopPoll;
  }
}
