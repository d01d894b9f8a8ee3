import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {webIdOf} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import {LanguageController} from '../data/language.js';
import {readUnsent, type Unsent} from '../data/unsent.js';
import {loadSignOutStrings} from '../strings/sign-out/load.js';
import type {SignOutStrings} from '../strings/sign-out/strings.js';
import {saveFile} from '../data/save-file.js';
import {signOutStyles} from './sign-out-question.styles.js';
import type {SignOutActions} from './unsent-door.js';

/** Asks somebody who signs out what is to become of what is not sent or not saved. */
export class SignOutQuestion {
  private readonly language: LanguageController<SignOutStrings>;
  private unsent?: Unsent | undefined;
  private leaveOutbox?: (() => void) | undefined;
  private progress: 'none' | 'sending' | 'stuck' = 'none';
  private keepsDrafts = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly actions: SignOutActions,
  ) {
    this.language = new LanguageController(host, loadSignOutStrings);
    const {styleSheet} = signOutStyles;
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  get isOpen(): boolean {
    return this.unsent !== undefined;
  }

  /** Opens with the focus on what it says. @returns whether there is anything to ask. */
  async open(community: Community, webId: string): Promise<boolean> {
    const [unsent] = await Promise.all([readUnsent(community, webId), this.language.ready]);
    if (!unsent.deeds.length && !unsent.drafts.length) return false;
    // Whoever wanted to sign out is out already, from another tab.
    if (webIdOf(community.session) !== webId) return true;
    this.close();
    this.unsent = unsent;
    this.leaveOutbox = unsent.outbox?.subscribe(() => this.host.requestUpdate());
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.focus();
    return true;
  }

  /** Asks no longer: whoever was asked is gone, or has decided. */
  close(): void {
    this.leaveOutbox?.();
    this.unsent = this.leaveOutbox = undefined;
    this.progress = 'none';
    this.keepsDrafts = false;
    this.host.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const {unsent, language} = this;
    const words = language.strings;
    if (!unsent || !words) return nothing;
    const [changes, drafts] = [unsent.deeds.length, unsent.drafts.length];
    return html`<div
      class="question"
      role="group"
      aria-labelledby="unsent"
      @keydown=${(event: KeyboardEvent) => this.handleKey(event)}
    >
      <p id="unsent" class="unsent" tabindex="-1">
        ${changes ? words.notSent(changes) : nothing} ${drafts ? words.notSaved(drafts) : nothing}
        ${changes || drafts ? nothing : words.nothingLeft}
      </p>
      <div role="status">${this.renderProgress(words, unsent)}</div>
      ${this.progress === 'sending' ? nothing : this.renderWays(words, changes, drafts)}
      <button type="button" @click=${() => this.stay()}>${words.stay}</button>
    </div>`;
  }

  private renderProgress(words: SignOutStrings, {deeds}: Unsent) {
    const stuck = deeds.filter(({state}) => state === 'needs-you').length;
    if (this.progress === 'sending') return html`<p class="muted">${words.sending(deeds.length)}</p>`;
    if (this.progress === 'none' || !deeds.length) return nothing;
    return html`<p class="problem" part="problem">
      ${words.stuck(deeds.length)} ${stuck ? words.needYou(stuck) : nothing}
    </p>`;
  }

  private renderWays(words: SignOutStrings, changes: number, drafts: number) {
    const losesDrafts = drafts > 0 && !this.keepsDrafts;
    const lost = changes ? (losesDrafts ? 'both' : 'changes') : losesDrafts ? 'drafts' : 'nothing';
    return html`${drafts ? this.renderKeepDrafts(words) : nothing}
      ${
        changes
          ? html`<button type="button" class="primary" @click=${() => void this.send()}>
              ${losesDrafts ? words.sendWithoutDrafts : words.send}
            </button>`
          : nothing
      }
      ${
        lost === 'nothing'
          ? nothing
          : html`<button type="button" @click=${() => void this.save(words)}>${words.save}</button>`
      }
      <button type="button" class=${lost === 'nothing' ? 'primary' : 'erase'} @click=${() => void this.end()}>
        ${words.end[lost]}
      </button>`;
  }

  private renderKeepDrafts(words: SignOutStrings): TemplateResult {
    const handle = (event: Event) => {
      this.keepsDrafts = (event.target as HTMLInputElement).checked;
      this.host.requestUpdate();
    };
    return html`<div class="check">
      <input
        id="keep-drafts"
        type="checkbox"
        aria-describedby="keep-drafts-hint"
        .checked=${this.keepsDrafts}
        @change=${handle}
      />
      <label for="keep-drafts">${words.keepDrafts}</label>
      <span id="keep-drafts-hint" class="muted small">${words.keepDraftsHint}</span>
    </div>`;
  }

  private focus(): void {
    this.host.shadowRoot?.querySelector<HTMLElement>('#unsent')?.focus();
  }

  private handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    this.stay();
  }

  private stay(): void {
    this.close();
    this.actions.stay();
  }

  private async send(): Promise<void> {
    const {unsent} = this;
    if (!unsent) return;
    this.progress = 'sending';
    this.host.requestUpdate();
    await this.host.updateComplete;
    // The button that was pressed is gone.
    this.focus();
    const isSent = await unsent.send();
    // The person has stayed, or is gone, meanwhile.
    if (this.unsent !== unsent) return;
    if (isSent) return this.leave(unsent);
    this.progress = 'stuck';
    this.host.requestUpdate();
  }

  private async save(words: SignOutStrings): Promise<void> {
    const {unsent} = this;
    if (unsent) saveFile(words.fileName(new Date().toISOString().slice(0, 10)), unsent.text);
    await this.end();
  }

  private async end(): Promise<void> {
    const {unsent} = this;
    if (unsent) await this.leave(unsent, () => unsent.discardDeeds());
  }

  private async leave(unsent: Unsent, discardDeeds?: () => Promise<void>): Promise<void> {
    const {keepsDrafts} = this;
    // Decided once, however often a button is pressed.
    this.close();
    await discardDeeds?.();
    if (!keepsDrafts) await unsent.discardDrafts();
    await this.actions.leave();
    // What a form on the page has kept while its author was leaving.
    if (!keepsDrafts) await unsent.discardDrafts();
  }
}
