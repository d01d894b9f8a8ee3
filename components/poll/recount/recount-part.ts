import {nothing, type LitElement, type TemplateResult} from 'lit';
import type {Outcome} from '../../../vocab/kinds/outcome/outcome.js';
import {readPollRoll, type PollRoll} from '../../../pods/polls/poll-roll.js';
import type * as Recounting from '../../../pods/polls/recount.js';
import type {Problem} from '../../../pods/problem.js';
import {LanguageController} from '../../data/language.js';
import {loadPollRecountStrings} from '../../strings/poll-recount/load.js';
import type {PollRecountStrings} from '../../strings/poll-recount/strings.js';
import {Announcer} from '../../ui/announcer.js';
import type {PartHost, PollContext, PollPart, PollWords} from '../poll-context.js';
import {readNames} from '../read-around.js';
import {recountStyles} from './recount.styles.js';
import {renderRecount} from './recount-view.js';

/** How many documents are read, and how many there are. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Where a count stands. `stopped`: by whoever has begun it, or because it could not go on. */
export type RecountStage = 'ready' | 'counting' | 'stopped' | 'done';

/** Counting a poll again: any member can, from the sources, in the own browser. */
export class RecountPart implements PollPart {
  stage: RecountStage = 'ready';
  progress?: Progress | undefined;
  recount?: Recounting.Recount | undefined;
  /** What was published when it was counted. */
  outcome?: Outcome | undefined;
  /** Why it could not go on. */
  problem?: Problem | undefined;
  names: ReadonlyMap<string, string> = new Map();
  context?: PollContext | undefined;
  /** Says how far it is, now and then. */
  readonly announcer: Announcer;
  private state?: Recounting.RecountState | undefined;
  private stopping?: AbortController | undefined;
  private readonly language: LanguageController<PollRecountStrings>;

  constructor(
    private readonly host: LitElement,
    private readonly page: PartHost,
  ) {
    this.language = new LanguageController(host, loadPollRecountStrings);
    this.announcer = new Announcer(host);
    page.track(this.language.ready);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(recountStyles.styleSheet!);
    host.addController({hostConnected: () => undefined, hostDisconnected: () => this.stop()});
  }

  /** Takes up a poll, or what is known of it by now. A count that is done stays as long as the poll and its outcome do. */
  show(context: PollContext): void {
    const before = this.context;
    const isSame =
      before?.poll.iri === context.poll.iri &&
      before.webId === context.webId &&
      before.outcome?.boxDigest === context.outcome?.boxDigest;
    if (!isSame) this.forget();
    this.context = context;
  }

  /** Another poll is meant, or somebody has come or gone. */
  forget(): void {
    this.stop();
    this.stage = 'ready';
    this.context = this.recount = this.progress = this.problem = this.state = this.outcome = undefined;
  }

  render(words: PollWords, headingLevel: number): TemplateResult | typeof nothing {
    const {strings} = this.language;
    if (!this.context || !strings) return nothing;
    return renderRecount({...words, recount: strings}, this, headingLevel);
  }

  /** About how many documents there are to read, as far as that is known before they are listed. */
  get size(): number {
    const {poll, outcome} = this.context!;
    return poll.rollSize + (outcome?.ballots ?? poll.rollSize);
  }

  /** What somebody is called. */
  nameOf(webId: string): string {
    return this.names.get(webId) ?? webId;
  }

  /** Begins, or goes on from where it was stopped. */
  start(): void {
    if (this.stage === 'counting') return;
    if (this.stage === 'done') this.state = this.recount = this.progress = undefined;
    // It is long: the page is complete without it.
    void this.count();
  }

  /** What was read so far is kept. */
  stop(): void {
    this.stopping?.abort();
  }

  private async count(): Promise<void> {
    const {context} = this;
    if (!context) return;
    const stopping = (this.stopping = new AbortController());
    this.stage = 'counting';
    this.problem = undefined;
    await this.redraw('.recount-stop');
    const [loaded, names] = await Promise.all([
      this.page.load(import('../../../pods/polls/recount.js')),
      readNames(context.community, context.languages),
    ]);
    this.names = names;
    if (loaded) await this.countWith(loaded, context, stopping.signal);
    if (this.context?.poll.iri !== context.poll.iri || this.stopping !== stopping) return;
    this.stage = this.recount ? 'done' : 'stopped';
    await this.redraw(this.recount ? '.recount-result' : '.recount-start');
  }

  private async countWith(
    {recount}: typeof Recounting,
    {community: {resources}, poll, roll: known}: PollContext,
    signal: AbortSignal,
  ): Promise<void> {
    const roll = await this.rollFor(known);
    if (!roll) return;
    this.state ??= {items: new Map(), twins: new Map()};
    const onProgress = (progress: Progress) => this.tell(progress);
    const counted = await recount({resources, poll, roll}, {signal, onProgress, state: this.state});
    if (this.context?.poll.iri !== poll.iri) return;
    if (!counted.ok) return void (this.problem = counted.problem);
    if (!counted.value.isComplete) return;
    this.recount = counted.value;
    this.outcome = counted.value.outcome;
  }

  private async rollFor(known: PollRoll | undefined): Promise<PollRoll | undefined> {
    if (known) return known;
    const {community, poll} = this.context!;
    const read = await readPollRoll(community.resources, poll);
    if (!read.ok) this.problem = read.problem;
    return read.ok ? read.value : undefined;
  }

  private tell(progress: Progress): void {
    const words = this.language.strings;
    this.progress = progress;
    this.host.requestUpdate();
    // Said when it is begun, at each tenth, and at the end: nobody wants to hear every number.
    const step = Math.max(1, Math.floor(progress.of / 10));
    if (words && progress.done % step === 0) this.announcer.say(words.progress(progress.done, progress.of));
  }

  /** Draws, and puts the focus where whoever has pressed a button goes on, unless it is somewhere else by now. */
  private async redraw(selector: string): Promise<void> {
    const {host} = this;
    const root = host.renderRoot as ShadowRoot;
    const isHere = root.activeElement?.closest('.recount') !== null && root.activeElement !== null;
    host.requestUpdate();
    await host.updateComplete;
    if (isHere) root.querySelector<HTMLElement>(selector)?.focus();
  }
}
