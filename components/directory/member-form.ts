import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {memberKind, memberOf} from '../../vocab/kinds/member/member.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {readFields} from '../../vocab/shapes/read.js';
import type {Readership} from '../../pods/documents/resources.js';
import type {FieldConflict, Problem} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import {CoopElement} from '../data/coop-element.js';
import {MemberChangeEvent} from '../data/events.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadProfileStrings} from '../strings/load.js';
import {baseStyles} from '../ui/base.styles.js';
import {formStyles} from '../ui/form.styles.js';
import {renderHeading} from '../ui/heading.js';
import {hostOf, renderProblem} from '../ui/problem.js';
import {memberFormStyles} from './member-form.styles.js';
import {
  renderConflicts,
  renderErrorSummary,
  renderField,
  renderOutcome,
  renderSaveProblem,
  type Outcome,
  type Words,
} from './member-form-view.js';
import {findPeopleList} from './people-source.js';
import {dropDraft, keepDraft, readDraft} from './profile-draft.js';
import {
  checkValues,
  profileFields,
  toText,
  toValues,
  type FieldError,
  type ProfileField,
  type ProfileText,
} from './profile-values.js';

/**
 * Lets whoever is signed in edit the own profile, which lies in the person's own space.
 *
 * Saving also tells the coop's directory to look. Nothing typed is lost: if saving fails, the text stays, also while the
 * person signs in again; if the same field was changed elsewhere, both values are shown and the person chooses.
 *
 * @slot - Shown until the form is there and when scripts are off.
 * @fires {MemberChangeEvent} coop-member-change - The profile is saved.
 * @fires {ProblemEvent} coop-error - The profile cannot be read or saved; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The form is shown.
 * @csspart name - The form's heading.
 * @csspart form - The form.
 * @csspart field - One field with its label, hint and error.
 * @csspart problem - What went wrong.
 */
export class CoopMemberForm extends CoopElement {
  static override styles = [baseStyles, formStyles, memberFormStyles];

  /** Level of the form's heading, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  @state() private text?: ProfileText;
  @state() private problem?: Problem;
  @state() private saveProblem?: Problem;
  @state() private errors: Partial<Record<ProfileField, FieldError>> = {};
  @state() private conflicts: readonly FieldConflict[] = [];
  @state() private outcome: Outcome = 'none';
  private readonly profileLanguage = new LanguageController(this, loadProfileStrings);
  /** What the form was filled with: the common ancestor if somebody else changes the profile meanwhile. */
  private base: FieldValues = {};
  private filledFor?: string;
  private readership: Readership = 'everyone';

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.profileLanguage.ready);
  }

  /** Reads the profile again. What was typed and not saved stays. */
  async refresh(): Promise<void> {
    const {session} = this;
    if (session) this.track(this.fill(session, true));
    await this.complete;
  }

  protected override handleCommunity(): void {
    const {session} = this;
    const state = this.provider.value?.session;
    if (session && session.webId !== this.filledFor) this.track(this.fill(session, false));
    else if (state?.status === 'signed-out') {
      // Whoever signs out leaves nothing on the screen; with a problem, the session has ended by itself while somebody writes.
      if (!state.problem) this.text = this.filledFor = undefined;
      this.track(Promise.resolve());
    }
  }

  protected override render(): TemplateResult {
    const {strings: general, session} = this;
    const profile = this.profileLanguage.strings;
    if (!general || !profile) return html`<slot></slot>`;
    const absence = this.renderAbsence();
    if (absence) return absence;
    // A session that has expired while somebody writes must not take the text away.
    if (this.text && (session?.webId === this.filledFor || (!session && this.isDirty))) {
      return this.renderForm({general, profile}, this.text);
    }
    if (session && this.problem)
      return html`${renderProblem(general, this.problem, () => void this.refresh())}<slot></slot>`;
    if (this.provider.value?.session.status === 'signed-out') return html`<p>${profile.signInFirst}</p>`;
    return html`<p class="muted loading" role="status">${general.loading}</p>
      <slot></slot>`;
  }

  private renderForm(words: Words, text: ProfileText): TemplateResult {
    const {profile} = words;
    const isSaving = this.outcome === 'saving';
    return html`<form part="form" novalidate @submit=${(event: SubmitEvent) => this.handleSubmit(event)}>
      ${this.headingLevel ? renderHeading(this.headingLevel, profile.title) : nothing}
      <p class="muted">${profile.where(hostOf(this.filledFor))} ${profile.whoCanSee[this.readership]}</p>
      ${renderErrorSummary(words, this.errors, (field) => this.focusField(field))}
      ${renderConflicts(words, this.conflicts, text, (field, value) => this.handleInput(field, value))}
      ${profileFields.map((field) =>
        renderField(words, field, text[field], this.errors[field], (value) => this.handleInput(field, value)),
      )}
      <div>
        <button class="primary" aria-disabled=${isSaving ? 'true' : 'false'}>${profile.save}</button>
      </div>
      <div role="status">${renderOutcome(words, this.outcome, () => void this.tellDirectory())}</div>
      ${renderSaveProblem(words, this.saveProblem)}
    </form>`;
  }

  /** Whether something stands in the form that is not saved. */
  private get isDirty(): boolean {
    const saved = toText(this.base);
    return this.text !== undefined && profileFields.some((field) => this.text![field] !== saved[field]);
  }

  private async fill({webId}: SignedIn, fresh: boolean): Promise<void> {
    const read = await this.provider.value!.resources.read(webId, {fresh});
    if (this.session?.webId !== webId) return;
    this.problem = read.ok ? undefined : read.problem;
    if (!read.ok) {
      this.reportProblem(read.problem);
      return;
    }
    this.readership = read.value.readership;
    // What one person typed is never shown to, or saved as, another.
    const keepText = this.filledFor === webId && this.isDirty;
    this.filledFor = webId;
    if (!keepText) this.fillWith(webId, readFields(memberKind, read.value.graph, webId, this.language.languages).values);
  }

  private fillWith(webId: string, values: FieldValues): void {
    const draft = readDraft(webId);
    this.base = draft?.base ?? values;
    this.text = draft?.text ?? toText(values);
    this.outcome = 'none';
    this.errors = {};
    this.conflicts = [];
    this.saveProblem = undefined;
  }

  private handleInput(field: ProfileField, value: string): void {
    this.text = {...this.text!, [field]: value};
    if (this.outcome !== 'saving') this.outcome = 'none';
    if (this.errors[field]) this.errors = {...this.errors, [field]: undefined};
    if (this.filledFor) keepDraft(this.filledFor, {base: this.base, text: this.text});
  }

  private handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.outcome !== 'saving' && this.text) this.track(this.save(this.text));
  }

  private async save(text: ProfileText): Promise<void> {
    const values = toValues(text);
    this.errors = checkValues(values);
    this.saveProblem = undefined;
    this.outcome = 'none';
    if (Object.keys(this.errors).length) return this.focusSummary();
    const {session} = this;
    if (!session || session.webId !== this.filledFor) {
      this.saveProblem = {kind: 'signed-out'};
      return;
    }
    this.outcome = 'saving';
    try {
      await this.write(this.provider.value!, session, text, values);
    } catch (error) {
      // The code for writing comes over the network as well.
      this.saveProblem = {kind: 'offline', url: location.href, detail: String(error)};
    }
    // Read anew: writing has set another outcome unless it failed.
    if ((this.outcome as Outcome) === 'saving') this.outcome = 'none';
  }

  private async write(
    community: Community,
    session: SignedIn,
    text: ProfileText,
    values: Record<ProfileField, string[]>,
  ): Promise<void> {
    const {saveProfile} = await import('./save-profile.js');
    if (!this.isDirty && !this.conflicts.length) {
      this.outcome = 'unchanged';
      return;
    }
    const {webId} = session;
    const saved = await saveProfile(community, session, this.base, values, this.language.languages);
    // Somebody else, or nobody, is at the form now.
    if (this.filledFor !== webId) return;
    if (!saved.ok) return this.handleFailure(saved.problem, values);
    this.base = readFields(memberKind, saved.value.graph, webId, this.language.languages).values;
    this.conflicts = [];
    this.outcome = 'saved';
    // What was typed while the server was busy stays, and is not saved yet.
    if (this.text === text) {
      this.text = toText(this.base);
      dropDraft(webId);
    } else {
      keepDraft(webId, {base: this.base, text: this.text!});
    }
    this.dispatchEvent(new MemberChangeEvent(memberOf(webId, this.base)));
    await this.tellDirectory();
  }

  private async handleFailure(problem: Problem, values: Record<ProfileField, string[]>): Promise<void> {
    this.reportProblem(problem);
    if (!problem.conflicts?.length) {
      this.saveProblem = problem;
      return;
    }
    this.conflicts = problem.conflicts;
    // Trimmed, so that the person's own value is the one that is chosen.
    this.text = toText(values);
    // From here on the other side's values are known, so that the person's choice counts as made in their knowledge.
    this.base = {...this.base, ...Object.fromEntries(problem.conflicts.map(({field, theirs}) => [field, theirs]))};
    await this.focusSummary();
  }

  private async tellDirectory(): Promise<void> {
    const community = this.provider.value!;
    const session = this.session!;
    const list = await findPeopleList(community, undefined, this.language.languages);
    await (list.ok ? list.value.load() : undefined);
    if (!list.ok || list.value.state.status !== 'success') {
      this.outcome = 'not-announced';
    } else if (!list.value.state.rows.some(({source}) => source === session.webId)) {
      this.outcome = 'not-member';
    } else {
      await list.value.update(session.webId);
      const {announceProfile} = await import('./save-profile.js');
      const announced = await announceProfile(community, session);
      this.outcome = announced.ok ? 'listed' : 'not-announced';
    }
  }

  private async focusSummary(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
  }

  private focusField(field: ProfileField): void {
    this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus();
  }
}

define('coop-member-form', CoopMemberForm);

declare global {
  interface HTMLElementTagNameMap {
    'coop-member-form': CoopMemberForm;
  }
}
