import {html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import type {Deed} from '../../pods/outbox/deed.js';
import {mayWait} from '../../pods/outbox/hint.js';
import type {Outbox} from '../../pods/outbox/outbox.js';
import type {Problem, Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {FormWords} from '../strings/form-words.js';
import type {Strings} from '../strings/strings.js';
import {renderProblem} from '../ui/problem.js';
import type {DraftNotice} from './draft-notice.js';
import type {LanguageController} from './language.js';
import {SavingElement} from './saving-element.js';

/** Time from when a form is filled in until what saves is loaded, in milliseconds: what draws the page comes first. */
const restBefore = 2_000;

/**
 * What a form for something of one's own does, whatever it is filled in with: it is filled for whoever is signed in, and for nobody else;
 * it keeps what was typed when the session ends, when saving fails and when somebody else was faster; and it says what has come of it.
 * What is saved goes through the outbox: it is kept on the device before it is sent, and the form follows it from there.
 * `Filling` is what is read before it can be drawn, `More` what else can have become of a saving.
 */
export abstract class FormElement<Filling, Words extends FormWords, More extends string = never> extends SavingElement<
  Words,
  More
> {
  @state() protected problem?: Problem | undefined;
  /** For whom the form is filled in. */
  protected filledFor?: string | undefined;
  private filling?: object;
  private isChecking = false;
  /** When what stands in the form was typed, if that was before it was opened. */
  private draftAt?: number | undefined;
  private draftNotice?: DraftNotice;
  private wasSignedIn = false;

  /** @internal */
  protected abstract readonly formLanguage: LanguageController<Words>;
  /** Whether the form can be drawn. */
  protected abstract readonly isFilled: boolean;
  /** Whether something stands in the form that is not saved. */
  protected abstract readonly isDirty: boolean;
  /** Whether saving would write something. */
  protected abstract readonly hasSomethingToSave: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.formLanguage.ready);
  }

  /** Reads what is stored again. What was typed and not saved stays. */
  async refresh(): Promise<void> {
    this.fill(true);
    await this.complete;
  }

  /**
   * Reads what the form is to be filled with.
   * @param refused what was handed over from this form before, and waits for the person: the form is filled with it.
   */
  protected abstract read(session: SignedIn, fresh: boolean, refused?: Deed): Promise<Result<Filling>>;

  /** Whether a deed comes from this form, filled as it is. */
  protected abstract isAbout(deed: Deed): boolean;

  /** Takes what was read. @param keepsText whether something was typed meanwhile that must stay. */
  protected abstract take(filling: Filling, keepsText: boolean): void;

  /** Leaves nothing of what somebody has typed or chosen on the screen. The draft waits for its author. */
  protected abstract clear(): void;

  /** When the draft was typed with which the form is filled, if there is one. */
  protected abstract typedAt(webId: string): number | undefined;

  /** Ends the draft, with all that was chosen for it. */
  protected abstract dropDraft(): void;

  /** Looks for what must be corrected. @returns whether there is nothing. */
  protected abstract check(): boolean | Promise<boolean>;

  /** Resolves when nothing is being prepared any more that a saving would miss. */
  protected abstract prepared(): Promise<unknown>;

  /** Saves: makes a piece of work of what is in the form, and hands it over. */
  protected abstract write(session: SignedIn): Promise<void>;

  /** What is in the form, from its heading to the button that saves. */
  protected abstract renderInside(words: Words, general: Strings): unknown;

  /** What somebody is told who is signed in and cannot write here. */
  protected renderRefusal(_words: Words): TemplateResult | undefined {
    return undefined;
  }

  protected override handleCommunity(): void {
    const {session} = this;
    const status = this.provider.value?.session;
    if (session && session.webId !== this.filledFor) this.fill(false);
    else if (session && !this.wasSignedIn) this.track(this.followAgain());
    this.wasSignedIn = session !== undefined;
    if (session) return;
    if (status?.status === 'signed-out') {
      // Whoever signs out leaves nothing on the screen; with a problem, the session has ended by itself while somebody writes.
      if (!status.problem) this.empty();
      this.track(Promise.resolve());
    }
  }

  protected override render(): TemplateResult {
    const {strings: general, session} = this;
    const words = this.formLanguage.strings;
    if (!general || !words) return html`<slot></slot>`;
    const absence = this.renderAbsence();
    if (absence) return absence;
    // A session that has expired while somebody writes must not take the text away.
    const isHeld = this.isDirty || this.report.outcome === 'kept';
    if (this.isFilled && (session?.webId === this.filledFor || (!session && isHeld))) {
      return this.renderForm(general, words);
    }
    if (session && this.problem)
      return html`${renderProblem(general, this.problem, () => void this.refresh())}<slot></slot>`;
    const refusal = session && this.renderRefusal(words);
    if (refusal) return refusal;
    if (this.provider.value?.session.status === 'signed-out') return html`<p>${words.signInFirst}</p>`;
    return html`<p class="muted loading" role="status">${general.loading}</p>
      <slot></slot>`;
  }

  private renderForm(general: Strings, words: Words): TemplateResult {
    return html`<form part="form" novalidate @submit=${(event: SubmitEvent) => this.handleSubmit(event)}>
      ${this.renderDraft()} ${this.renderInside(words, general)} ${this.renderSaving(general, words)}
    </form>`;
  }

  private renderDraft() {
    const {draftAt, draftNotice, isDirty} = this;
    return draftAt && isDirty ? (draftNotice?.render(draftAt) ?? nothing) : nothing;
  }

  protected renderSaveButton({save}: Words): TemplateResult {
    return html`<div>
      <button class="primary" aria-disabled=${this.isSaving ? 'true' : 'false'}>${save}</button>
    </div>`;
  }

  /** @internal */
  override fill(fresh: boolean): void {
    const {session} = this;
    if (session) this.track(this.fillFor(session, fresh));
  }

  private async fillFor(session: SignedIn, fresh: boolean): Promise<void> {
    const turn = (this.filling = {});
    const outbox = await this.openOutbox(session);
    const deed = outbox?.state.deeds.findLast((one) => this.isAbout(one));
    const refused = deed?.state === 'needs-you' ? deed : undefined;
    const [read] = await Promise.all([this.read(session, fresh, refused), this.formLanguage.ready]);
    if (this.filling !== turn || this.session?.webId !== session.webId) return;
    this.problem = read.ok ? undefined : read.problem;
    if (!read.ok) return this.reportProblem(read.problem);
    // What one person typed is never shown to, or saved as, another.
    const keepsText = this.isFilled && this.filledFor === session.webId && this.isDirty;
    this.filledFor = session.webId;
    if (!keepsText) this.track(this.noteDraft(this.typedAt(session.webId)));
    this.take(read.value, keepsText);
    if (outbox && deed && !keepsText) void this.takeUp(outbox, deed);
    this.prepareLater();
  }

  /** The outbox of whoever is signed in, if something may wait in it. */
  private async openOutbox({webId}: SignedIn): Promise<Outbox | undefined> {
    if (!mayWait(() => localStorage, webId)) return undefined;
    // The code comes over the network as well; nothing is filled in differently without it.
    return this.provider.value?.outbox().catch(() => undefined);
  }

  private async noteDraft(at: number | undefined): Promise<void> {
    this.draftAt = at;
    if (at === undefined) return;
    // Without its code the text is there all the same.
    const loaded = await import('./draft-notice.js').catch(() => undefined);
    if (loaded) this.draftNotice ??= new loaded.DraftNotice(this, () => void this.startOver());
    await this.draftNotice?.ready;
  }

  /** Begins anew with what is stored. */
  private async startOver(): Promise<void> {
    this.dropDraft();
    this.empty();
    await this.refresh();
    this.renderRoot.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }

  private empty(): void {
    this.letGo();
    this.clear();
    this.filledFor = this.problem = this.filling = undefined;
  }

  /** Unless the person wants to save data: then with the first key. */
  private prepareLater(): void {
    const {connection} = navigator as {connection?: {readonly saveData?: boolean}};
    if (!connection?.saveData) setTimeout(() => this.isConnected && this.prepareToSave(), restBefore);
  }

  /** Something was typed or chosen: what was said of an earlier saving holds no longer. */
  protected handleChange(): void {
    this.prepareToSave();
    if (!this.isSaving && this.report.outcome !== 'none') this.report = {outcome: 'none'};
    this.requestUpdate();
  }

  private handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (!this.isSaving && !this.isChecking && this.isFilled) this.track(this.save());
  }

  private async save(): Promise<void> {
    this.report = {outcome: 'none'};
    if (!(await this.isRight())) {
      this.requestUpdate();
      return this.focusSummary();
    }
    const {session} = this;
    if (!session || session.webId !== this.filledFor) return this.tellProblem({kind: 'signed-out'});
    this.report = {outcome: 'saving'};
    this.draftAt = undefined;
    try {
      if (this.hasSomethingToSave) await this.write(session);
      else this.report = {outcome: 'unchanged'};
    } catch (error) {
      this.tellProblem(notLoaded(error));
    }
    // The page may have kept it from being saved.
    if (this.isSaving) this.report = {outcome: 'none'};
  }

  private get isSaving(): boolean {
    return this.report.outcome === 'saving';
  }

  private async isRight(): Promise<boolean> {
    this.isChecking = true;
    try {
      await this.prepared();
      return await this.check();
    } catch (error) {
      this.tellProblem(notLoaded(error));
      return false;
    } finally {
      this.isChecking = false;
    }
  }

  /** Puts the focus on the first of these that is there. */
  protected async focusOn(...ids: readonly string[]): Promise<void> {
    if (this.isUpdatePending) await this.updateComplete;
    const root = this.renderRoot as ShadowRoot;
    const [found] = ids.flatMap((id) => root.getElementById(id) ?? []);
    found?.focus();
  }
}

/** The code for checking and writing comes over the network as well. */
function notLoaded(error: unknown): Problem {
  return {kind: 'offline', url: location.href, detail: String(error)};
}
