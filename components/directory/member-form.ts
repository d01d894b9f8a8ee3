import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {memberOf} from '../../vocab/kinds/member/member.js';
import type {Deed} from '../../pods/outbox/deed.js';
import type {Audience} from '../../pods/homes/places.js';
import type {Readership} from '../../pods/documents/resources.js';
import {readProfile, type Told} from '../../pods/members/profile.js';
import {success, type FieldConflict, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import {FormElement} from '../data/form-element.js';
import type {HandedOutcome} from '../data/submission.js';
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
import {labelOf, mistakesIn, questionsIn, renderFields, renderOutcome, type Told as Announced} from './member-form-view.js';
import type {OpenChange} from './profile-typed.js';
import type {MapPart} from './map-part.js';
import type * as Writing from './profile-work.js';
import {PictureField} from './picture-field.js';
import {profileDrafts, type ProfileDraft} from './profile-draft.js';
import {readOwnProfile, type OwnProfile} from './profile-source.js';
import {
  differencesIn,
  isEdited,
  profileFields,
  toChoices,
  toText,
  widest,
  type FieldError,
  type ProfileChoices,
  type ProfileField,
  type ProfileText,
} from './profile-values.js';

type Filling = OwnProfile & {readonly webId: string; readonly refused: Deed | undefined};

/** What was handed over from the form, and how it stood then. */
interface Handed {
  readonly text: ProfileText;
  readonly choices: ProfileChoices | undefined;
  readonly pictureVersion: number;
  readonly mapVersion: number;
  /** What becomes of what everybody reads. */
  readonly change: OpenChange;
  /** Whether it is what the form was filled with since. */
  isShown: boolean;
}

/**
 * Lets whoever is signed in edit the own profile, which lies in the person's own space.
 *
 * Members of the coop choose for each field who can see it: everybody, the members, or nobody else; and may add a photo, which
 * is made small on the page before it is stored. Saving also tells the coop's directory to look. Nothing typed is lost: what is saved is kept on
 * the device until it is where it belongs, also without a network, when the page is closed and while the person signs in again; what is refused
 * comes back with its text; if the same field was changed elsewhere, both values are shown and the person chooses.
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
  /** Where on a map the person is: there once that was looked at. */
  private map?: MapPart | undefined;
  /** What the form was filled with, by who reads it: the common ancestor if somebody else changes the profile meanwhile. */
  private base: Told = {};
  /** The person's home for the coop. Without one there is nothing to choose: all of a profile is for everybody. */
  private home?: string | undefined;
  private readership: Readership = 'everyone';
  private handed?: Handed | undefined;
  /** What checks and writes, once somebody saves. */
  private writing?: typeof Writing;
  /** When the other side of what has to be decided was written, if that is known. */
  private changedAt?: Date | undefined;

  protected override get isFilled(): boolean {
    return this.text !== undefined;
  }

  protected override get isDirty(): boolean {
    const {text, choices, base, home} = this;
    if (!text || !choices) return false;
    return this.picture.isChanged || this.map?.isChanged || isEdited(base, text, home ? choices : undefined);
  }

  protected override get hasSomethingToSave(): boolean {
    return this.isDirty || this.conflicts.length > 0;
  }

  protected override renderInside(profile: ProfileStrings, general: Strings): TemplateResult {
    const {home, choices} = this;
    const text = this.text!;
    const words = {general, profile};
    const mistakes = [...mistakesIn(words, this.errors, (field) => void this.focusOn(field)), ...(this.map?.refusals ?? [])];
    const questions = questionsIn(words, this.conflicts, text, (...choice) => this.handleInput(...choice), this.changedAt);
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
      ${this.map?.render() ?? html`<button type="button" @click=${() => void this.openMap()}>${profile.onMap}</button>`}
      ${this.renderSaveButton(profile)}`;
  }

  /** Loads the choice where on a map the person is. */
  private async openMap(draft?: ProfileDraft['map']): Promise<void> {
    try {
      const {openMapPart} = await import('./map-part.js');
      this.map = openMapPart(this, this.provider.value!, this.base, () => this.handleChange(), draft);
      this.track(this.map.ready);
    } catch (error) {
      // The code comes over the network as well.
      this.tellProblem({kind: 'offline', url: location.href, detail: String(error)});
    }
  }

  protected override renderOutcome(profile: ProfileStrings) {
    return renderOutcome({general: this.strings!, profile}, this.report.outcome, () => void this.tellAgain());
  }

  protected override async read({webId}: SignedIn, fresh: boolean, refused?: Deed): Promise<Result<Filling>> {
    const read = await readOwnProfile(this.provider.value!, webId, this.language.languages, fresh);
    return read.ok ? success({...read.value, webId, refused}) : read;
  }

  protected override isAbout({work}: Deed): boolean {
    return work.type === 'profile';
  }

  protected override take({webId, home, told, readership, refused}: Filling, keepsText: boolean): void {
    this.readership = readership;
    this.home = home;
    if (keepsText) return;
    const draft = profileDrafts.read(webId) ?? (refused?.about?.draft?.content as ProfileDraft | undefined);
    // A draft of an earlier version does not say who reads what.
    this.base = draft?.choices ? draft.base : told;
    this.text = {...toText(widest(this.base)), ...draft?.text};
    this.choices = {...toChoices(this.base), ...draft?.choices};
    this.picture.fill(this.base, webId);
    if (draft?.photo) this.track(this.picture.restore(draft.photo));
    if (draft?.map) this.track(this.openMap(draft.map));
    else this.map = undefined;
    if (refused?.work.type === 'profile') this.picture.bringBack(refused.work.files ?? [], refused.work.values);
    this.handed = undefined;
    this.report = {outcome: 'none'};
    this.errors = {};
    this.conflicts = differencesIn(this.base);
  }

  protected override clear(): void {
    this.text = this.choices = this.home = this.map = undefined;
    this.base = {};
    this.conflicts = [];
    this.handed = undefined;
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
    if (filledFor && text && choices)
      profileDrafts.keep(filledFor, {base, text, choices, photo: picture.draft, map: this.map?.draft});
  }

  protected override typedAt(webId: string): number | undefined {
    return profileDrafts.find(webId)?.at;
  }

  protected override dropDraft(): void {
    profileDrafts.drop(this.filledFor!);
    this.picture.drop();
  }

  protected override check(): boolean {
    const {checkValues, toValues} = this.writing!;
    this.errors = checkValues(toValues(this.text!));
    const isOnMap = this.map?.check() ?? true;
    return isOnMap && !Object.keys(this.errors).length;
  }

  protected override prepared(): Promise<unknown> {
    return Promise.all([this.loadWriting(), this.picture.ready]);
  }

  protected override async loadWriting(): Promise<'profile'> {
    this.writing = await import('./profile-work.js');
    return 'profile';
  }

  protected override async write({webId}: SignedIn): Promise<void> {
    const {home, base, choices, picture} = this;
    const text = this.text!;
    const {profileWork, aboutProfile, newPhotoAddress, toValues} = this.writing!;
    const typed = toValues(text);
    const files = home ? picture.files((photo) => newPhotoAddress(home, photo)) : [];
    const values = {...typed, ...(home && picture.values), ...this.map?.values};
    const {languages} = this.language;
    const {former, version: pictureVersion} = picture;
    const community = this.provider.value!;
    const made = await profileWork(community, {webId, home, base, values, choices: choices!, languages, files, former});
    if (!made.ok) return this.tellProblem(made.problem);
    const {work, change} = made.value;
    this.handed = {text, choices, pictureVersion, mapVersion: this.mapVersion, change, isShown: false};
    const labels = Object.fromEntries(
      profileFields.map((field) => [field, labelOf({general: this.strings!, profile: this.formLanguage.strings!}, field)]),
    );
    await this.hand(work, aboutProfile(text.name, labels, {base, text, choices: choices!, map: this.map?.draft}));
  }

  /** @internal What was typed or chosen while the server was busy stays, and is not saved yet. */
  override async settle(isKept: boolean, outcome: HandedOutcome): Promise<Announced | undefined> {
    const {handed, filledFor: webId, home} = this;
    const community = this.provider.value;
    if (!webId || !community) return undefined;
    const {told} = await readProfile(community.resources, {webId, home}, undefined, this.language.languages);
    if (handed && this.filledFor === webId) this.show(handed, told, isKept, outcome === 'saved');
    if (outcome !== 'kept') this.dispatchEvent(new MemberChangeEvent(memberOf(webId, told.public ?? {})));
    return outcome === 'saved' && handed ? this.showInDirectory(community, webId, handed) : undefined;
  }

  private show(handed: Handed, told: Told, isKept: boolean, isDone: boolean): void {
    const isSettled = this.text === handed.text && this.choices === handed.choices;
    const isMapSettled = this.mapVersion === handed.mapVersion;
    if (isKept && isSettled && isMapSettled) profileDrafts.drop(this.filledFor!);
    // What waits is laid over what is stored only while the person is there. Until then the form shows what was typed.
    if (!this.session) return;
    handed.isShown = true;
    this.base = told;
    this.conflicts = [];
    this.picture.settle(told, handed.pictureVersion, isDone);
    this.map?.settle(handed.mapVersion, told);
    if (!isSettled) return this.keepDraft();
    this.text = toText(widest(told));
    this.choices = toChoices(told);
    Object.assign(handed, {text: this.text, choices: this.choices});
    if (!isMapSettled) this.keepDraft();
  }

  private get mapVersion(): number {
    return this.map?.version ?? 0;
  }

  private async showInDirectory(community: Community, webId: string, {change}: Handed): Promise<Announced | undefined> {
    if (change === 'none') return undefined;
    const {showInDirectory} = await import('./profile-work.js');
    const isNamed = await showInDirectory(community, webId, this.language.languages);
    if (isNamed === undefined) return undefined;
    return !isNamed ? 'not-member' : change === 'less' ? 'listed-less' : 'listed';
  }

  /** @internal */
  override restore({about}: Deed): void {
    const {handed} = this;
    const draft = about?.draft?.content as ProfileDraft | undefined;
    if (!handed || !draft) return;
    if (handed.isShown) {
      this.base = draft.base;
      this.map?.settle(handed.mapVersion, draft.base, draft.map);
      if (this.text === handed.text) this.text = draft.text;
      if (this.choices === handed.choices) this.choices = draft.choices;
    }
    handed.isShown = false;
    this.keepDraft();
  }

  protected override async question(conflicts: readonly FieldConflict[], at?: Date): Promise<boolean> {
    const {home, base, filledFor: webId} = this;
    const {learnConflicts, toValues} = await import('./profile-work.js');
    // From here on the other side's values are known, so that the person's choice counts as made in their knowledge.
    const known = {webId: webId!, home, base, languages: this.language.languages};
    this.base = await learnConflicts(this.provider.value!, known, conflicts);
    this.conflicts = conflicts;
    this.changedAt = at;
    // Trimmed, so that the person's own value is the one that is chosen.
    this.text = toText(toValues(this.text!));
    this.keepDraft();
    return true;
  }
}

define('coop-member-form', CoopMemberForm);

declare global {
  interface HTMLElementTagNameMap {
    'coop-member-form': CoopMemberForm;
  }
}
