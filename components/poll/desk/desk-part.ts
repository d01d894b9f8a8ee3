import {nothing, type LitElement, type TemplateResult} from 'lit';
import {readPollRoll, type PollRoll} from '../../../pods/polls/poll-roll.js';
import type {Problem} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import {LanguageController} from '../../data/language.js';
import {readMemberNames} from '../../data/reference-names.js';
import {loadPollDeskStrings} from '../../strings/poll-desk/load.js';
import type {PollDeskStrings} from '../../strings/poll-desk/strings.js';
import {formStyles} from '../../ui/form.styles.js';
import type {PartHost, PollContext, PollPart, PollWords} from '../poll-context.js';
import {Closing} from './closing.js';
import {Confirming} from './confirming.js';
import {deskStyles} from './desk.styles.js';
import {renderDesk} from './desk-view.js';
import {Reminding} from './reminding.js';

/** What those who run a vote see and do: votes are confirmed, people reminded, and the vote is closed. For nobody else. */
export class DeskPart implements PollPart {
  context?: PollContext | undefined;
  roll?: PollRoll | undefined;
  /** Why the roll could not be read. */
  problem?: Problem | undefined;
  names: ReadonlyMap<string, string> = new Map();
  readonly confirming: Confirming;
  readonly reminding: Reminding;
  readonly closing: Closing;
  private timer?: ReturnType<typeof setTimeout> | undefined;
  private readonly language: LanguageController<PollDeskStrings>;

  constructor(
    private readonly host: LitElement,
    private readonly page: PartHost,
  ) {
    this.language = new LanguageController(host, loadPollDeskStrings);
    page.track(this.language.ready);
    this.confirming = new Confirming(host, page.track);
    this.reminding = new Reminding(this, host);
    this.closing = new Closing(this, host);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(formStyles.styleSheet!, deskStyles.styleSheet!);
    host.addController({hostConnected: () => this.resume(), hostDisconnected: () => this.rest()});
  }

  /** Takes up a poll, or what is known of it by now. */
  show(context: PollContext): void {
    const before = this.context;
    const isSame = before?.poll.iri === context.poll.iri && before.webId === context.webId;
    if (!isSame) this.forget();
    if (!context.isTeller || !context.webId) return;
    this.context = context;
    if (context.roll) this.roll = context.roll;
    if (!isSame) {
      this.closing.begin();
      this.page.track(this.read(context));
    }
    this.resume();
  }

  /** Whoever runs the vote is gone, or another poll is shown. */
  forget(): void {
    this.rest();
    this.context = this.roll = this.problem = undefined;
    this.reminding.forget();
  }

  render(words: PollWords, headingLevel: number): TemplateResult | typeof nothing {
    const {strings} = this.language;
    const {context} = this;
    if (!context || !strings || (context.phase === 'closed' && this.closing.stage !== 'closed')) return nothing;
    return renderDesk({...words, desk: strings}, this, headingLevel);
  }

  get session(): SignedIn | undefined {
    const state = this.context?.community.session;
    return state?.status === 'signed-in' && state.webId === this.context?.webId ? state : undefined;
  }

  /** Whether the time of the close is past: asked at each drawing, since the page may be open for long. */
  get isOver(): boolean {
    const {closes} = this.context?.poll ?? {};
    return closes !== undefined && Date.now() >= closes;
  }

  /** What somebody is called; nothing if nobody knows who it is. */
  nameOf(webId: string | undefined): string | undefined {
    return webId === undefined ? undefined : (this.names.get(webId) ?? webId);
  }

  confirm(): void {
    this.page.track(this.confirming.look());
  }

  openReminder(draft: string): void {
    this.page.track(this.reminding.open(draft));
  }

  sendReminder(): void {
    if (this.session) this.page.track(this.reminding.send(this.session));
  }

  close(): void {
    if (this.session) this.page.track(this.closing.close(this.session));
  }

  private async read({community, poll, languages}: PollContext): Promise<void> {
    const [roll, names] = await Promise.all([
      this.roll ? undefined : readPollRoll(community.resources, poll),
      readMemberNames(community, languages),
    ]);
    if (this.context?.poll.iri !== poll.iri) return;
    this.names = names;
    this.problem = roll && !roll.ok ? roll.problem : undefined;
    if (roll?.ok) this.roll = roll.value;
    this.resume();
    this.host.requestUpdate();
  }

  private resume(): void {
    const {context, session, roll} = this;
    if (!this.host.isConnected || !context) return;
    this.awaitClose();
    const isRunning = context.phase === 'open' || context.phase === 'over';
    if (isRunning && session && roll) this.confirming.start(context, session, roll);
    else if (!isRunning) this.confirming.stop();
  }

  /** At the close, the page offers to close the vote. */
  private awaitClose(): void {
    clearTimeout(this.timer);
    const left = (this.context?.poll.closes ?? 0) - Date.now();
    // Browsers count no further than some 24 days.
    if (left > 0 && left < 2 ** 31) this.timer = setTimeout(() => this.host.requestUpdate(), left);
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.confirming.stop();
  }
}
