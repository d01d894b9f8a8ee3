import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {memberOf} from '../../vocab/kinds/member/member.js';
import type {Audience} from '../../pods/homes/places.js';
import type {Readership} from '../../pods/documents/resources.js';
import type {Told} from '../../pods/members/profile.js';
import type {FieldConflict, Problem} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import {CoopElement} from '../data/coop-element.js';
import {MemberChangeEvent} from '../data/saving-events.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadProfileStrings} from '../strings/profile/load.js';
import {baseStyles} from '../ui/base.styles.js';
import {formStyles} from '../ui/form.styles.js';
import {renderHeading} from '../ui/heading.js';
import {hostOf, renderProblem} from '../ui/problem.js';
import {memberFormStyles} from './member-form.styles.js';
import {
  renderConflicts,
  renderErrorSummary,
  renderFields,
  renderOutcome,
  renderSaveProblem,
  type Outcome,
  type Words,
} from './member-form-view.js';
import {PictureField} from './picture-field.js';
import {profileDrafts} from './profile-draft.js';
import {readOwnProfile} from './profile-source.js';
import {tellDirectory} from './profile-tell.js';
import {
  checkValues,
  differencesIn,
  isEdited,
  openChange,
  toChoices,
  toText,
  toValues,
  widest,
  type FieldError,
  type OpenChange,
  type ProfileChoices,
  type ProfileField,
  type ProfileText,
} from './profile-values.js';

/**
 * Lets whoever is signed in edit the own profile, which lies in the person's own space.
 *
 * Members of the coop choose for each field who can see it: everybody, the members, or nobody else; and may add a photo, which
 * is made small on the page before it is stored. Saving also tells the coop's directory to look. Nothing typed is lost: if
 * saving fails, the text stays, also while the person signs in again; if the same field was changed elsewhere, both values are
 * shown and the person chooses.
 *
 * @slot - Shown until the form is there and when scripts are off.
 * @fires {MemberChangeEvent} coop-member-change - The profile is saved.
 * @fires {ProblemEvent} coop-error - The profile cannot be read or saved; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The form is shown.
 * @csspart name - The form's heading.
 * @csspart form - The form.
 * @csspart field - One field with its label, hint and error, and who can see it.
 * @csspart photo - The member's picture.
 * @csspart problem - What went wrong.
 */
export class CoopMemberForm extends CoopElement {
  static override styles = [baseStyles, formStyles, memberFormStyles];

  /** Level of the form's heading, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  @state() private text?: ProfileText;
  @state() private choices?: ProfileChoices;
  @state() private problem?: Problem;
  @state() private saveProblem?: Problem;
  @state() private errors: Partial<Record<ProfileField, FieldError>> = {};
  @state() private conflicts: readonly FieldConflict[] = [];
  @state() private outcome: Outcome = 'none';
  private readonly profileLanguage = new LanguageController(this, loadProfileStrings);
  private readonly picture = new PictureField(this, () => this.handleChange());
  /** What the form was filled with, by who reads it: the common ancestor if somebody else changes the profile meanwhile. */
  private base: Told = {};
  private filledFor?: string;
  /** The person's home for the coop. Without one there is nothing to choose: all of a profile is for everybody. */
  private home?: string;
  private readership: Readership = 'everyone';
  /** What the directory, which everybody reads, has not been told yet. */
  private untold: OpenChange = 'none';

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
      if (!state.problem) this.clear();
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
    const {home, choices} = this;
    const isSaving = this.outcome === 'saving';
    return html`<form part="form" novalidate @submit=${(event: SubmitEvent) => this.handleSubmit(event)}>
      ${this.headingLevel ? renderHeading(this.headingLevel, profile.title) : nothing}
      <p class="muted">
        ${profile.where(hostOf(this.filledFor))} ${profile.whoCanSee[this.readership]} ${home ? profile.chooseWho : nothing}
      </p>
      ${renderErrorSummary(words, this.errors, (field) => this.focusField(field))}
      ${renderConflicts(words, this.conflicts, text, (...choice) => this.handleInput(...choice))}
      ${home ? this.picture.render(profile) : nothing}
      ${renderFields(words, {
        text,
        errors: this.errors,
        choices: home ? choices : undefined,
        input: (field, value) => this.handleInput(field, value),
        choose: (field, audience) => this.handleInput(field, this.text![field], audience),
      })}
      <div>
        <button class="primary" aria-disabled=${isSaving ? 'true' : 'false'}>${profile.save}</button>
      </div>
      <div role="status">${renderOutcome(words, this.outcome, () => void this.tellDirectory())}</div>
      ${renderSaveProblem(words, this.saveProblem)}
    </form>`;
  }

  /** Whether something stands in the form that is not saved. */
  private get isDirty(): boolean {
    const {text, choices, base, home} = this;
    if (!text || !choices) return false;
    return this.picture.isChanged || isEdited(base, text, home ? choices : undefined);
  }

  private async fill({webId}: SignedIn, fresh: boolean): Promise<void> {
    const read = await readOwnProfile(this.provider.value!, webId, this.language.languages, fresh);
    if (this.session?.webId !== webId) return;
    this.problem = read.ok ? undefined : read.problem;
    if (!read.ok) return this.reportProblem(read.problem);
    this.readership = read.value.readership;
    // What one person typed is never shown to, or saved as, another.
    const keepText = this.filledFor === webId && this.isDirty;
    this.filledFor = webId;
    this.home = read.value.home;
    if (!keepText) this.fillWith(webId, read.value.told);
  }

  private fillWith(webId: string, told: Told): void {
    const draft = profileDrafts.read(webId);
    // A draft of an earlier version does not say who reads what.
    this.base = draft?.choices ? draft.base : told;
    this.text = {...toText(widest(this.base)), ...draft?.text};
    this.choices = {...toChoices(this.base), ...draft?.choices};
    this.picture.fill(this.base);
    this.outcome = 'none';
    this.errors = {};
    this.conflicts = differencesIn(this.base);
    this.saveProblem = undefined;
  }

  /** Leaves nothing of what somebody has typed or chosen, on the screen or in the tab. */
  private clear(): void {
    if (this.filledFor) profileDrafts.drop(this.filledFor);
    this.text = this.choices = this.filledFor = this.home = undefined;
    this.base = {};
    this.conflicts = [];
    this.untold = 'none';
    this.picture.fill({});
  }

  private handleInput(field: ProfileField, value: string, audience?: Audience): void {
    this.text = {...this.text!, [field]: value};
    if (audience) this.choices = {...this.choices!, [field]: audience};
    if (this.errors[field]) this.errors = {...this.errors, [field]: undefined};
    this.handleChange();
  }

  private handleChange(): void {
    if (this.outcome !== 'saving') this.outcome = 'none';
    this.keepDraft();
  }

  private keepDraft(): void {
    const {filledFor, base, text, choices} = this;
    if (filledFor && text && choices) profileDrafts.keep(filledFor, {base, text, choices});
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
    typed: Record<ProfileField, string[]>,
  ): Promise<void> {
    const [{saveProfile}] = await Promise.all([import('./save-profile.js'), this.picture.ready]);
    if (!this.isDirty && !this.conflicts.length) {
      this.outcome = 'unchanged';
      return;
    }
    const {home, base, choices, picture} = this;
    const [{webId}, {version}] = [session, picture];
    const stored = home ? await picture.store(session, home) : undefined;
    if (stored && !stored.ok) return this.handleFailure(stored.problem, typed);
    const values = home ? {...typed, ...picture.values} : typed;
    const {languages} = this.language;
    const saved = await saveProfile(community, session, {home, base, values, choices: choices!, languages});
    // Somebody else, or nobody, is at the form now.
    if (this.filledFor !== webId) return;
    if (!saved.ok) return this.handleFailure(saved.problem, typed);
    const {told} = saved.value;
    if (home) await picture.dropFormer(session, home, told);
    this.untold = openChange(base, told, this.untold);
    picture.settle(told, version);
    this.showSaved(webId, told, text, choices);
    this.dispatchEvent(new MemberChangeEvent(memberOf(webId, told.public ?? {})));
    if (this.untold !== 'none') await this.tellDirectory();
  }

  /** What was typed or chosen while the server was busy stays, and is not saved yet. */
  private showSaved(webId: string, told: Told, text: ProfileText, choices?: ProfileChoices): void {
    this.base = told;
    this.conflicts = [];
    this.outcome = 'saved';
    if (this.text === text && this.choices === choices) {
      this.text = toText(widest(told));
      this.choices = toChoices(told);
      profileDrafts.drop(webId);
    } else {
      this.keepDraft();
    }
  }

  private async handleFailure(problem: Problem, values: Record<ProfileField, string[]>): Promise<void> {
    this.reportProblem(problem);
    if (!problem.conflicts?.length) {
      this.saveProblem = problem;
      return;
    }
    const {home, base} = this;
    const {learnConflicts} = await import('./save-profile.js');
    // From here on the other side's values are known, so that the person's choice counts as made in their knowledge.
    const known = {home, base, languages: this.language.languages};
    this.base = await learnConflicts(this.provider.value!, this.filledFor!, known, problem.conflicts);
    this.conflicts = problem.conflicts;
    // Trimmed, so that the person's own value is the one that is chosen.
    this.text = toText(values);
    await this.focusSummary();
  }

  private async tellDirectory(): Promise<void> {
    const outcome = await tellDirectory(this.provider.value!, this.session, this.language.languages);
    this.outcome = outcome === 'listed' && this.untold === 'less' ? 'listed-less' : outcome;
    if (outcome !== 'not-announced') this.untold = 'none';
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
