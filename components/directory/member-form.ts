import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {memberOf} from '../../vocab/kinds/member/member.js';
import type {Audience} from '../../pods/homes/places.js';
import type {Readership} from '../../pods/documents/resources.js';
import type {Told} from '../../pods/members/profile.js';
import {success, type FieldConflict, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import {FormElement} from '../data/form-element.js';
import {MemberChangeEvent} from '../data/saving-events.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadProfileStrings} from '../strings/profile/load.js';
import type {ProfileStrings} from '../strings/profile/strings.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {fieldStyles} from '../ui/field.styles.js';
import {renderMistakes, renderQuestions} from '../ui/form-report.js';
import {formStyles} from '../ui/form.styles.js';
import {renderHeading} from '../ui/heading.js';
import {hostOf} from '../ui/problem.js';
import {memberFormStyles} from './member-form.styles.js';
import {mistakesIn, questionsIn, renderFields, renderOutcome, type Told as Announced} from './member-form-view.js';
import {PictureField} from './picture-field.js';
import {profileDrafts} from './profile-draft.js';
import {readOwnProfile, type OwnProfile} from './profile-source.js';
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

type Filling = OwnProfile & {readonly webId: string};

/**
 * Lets whoever is signed in edit the own profile, which lies in the person's own space.
 *
 * Members of the coop choose for each field who can see it: everybody, the members, or nobody else; and may add a photo, which
 * is made small on the page before it is stored. Saving also tells the coop's directory to look. Nothing typed is lost: if
 * saving fails, the text stays, also while the person signs in again; if the same field was changed elsewhere, both values are
 * shown and the person chooses.
 *
 * It is no form of the generic kind (`coop-form`): a profile lies in several documents, one for each audience, and each field can move from
 * one to another. What all forms do, both inherit.
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
export class CoopMemberForm extends FormElement<Filling, ProfileStrings, Announced> {
  static override styles = [baseStyles, formStyles, fieldStyles, memberFormStyles];

  /** Level of the form's heading, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  @state() private text?: ProfileText | undefined;
  @state() private choices?: ProfileChoices | undefined;
  @state() private errors: Partial<Record<ProfileField, FieldError>> = {};
  @state() private conflicts: readonly FieldConflict[] = [];
  protected override readonly formLanguage = new LanguageController(this, loadProfileStrings);
  private readonly picture = new PictureField(this, () => this.handleChange());
  /** What the form was filled with, by who reads it: the common ancestor if somebody else changes the profile meanwhile. */
  private base: Told = {};
  /** The person's home for the coop. Without one there is nothing to choose: all of a profile is for everybody. */
  private home?: string | undefined;
  private readership: Readership = 'everyone';
  /** What the directory, which everybody reads, has not been told yet. */
  private untold: OpenChange = 'none';

  protected override get isFilled(): boolean {
    return this.text !== undefined;
  }

  protected override get isDirty(): boolean {
    const {text, choices, base, home} = this;
    if (!text || !choices) return false;
    return this.picture.isChanged || isEdited(base, text, home ? choices : undefined);
  }

  protected override get hasSomethingToSave(): boolean {
    return this.isDirty || this.conflicts.length > 0;
  }

  protected override renderInside(profile: ProfileStrings, general: Strings): TemplateResult {
    const {home, choices} = this;
    const text = this.text!;
    const words = {general, profile};
    const mistakes = mistakesIn(words, this.errors, (field) => void this.focusOn(field));
    const questions = questionsIn(words, this.conflicts, text, (...choice) => this.handleInput(...choice));
    return html`${this.headingLevel ? renderHeading(this.headingLevel, profile.title) : nothing}
      <p class="muted">
        ${profile.where(hostOf(this.filledFor))} ${profile.whoCanSee[this.readership]} ${home ? profile.chooseWho : nothing}
      </p>
      ${renderMistakes(profile, mistakes)} ${renderQuestions(profile, questions)}
      ${home ? this.picture.render(profile) : nothing}
      ${renderFields(words, {
        text,
        errors: this.errors,
        choices: home ? choices : undefined,
        input: (field, value) => this.handleInput(field, value),
        choose: (field, audience) => this.handleInput(field, this.text![field], audience),
      })}
      ${this.renderSaveButton(profile)}`;
  }

  protected override renderOutcome(profile: ProfileStrings) {
    return renderOutcome({general: this.strings!, profile}, this.outcome, () => void this.tellDirectory());
  }

  protected override async read({webId}: SignedIn, fresh: boolean): Promise<Result<Filling>> {
    const read = await readOwnProfile(this.provider.value!, webId, this.language.languages, fresh);
    return read.ok ? success({...read.value, webId}) : read;
  }

  protected override take({webId, home, told, readership}: Filling, keepsText: boolean): void {
    this.readership = readership;
    this.home = home;
    if (keepsText) return;
    const draft = profileDrafts.read(webId);
    // A draft of an earlier version does not say who reads what.
    this.base = draft?.choices ? draft.base : told;
    this.text = {...toText(widest(this.base)), ...draft?.text};
    this.choices = {...toChoices(this.base), ...draft?.choices};
    this.picture.fill(this.base, webId);
    if (draft?.photo) this.track(this.picture.restore(draft.photo));
    this.outcome = 'none';
    this.errors = {};
    this.conflicts = differencesIn(this.base);
    this.saveProblem = undefined;
  }

  protected override clear(): void {
    this.text = this.choices = this.home = undefined;
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

  protected override handleChange(): void {
    this.keepDraft();
    super.handleChange();
  }

  private keepDraft(): void {
    const {filledFor, base, text, choices, picture} = this;
    if (filledFor && text && choices) profileDrafts.keep(filledFor, {base, text, choices, photo: picture.draft});
  }

  protected override check(): boolean {
    this.errors = checkValues(toValues(this.text!));
    return !Object.keys(this.errors).length;
  }

  protected override prepared(): Promise<unknown> {
    return Promise.all([import('./save-profile.js'), import('./profile-tell.js'), this.picture.ready]);
  }

  protected override async write(session: SignedIn): Promise<void> {
    const {home, base, choices, picture} = this;
    const text = this.text!;
    const typed = toValues(text);
    const [{webId}, {version}] = [session, picture];
    const stored = home ? await picture.store(session, home) : undefined;
    if (stored && !stored.ok) return this.handleFailure(stored.problem);
    const values = home ? {...typed, ...picture.values} : typed;
    const {languages} = this.language;
    const {saveProfile} = await import('./save-profile.js');
    const saved = await saveProfile(this.provider.value!, session, {home, base, values, choices: choices!, languages});
    // Somebody else, or nobody, is at the form now.
    if (this.filledFor !== webId) return;
    if (!saved.ok) return this.handleFailure(saved.problem);
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

  protected override async ask(conflicts: readonly FieldConflict[]): Promise<boolean> {
    const {home, base} = this;
    const {learnConflicts} = await import('./save-profile.js');
    // From here on the other side's values are known, so that the person's choice counts as made in their knowledge.
    const known = {home, base, languages: this.language.languages};
    this.base = await learnConflicts(this.provider.value!, this.filledFor!, known, conflicts);
    this.conflicts = conflicts;
    // Trimmed, so that the person's own value is the one that is chosen.
    this.text = toText(toValues(this.text!));
    return true;
  }

  private async tellDirectory(): Promise<void> {
    const {tellDirectory} = await import('./profile-tell.js');
    const outcome = await tellDirectory(this.provider.value!, this.session, this.language.languages);
    this.outcome = outcome === 'listed' && this.untold === 'less' ? 'listed-less' : outcome;
    if (outcome !== 'not-announced') this.untold = 'none';
  }
}

define('coop-member-form', CoopMemberForm);

declare global {
  interface HTMLElementTagNameMap {
    'coop-member-form': CoopMemberForm;
  }
}
