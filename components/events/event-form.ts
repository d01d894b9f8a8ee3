import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {ExpandSeries} from '../../vocab/kinds/event/series.js';
import type {Deed} from '../../pods/outbox/deed.js';
import {failure, type Problem, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {HandedOutcome} from '../data/submission.js';
import {LanguageController} from '../data/language.js';
import type {FoundMistake} from '../data/thing-form/form-checks.js';
import type {FormContent} from '../data/thing-form/form-content.js';
import type {Asked} from '../data/thing-form/form-filling.js';
import type {FormSubject} from '../data/thing-form/form-model.js';
import type {Ready} from '../data/thing-form/thing-filling-element.js';
import {ThingFormElement} from '../data/thing-form/thing-form-element.js';
import {define} from '../define.js';
import {loadEventFormStrings} from '../strings/events-form/load.js';
import type {EventFormStrings} from '../strings/events-form/strings.js';
import type * as Parts from './form/event-form-body.js';
import type {EventView} from './form/event-form-inputs.js';
import {eventFormStyles} from './form/event-form.styles.js';

/**
 * Lets members invite to an event, change it, or cancel it.
 *
 * With `src`, it changes the event there, one date of a series too; otherwise it makes a new one, which lies in the member's own space and is
 * told to the coop's calendar. Times are those of the place, whatever clock the reader has; what lasts all day is the same day
 * everywhere. A calendar file of another program can be taken over. An event that is cancelled stays, with the reason. Nothing typed is lost, as in `coop-form`: what is saved is kept on the
 * device until its server has it, and if the same was changed elsewhere, the person chooses.
 *
 * @slot - Shown until the form is there and when scripts are off.
 * @fires {SaveRequestEvent} coop-save-request - What was typed is about to be saved. Cancel it to keep that from happening.
 * @fires {ThingChangeEvent} coop-thing-change - The event is saved.
 * @fires {ProblemEvent} coop-error - The event cannot be read or saved; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The form is shown.
 * @csspart name - The form's heading.
 * @csspart form - The form.
 * @csspart field - One field with its label, help and error.
 * @csspart problem - What went wrong.
 */
export class CoopEventForm extends ThingFormElement<EventFormStrings> {
  static override styles = [...ThingFormElement.styles, eventFormStyles];

  /** Address of an event with whose description a new one begins. Its dates are not taken. */
  @property({attribute: 'copy-of'}) copyOf?: string;

  /** Kinds of events that are suggested, with commas: `Atelier, Réunion`. */
  @property() kinds = '';

  /** Coops with which an event can be shared: their addresses, with spaces in between; as a property `{iri, name}` each. */
  @property({converter: {fromAttribute: readPartners}}) partners: readonly Parts.Partner[] = [];

  @state() private isCancelAsked = false;
  @state() private series?: ExpandSeries;
  protected override readonly formLanguage = new LanguageController(this, loadEventFormStrings);
  private parts?: typeof Parts;
  /** Where people are to register, as long as it is not known to be there. */
  private neededBox?: string | undefined;
  @state() private lacksBox = false;
  /** @internal The calendar file that was chosen last. */
  @state() taken?: Parts.EventImport | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.series && this.content && this.parts?.isSeries(this.content.root)) void this.findSeries(this.parts);
  }

  /** Without the code that finds the dates of a series, their days are typed. */
  private async findSeries({loadSeries}: typeof Parts): Promise<void> {
    this.series = await loadSeries().catch(() => undefined);
  }

  protected override get asked(): Asked {
    return {...super.asked, described: this.parts!.eventFormKind(this.language.languages)};
  }

  protected override get refilledBy(): readonly string[] {
    return [...super.refilledBy, 'copyOf'];
  }

  protected override get draftSubject(): string {
    return `event:${this.address ?? this.copyOf ?? this.list ?? ''}`;
  }

  protected override async read(session: SignedIn, fresh: boolean, refused?: Deed): Promise<Result<Ready>> {
    try {
      this.parts ??= await import('./form/event-form-body.js');
    } catch (error) {
      // The code comes over the network as well.
      return failure('offline', {url: location.href, detail: String(error)});
    }
    this.partners = await this.parts.namePartners(this.provider.value!, this.partners, this.language.languages);
    return super.read(session, fresh, refused);
  }

  protected override async begin(content: FormContent): Promise<Problem | undefined> {
    if (content.root.iri) return undefined;
    const {beginEvent, copyEvent} = this.parts!;
    beginEvent(content);
    const {copyOf} = this;
    if (copyOf === undefined) return undefined;
    if (!URL.canParse(copyOf, document.baseURI)) return {kind: 'bad-address', url: copyOf};
    return copyEvent(this.provider.value!, content, new URL(copyOf, document.baseURI).href);
  }

  protected override render(): TemplateResult {
    return this.taken?.render(this.formLanguage.strings!) ?? super.render();
  }

  protected override renderInside(words: EventFormStrings): TemplateResult {
    const {content, isNew, isCancelAsked} = this;
    const {isCancelled, renderCancelling} = this.parts!;
    const inside = super.renderInside(words);
    if (isNew || isCancelled(content!.root)) return inside;
    return html`${inside}
    ${renderCancelling(this.viewOf(content!, words), {
      isAsked: isCancelAsked,
      ask: () => this.askToCancel(true),
      giveUp: () => this.askToCancel(false),
      save: () => void this.saveNow(),
    })}`;
  }

  protected override renderFields(content: FormContent, words: EventFormStrings): TemplateResult {
    const {partners, series} = this;
    const {isCancelled, renderCancelled, renderEvent, renderFileInput, textInWords} = this.parts!;
    const view = this.viewOf(content, words);
    const kinds = this.kinds.split(',').flatMap((kind) => kind.trim() || []);
    content.suggestions = ({key}) => (key === 'category' ? kinds : []);
    content.textOf = textInWords(view, partners);
    return html`${this.isNew ? renderFileInput(words, this.taken, (file) => this.track(this.takeFile(file, content))) : nothing}
    ${isCancelled(content.root) ? renderCancelled(view) : nothing} ${renderEvent(view, {partners, series})}`;
  }

  /** Takes a calendar file over: into this form, or past it into the calendar. */
  private async takeFile(file: File, content: FormContent): Promise<void> {
    const {place, audience} = this;
    const fill = (name: string) => {
      this.place = {...place!, name};
      this.handleChange();
    };
    try {
      await this.parts!.takeFile(file, this, {
        community: this.provider.value!,
        languages: this.language.languages,
        general: this.strings!,
        content,
        place: place!,
        audience,
        isStill: () => this.content === content,
        isTyped: () => this.isDirty,
        fill,
      });
    } catch (error) {
      // The code comes over the network as well.
      this.tellProblem({kind: 'offline', url: location.href, detail: String(error)});
    }
  }

  private viewOf(content: FormContent, words: EventFormStrings): EventView {
    return {content, words, language: this.language.languages[0] ?? 'en'};
  }

  private askToCancel(isAsked: boolean): void {
    this.isCancelAsked = isAsked;
    const {content} = this;
    void this.focusOn(isAsked ? content!.id(content!.root, 'reason', 0) : 'cancel');
  }

  /** As the button for saving does. What was pressed is gone then: the focus goes to what is said of it. */
  private async saveNow(): Promise<void> {
    this.isCancelAsked = false;
    this.renderRoot.querySelector('form')?.requestSubmit();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
  }

  protected override show(content: FormContent, isTyped: boolean): void {
    super.show(content, isTyped);
    this.taken = undefined;
  }

  protected override clear(): void {
    super.clear();
    this.taken = undefined;
    this.isCancelAsked = false;
  }

  protected override async findMistakes(content: FormContent): Promise<readonly FoundMistake[]> {
    const {findEventMistakes} = await import('./form/event-form-writing.js');
    return findEventMistakes(content, this.formLanguage.strings!);
  }

  protected override async loadWriting(): Promise<'contribute' | 'edit'> {
    const [type] = await Promise.all([super.loadWriting(), import('./form/event-form-writing.js')]);
    return type;
  }

  protected override async rootToSave({root}: FormContent, session: SignedIn): Promise<FormSubject> {
    const {eventToSave} = await import('./form/event-form-writing.js');
    const box = this.parts!.isRegistering(root) ? await this.findBox(root, session) : undefined;
    return eventToSave(root, {organizer: this.isNew ? session.webId : undefined, box});
  }

  /** Where people register: beside the home of whoever invites. Its address is chosen once, so that it can be made again. */
  private async findBox(root: FormSubject, session: SignedIn): Promise<string | undefined> {
    const community = this.provider.value!;
    const {chooseBox, makeBox} = await import('./form/event-form-writing.js');
    const [known] = root.typed.registrationBox ?? [];
    const box = known ?? (await chooseBox(community, session));
    if (!box) return undefined;
    root.typed.registrationBox = [box];
    const made = await makeBox(community, session, box);
    this.neededBox = made.ok ? undefined : box;
    this.lacksBox = false;
    return box;
  }

  /** @internal */
  override async settle(isKept: boolean, outcome: HandedOutcome): Promise<undefined> {
    await super.settle(isKept, outcome);
    if (outcome !== 'kept') await this.makeNeededBox();
  }

  /** What could not be made before the event was sent, without a network for one, is made after it. */
  private async makeNeededBox(): Promise<void> {
    const {neededBox: box, session} = this;
    if (!box || !session) return;
    const {makeBox} = await import('./form/event-form-writing.js');
    const made = await makeBox(this.provider.value!, session, box);
    if (made.ok) this.neededBox = undefined;
    this.lacksBox = !made.ok;
  }

  protected override renderOutcome(words: EventFormStrings) {
    const outcome = super.renderOutcome(words);
    if (!this.lacksBox) return outcome;
    return html`${outcome}
      <div class="cancelled">
        <p>${words.registersLater}</p>
        <button type="button" @click=${() => void this.makeNeededBox()}>${words.prepareRegistration}</button>
      </div>`;
  }
}

/** What coops are called, they say themselves: see `namePartners`. */
function readPartners(text: string | null): Parts.Partner[] {
  const addresses = text?.split(/\s+/).filter((iri) => URL.canParse(iri)) ?? [];
  return addresses.map((iri) => ({iri, name: ''}));
}

define('coop-event-form', CoopEventForm);

declare global {
  interface HTMLElementTagNameMap {
    'coop-event-form': CoopEventForm;
  }
}
