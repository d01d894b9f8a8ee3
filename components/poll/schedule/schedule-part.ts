import type {LitElement, TemplateResult} from 'lit';
import {readSchedulePoll} from '../../../pods/polls/foreign/schedule-poll.js';
import type {Problem} from '../../../pods/problem.js';
import {webIdOf} from '../../../pods/session/session.js';
import {resultsBeside, type Schedule} from '../../../vocab/formats/solidos-schedule/read.js';
import type {Community} from '../../data/community.js';
import {LanguageController} from '../../data/language.js';
import {loadPollScheduleStrings} from '../../strings/poll-schedule/load.js';
import type {PollScheduleStrings} from '../../strings/poll-schedule/strings.js';
import {fieldStyles} from '../../ui/field.styles.js';
import {formStyles} from '../../ui/form.styles.js';
import type {PartHost, PollWords} from '../poll-context.js';
import {Answering, type Marks} from './answering.js';
import {scheduleStyles} from './schedule.styles.js';
import {renderSchedule} from './schedule-view.js';

/** The texts of a schedule. */
export interface ScheduleWords extends PollWords {
  readonly schedule: PollScheduleStrings;
}

/** Which schedule is shown, and to whom. */
export interface ScheduleContext {
  readonly iri: string;
  readonly community: Community;
}

/**
 * A poll for finding a date that SolidOS has made: its dates, what people have answered, and the form in which one answers. Nobody counts such a
 * poll, and nobody knows who has written an answer: it is shown as what it is.
 */
export class SchedulePart {
  schedule?: Schedule | undefined;
  /** Why it could not be read. */
  problem?: Problem | undefined;
  context?: ScheduleContext | undefined;
  readonly answering: Answering;
  private turn?: object | undefined;
  private unfollow?: (() => void) | undefined;
  private readonly language: LanguageController<PollScheduleStrings>;

  constructor(
    readonly host: LitElement,
    private readonly page: PartHost,
  ) {
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(formStyles.styleSheet!, fieldStyles.styleSheet!, scheduleStyles.styleSheet!);
    this.language = new LanguageController(host, loadPollScheduleStrings);
    this.answering = new Answering(host, (schedule) => (this.schedule = schedule));
    page.track(this.language.ready);
    host.addController({hostDisconnected: () => this.stop()});
  }

  /** Reads a schedule and shows it. @param fresh whether the server is asked again although the answers are known. */
  show(context: ScheduleContext, fresh = false): void {
    if (this.context?.iri !== context.iri) this.forget();
    this.context = context;
    const {webId} = this;
    if (webId !== undefined) this.answering.takeUp(context.iri, webId);
    this.page.track(this.read(fresh));
  }

  /** @param level that of its heading; 0 for none. */
  render(words: PollWords, level: number): TemplateResult | undefined {
    const {strings: schedule} = this.language;
    return schedule && this.context ? renderSchedule({...words, schedule}, this, level) : undefined;
  }

  /** Another poll is shown. */
  forget(): void {
    this.stop();
    this.context = this.schedule = this.problem = undefined;
  }

  retry(): void {
    this.page.track(this.read(true));
  }

  send(): void {
    const {community, iri} = this.context!;
    this.page.track(this.answering.send(community, iri, this.ownMarks));
  }

  /** Who is signed in. */
  get webId(): string | undefined {
    return this.context && webIdOf(this.context.community.session);
  }

  /** What stands there as the answer of whoever is signed in. */
  get ownMarks(): Marks | undefined {
    return this.schedule?.responses.find(({agent}) => agent === this.webId)?.marks;
  }

  private async read(fresh: boolean): Promise<void> {
    const {community, iri} = this.context ?? {};
    if (!community || iri === undefined) return;
    const turn = (this.turn = {});
    const read = await readSchedulePoll(community.resources, iri, {fresh});
    if (this.turn !== turn) return;
    this.problem = read.ok ? undefined : read.problem;
    // What may no longer be read leaves the screen; what cannot be asked for now stays.
    if (read.ok) this.schedule = read.value;
    else if (read.problem.kind === 'forbidden' || read.problem.kind === 'signed-out') this.schedule = undefined;
    this.follow(community, resultsBeside(iri));
    this.host.requestUpdate();
  }

  /** People answer while the page stands open. */
  private follow({resources}: Community, results: string): void {
    this.unfollow?.();
    const known = resources.peek(results).document;
    this.unfollow = resources.subscribe(results, () => {
      const {document, fetching} = resources.peek(results);
      if (document && document !== known && !fetching) void this.read(false);
    });
  }

  private stop(): void {
    this.unfollow?.();
    this.unfollow = this.turn = undefined;
  }
}
