import {html, nothing, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {memberKind, memberOf} from '../../vocab/kinds/member/member.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {readFields} from '../../vocab/shapes/read.js';
import type {FieldConflict, Problem} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import {CoopElement} from '../data/coop-element.js';
import {MemberChangeEvent} from '../data/events.js';
import {define} from '../define.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import {hostOf, problemSentence, renderProblem} from '../ui/problem.js';
import {memberFormStyles} from './member-form.styles.js';
import {findPeopleList} from './people-source.js';
import {
  checkValues,
  limitOf,
  profileFields,
  toText,
  toValues,
  type FieldError,
  type ProfileField,
  type ProfileText,
} from './profile-values.js';

/** Where the form is on its way from what was typed to what everybody sees. */
type Outcome = 'none' | 'unchanged' | 'saved' | 'listed' | 'not-member' | 'not-announced';

/**
 * Lets whoever is signed in edit the own profile, which lies in the person's own space.
 *
 * Saving also tells the coop's directory to look. Nothing typed is lost: if saving fails, the text stays; if the same field
 * was changed elsewhere, both values are shown and the person chooses.
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
  static override styles = [baseStyles, memberFormStyles];

  /** Level of the form's heading, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  @state() private text?: ProfileText;
  @state() private problem?: Problem;
  @state() private saveProblem?: Problem;
  @state() private errors: Partial<Record<ProfileField, FieldError>> = {};
  @state() private conflicts: readonly FieldConflict[] = [];
  @state() private saving = false;
  @state() private outcome: Outcome = 'none';
  @query('.summary') private errorSummary?: HTMLElement | null;
  /** What the form was filled with: the common ancestor if somebody else changes the profile meanwhile. */
  private base: FieldValues = {};
  private filledFor?: string;

  /** Reads the profile again. What was typed and not saved stays. */
  async refresh(): Promise<void> {
    const session = this.session;
    if (session) this.track(this.fill(session, true));
    await this.complete;
  }

  protected override handleCommunity(): void {
    const {session} = this;
    if (session && session.webId !== this.filledFor) this.track(this.fill(session, false));
    else if (this.provider.value?.session.status === 'signed-out') this.track(Promise.resolve());
  }

  protected override render(): TemplateResult {
    const {strings} = this;
    const community = this.provider.value;
    if (!strings) return html`<slot></slot>`;
    if (!community) return this.renderWithoutCommunity(strings);
    // A session that has expired while somebody writes must not take the text away.
    if (this.text && (this.session || this.isDirty)) return this.renderForm(strings, this.text);
    if (this.session && this.problem) return html`${renderProblem(strings, this.problem, () => void this.refresh())}<slot></slot>`;
    if (community.session.status === 'signed-out') return html`<p>${strings.profile.signInFirst}</p>`;
    return html`<p class="muted loading" role="status">${strings.loading}</p><slot></slot>`;
  }

  private renderWithoutCommunity(strings: Strings): TemplateResult {
    if (this.provider.absence === 'waiting') return html`<slot></slot>`;
    const sentence = this.provider.absence === 'several' ? strings.severalCommunities : strings.noCommunity;
    return html`<p class="problem" part="problem">${sentence}</p><slot></slot>`;
  }

  private renderForm(strings: Strings, text: ProfileText): TemplateResult {
    const {profile} = strings;
    return html`<form part="form" novalidate @submit=${(event: SubmitEvent) => this.handleSubmit(event)} aria-busy=${this.saving ? 'true' : 'false'}>
      ${this.headingLevel ? renderHeading(this.headingLevel, profile.title) : nothing}
      <p class="muted">${profile.where(hostOf(this.filledFor))} ${profile.whoCanSee}</p>
      ${this.renderErrorSummary(strings)} ${this.renderConflicts(strings)}
      ${profileFields.map((field) => this.renderField(strings, field, text[field]))}
      <div class="actions">
        <button class="primary" aria-disabled=${this.saving ? 'true' : 'false'}>${profile.save}</button>
      </div>
      <div role="status">${this.renderOutcome(strings)}</div>
      ${this.saveProblem ? this.renderSaveProblem(strings, this.saveProblem) : nothing}
    </form>`;
  }

  private renderField(strings: Strings, field: ProfileField, value: string): TemplateResult {
    const {profile} = strings;
    const hint = profile.hints[field as keyof typeof profile.hints];
    const error = this.errors[field];
    const isLong = field === 'note' || field === 'skills';
    const describedBy = [hint && `${field}-hint`, error && `${field}-error`].filter(Boolean).join(' ');
    const shared = {
      invalid: error ? 'true' : 'false',
      handle: (event: InputEvent) => this.handleInput(field, (event.target as HTMLInputElement).value),
    };
    return html`<div class="field" part="field">
      <label for=${field}>${profile.fields[field]}${field === 'name' ? html` <span class="muted small">(${profile.required})</span>` : nothing}</label>
      ${hint ? html`<p id="${field}-hint" class="muted small">${hint}</p>` : nothing}
      ${isLong
        ? html`<textarea
            id=${field}
            rows=${field === 'note' ? 5 : 4}
            .value=${live(value)}
            aria-describedby=${describedBy || nothing}
            aria-invalid=${shared.invalid}
            @input=${shared.handle}
          ></textarea>`
        : html`<input
            id=${field}
            type=${field === 'website' ? 'url' : 'text'}
            autocomplete=${autocompleteOf[field] ?? 'off'}
            ?required=${field === 'name'}
            .value=${live(value)}
            aria-describedby=${describedBy || nothing}
            aria-invalid=${shared.invalid}
            @input=${shared.handle}
          />`}
      ${error ? html`<p id="${field}-error" class="error small">${this.errorSentence(strings, field, error)}</p>` : nothing}
    </div>`;
  }

  private errorSentence({profile}: Strings, field: ProfileField, error: FieldError): string {
    if (error === 'need-name') return profile.needName;
    return error === 'need-address' ? profile.needAddress : profile.tooLong(limitOf(field) ?? 0);
  }

  private renderErrorSummary(strings: Strings): TemplateResult | typeof nothing {
    const wrong = profileFields.filter((field) => this.errors[field]);
    if (!wrong.length) return nothing;
    return html`<div class="problem summary" part="problem" tabindex="-1">
      <p>${strings.profile.errors(wrong.length)}</p>
      <ul>
        ${wrong.map(
          (field) =>
            html`<li>
              <button type="button" class="link" @click=${() => this.focusField(field)}>
                ${strings.profile.fields[field]} – ${this.errorSentence(strings, field, this.errors[field]!)}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  private renderConflicts(strings: Strings): TemplateResult | typeof nothing {
    if (!this.conflicts.length) return nothing;
    const {profile} = strings;
    return html`<div class="conflict summary" part="problem" tabindex="-1">
      <p><strong>${profile.conflictTitle}</strong></p>
      <p>${profile.conflictHelp}</p>
      ${this.conflicts.map(
        ({field, mine, theirs}) =>
          html`<fieldset>
            <legend>${profile.fields[field as ProfileField]}</legend>
            ${this.renderChoice(strings, field as ProfileField, profile.mine, mine)}
            ${this.renderChoice(strings, field as ProfileField, profile.theirs, theirs)}
          </fieldset>`,
      )}
    </div>`;
  }

  private renderChoice(strings: Strings, field: ProfileField, label: string, values: readonly string[]): TemplateResult {
    const value = values.join('\n');
    return html`<label class="choice">
      <input
        type="radio"
        name="choice-${field}"
        .checked=${live(this.text?.[field] === value)}
        @change=${() => this.handleInput(field, value)}
      />
      <span>${label}<span class="value">${value || strings.profile.nothing}</span></span>
    </label>`;
  }

  private renderOutcome({profile}: Strings): TemplateResult | typeof nothing {
    if (this.saving) return html`<p class="muted">${profile.saving}</p>`;
    const sentence = {
      none: undefined,
      unchanged: profile.unchanged,
      saved: profile.saved,
      listed: profile.savedAndListed,
      'not-member': profile.savedNotMember,
      'not-announced': profile.savedNotAnnounced,
    }[this.outcome];
    if (!sentence) return nothing;
    return html`<div class="done">
      <p>${sentence}</p>
      ${this.outcome === 'not-announced'
        ? html`<button type="button" @click=${() => void this.tellDirectory()}>${profile.announceAgain}</button>`
        : nothing}
    </div>`;
  }

  private renderSaveProblem(strings: Strings, problem: Problem): TemplateResult {
    const sentence = problem.kind === 'signed-out' ? strings.signIn.expired : problemSentence(strings, problem);
    return html`<div class="problem" part="problem" role="alert">
      <p>${strings.profile.notSaved} ${sentence}</p>
    </div>`;
  }

  private get session(): SignedIn | undefined {
    const state = this.provider.value?.session;
    return state?.status === 'signed-in' ? state : undefined;
  }

  /** Whether something stands in the form that is not saved. */
  private get isDirty(): boolean {
    const saved = toText(this.base);
    return this.text !== undefined && profileFields.some((field) => this.text![field] !== saved[field]);
  }

  private async fill({webId}: SignedIn, fresh: boolean): Promise<void> {
    const community = this.provider.value!;
    const read = await community.resources.read(webId, {fresh});
    if (this.session?.webId !== webId) return;
    this.problem = read.ok ? undefined : read.problem;
    if (!read.ok) {
      this.reportProblem(read.problem);
      return;
    }
    // What one person typed is never shown to, or saved as, another.
    const keepText = this.filledFor === webId && this.isDirty;
    this.filledFor = webId;
    if (keepText) return;
    this.base = readFields(memberKind, read.value.graph, webId, this.language.languages).values;
    this.text = toText(this.base);
    this.outcome = 'none';
  }

  private handleInput(field: ProfileField, value: string): void {
    this.text = {...this.text!, [field]: value};
    this.outcome = 'none';
    if (this.errors[field]) this.errors = {...this.errors, [field]: undefined};
  }

  private handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (!this.saving && this.text) this.track(this.save(toValues(this.text)));
  }

  private async save(values: Record<ProfileField, string[]>): Promise<void> {
    this.errors = checkValues(values);
    this.saveProblem = undefined;
    if (Object.keys(this.errors).length) return this.focusSummary();
    const {session} = this;
    if (!session || session.webId !== this.filledFor) {
      this.saveProblem = {kind: 'signed-out'};
      return;
    }
    this.saving = true;
    try {
      await this.write(this.provider.value!, session, values);
    } catch (error) {
      // The code for writing comes over the network as well.
      this.saveProblem = {kind: 'offline', url: location.href, detail: String(error)};
    } finally {
      this.saving = false;
    }
  }

  private async write(community: Community, session: SignedIn, values: Record<ProfileField, string[]>): Promise<void> {
    const {saveProfile} = await import('./save-profile.js');
    if (!this.isDirty && !this.conflicts.length) {
      this.outcome = 'unchanged';
      return;
    }
    const saved = await saveProfile(community, session, this.base, values, this.language.languages);
    if (!saved.ok) return this.handleFailure(saved.problem);
    this.base = readFields(memberKind, saved.value.graph, session.webId, this.language.languages).values;
    this.text = toText(this.base);
    this.conflicts = [];
    this.outcome = 'saved';
    this.dispatchEvent(new MemberChangeEvent(memberOf(session.webId, this.base)));
    await this.tellDirectory();
  }

  private async handleFailure(problem: Problem): Promise<void> {
    this.reportProblem(problem);
    if (!problem.conflicts?.length) {
      this.saveProblem = problem;
      return;
    }
    this.conflicts = problem.conflicts;
    // From here on the other side's values are known, so that the person's choice counts as made in their knowledge.
    this.base = {...this.base, ...Object.fromEntries(problem.conflicts.map(({field, theirs}) => [field, theirs]))};
    await this.focusSummary();
  }

  private async tellDirectory(): Promise<void> {
    const community = this.provider.value!;
    const session = this.session!;
    const list = await findPeopleList(community, undefined, this.language.languages);
    if (!list.ok) {
      this.outcome = 'not-announced';
      return;
    }
    await list.value.load();
    if (!list.value.state.rows.some(({source}) => source === session.webId)) {
      this.outcome = list.value.state.status === 'success' ? 'not-member' : 'not-announced';
      return;
    }
    const {announceProfile} = await import('./save-profile.js');
    const announced = await announceProfile(community, session);
    this.outcome = announced.ok ? 'listed' : 'not-announced';
  }

  private async focusSummary(): Promise<void> {
    await this.updateComplete;
    this.errorSummary?.focus();
  }

  private focusField(field: ProfileField): void {
    this.renderRoot.querySelector<HTMLElement>(`#${field}`)?.focus();
  }
}

/** So that a browser can fill in what it knows of its user (WCAG 1.3.5). */
const autocompleteOf: Partial<Record<ProfileField, string>> = {
  name: 'name',
  role: 'organization-title',
  organization: 'organization',
  place: 'address-level2',
  website: 'url',
};

define('coop-member-form', CoopMemberForm);

declare global {
  interface HTMLElementTagNameMap {
    'coop-member-form': CoopMemberForm;
  }
}
