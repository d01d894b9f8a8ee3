import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {ExpandSeries} from '../../vocab/kinds/event/series.js';
import type {About, Deed} from '../../pods/outbox/deed.js';
import type {Work} from '../../pods/outbox/work.js';
import {failure, type Problem, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {HandedOutcome} from '../data/submission.js';
import {LanguageController} from '../data/language.js';
import type {FoundMistake} from '../data/thing-form/form-checks.js';
import type {FormContent} from '../data/thing-form/form-content.js';
import type {Asked} from '../data/thing-form/form-filling.js';
import type {FormSubject} from '../data/thing-form/form-model.js';
import type {Ready} from '../data/thing-form/thing-filling-element.js';
import {thingDrafts} from '../data/thing-form/thing-drafts.js';
import {ThingFormElement} from '../data/thing-form/thing-form-element.js';
import {define} from '../define.js';
import {loadEventFormStrings} from '../strings/events-form/load.js';
import type {EventFormStrings} from '../strings/events-form/strings.js';
import type * as Documents from './form/event-form-documents.js';
import type {FormDocuments} from './form/event-form-documents.js';
import type * as Parts from './form/event-form-body.js';
import type {EventView} from './form/event-form-inputs.js';
import {eventFormStyles} from './form/event-form.styles.js';

/** What could not be prepared: where people register, or what shows those who are registered where to meet at a distance. */
type Lacking = 'box' | 'link';

/**
 * Lets members invite to an event, change it, or cancel it.
 *
 * With `src`, it changes the event there, one date of a series too; otherwise it makes a new one, which lies in the member's own space and is
 * told to the coop's calendar. Times are those of the place, whatever clock the reader has; what lasts all day is the same day
 * everywhere. An event that is cancelled stays, with the reason. Nothing typed is lost, as in `coop-form`: what is saved is kept on the
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
  /** What fills documents in: there once there is one, or the event may have some. */
  @state() private documents?: {readonly code: typeof Documents; readonly documents: FormDocuments};
  /** Where people are to register. */
  private box?: string | undefined;
  /** What of that is not known to be there. */
  private needed?: Lacking | undefined;
  @state() private lacks?: Lacking | undefined;
  /** The address that only those who are registered see, as it was handed over last. */
  private sentOnline?: string | undefined;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.series && this.content && this.parts?.isSeries(this.content.root)) void this.findSeries(this.parts);
  }

  /** Without the code that finds the dates of a series, their days are typed. */
  private async findSeries({loadSeries}: typeof Parts): Promise<void> {
    this.series = await loadSeries().catch(() => undefined);
  }

  protected override get asked(): Asked {
    const kind = this.parts!.eventFormKind(this.language.languages);
    return {...super.asked, described: this.documents?.code.withDocuments(kind) ?? kind};
  }

  protected override get attached(): FormDocuments | undefined {
    return this.documents?.documents;
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
      if (this.address !== undefined) await this.openDocuments(session.webId);
    } catch (error) {
      // The code comes over the network as well.
      return failure('offline', {url: location.href, detail: String(error)});
    }
    this.partners = await this.parts.namePartners(this.provider.value!, this.partners, this.language.languages);
    const ready = await super.read(session, fresh, refused);
    if (ready.ok && ready.value.content) await this.takeDocuments(ready.value.content, session, refused);
    return ready;
  }

  /** Documents may have been typed before: what fills them in comes with the first. */
  private async takeDocuments(content: FormContent, {webId}: SignedIn, refused?: Deed): Promise<void> {
    if (!this.documents && !content.root.parts.documents?.length) return;
    const documents = await this.openDocuments(webId);
    this.askForDocuments(content);
    if (refused && 'files' in refused.work) documents.take(refused.work.files);
    await documents.restore(content.root);
  }

  private async openDocuments(webId: string): Promise<FormDocuments> {
    const code = await import('./form/event-form-documents.js');
    const draft = thingDrafts.prefix + this.draftName(webId);
    const known = this.documents?.documents;
    const documents =
      known?.draft === draft ? known : await code.FormDocuments.open(this.language.languages[0] ?? 'en', draft);
    this.documents = {code, documents};
    return documents;
  }

  private askForDocuments(content: FormContent): void {
    Object.assign(content, {kind: this.documents!.code.withDocuments(content.kind)});
  }

  /** The first document is added. */
  private async addDocument(content: FormContent): Promise<void> {
    const documents = await this.openDocuments(this.session!.webId).catch(() => undefined);
    if (!documents || this.content !== content) return;
    this.askForDocuments(content);
    documents.add(content);
  }

  private renderDocuments(content: FormContent, words: EventFormStrings): TemplateResult {
    return html`<fieldset class="group">
      <legend>${words.documents}</legend>
      ${
        (content.kind.descriptor.fields.documents && this.documents?.documents.render(content)) ??
        html`<button type="button" @click=${() => void this.addDocument(content)}>${words.addDocument}</button>`
      }
    </fieldset>`;
  }

  protected override dropDraft(): void {
    super.dropDraft();
    this.documents?.documents.drop();
  }

  /** @internal */
  override restore(deed: Deed): void {
    super.restore(deed);
    if ('files' in deed.work) this.documents?.documents.take(deed.work.files);
  }

  protected override async begin(content: FormContent): Promise<Problem | undefined> {
    const {beginEvent, copyEvent, takeHidden} = this.parts!;
    if (content.root.iri) return takeHidden(this.provider.value!, content.root);
    beginEvent(content);
    const {copyOf} = this;
    if (copyOf === undefined) return undefined;
    if (!URL.canParse(copyOf, document.baseURI)) return {kind: 'bad-address', url: copyOf};
    return copyEvent(this.provider.value!, content, new URL(copyOf, document.baseURI).href);
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
    const {isCancelled, renderCancelled, renderEvent, textInWords} = this.parts!;
    const view = this.viewOf(content, words);
    const kinds = this.kinds.split(',').flatMap((kind) => kind.trim() || []);
    content.suggestions = ({key}) => (key === 'category' ? kinds : []);
    content.textOf = textInWords(view, partners);
    return html`${isCancelled(content.root) ? renderCancelled(view) : nothing}
    ${renderEvent(view, {
      partners,
      series,
      documents: this.renderDocuments(content, words),
    })}`;
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

  protected override clear(): void {
    super.clear();
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
    const {eventToSave, limitedAddress} = await import('./form/event-form-writing.js');
    const isLimited = limitedAddress(this.content!) !== undefined;
    this.box = this.parts!.isRegistering(root) ? await this.findBox(root, session) : undefined;
    return eventToSave(root, {organizer: this.isNew ? session.webId : undefined, box: this.box, isLimited});
  }

  /** Where people register: beside the home of whoever invites. Its address is chosen once, so that it can be made again. */
  private async findBox(root: FormSubject, session: SignedIn): Promise<string | undefined> {
    const {chooseBox} = await import('./form/event-form-writing.js');
    const [known] = root.typed.registrationBox ?? [];
    const box = known ?? (await chooseBox(this.provider.value!, session));
    if (!box) return undefined;
    root.typed.registrationBox = [box];
    this.lacks = undefined;
    this.needed = await this.prepare(box, session);
    return box;
  }

  /** Makes what people register in. @returns what could not be made. */
  private async prepare(box: string, session: SignedIn): Promise<Lacking | undefined> {
    const {makeBox, limitedAddress, showOnline} = await import('./form/event-form-writing.js');
    const community = this.provider.value!;
    const {root} = this.content!;
    const made = await makeBox(community, session, box);
    if (!made.ok) return 'box';
    if (limitedAddress(this.content!) === undefined) return undefined;
    const shown = await showOnline(community, session, box, root.typed.sharedWith ?? []);
    return shown.ok ? undefined : 'link';
  }

  /** What only those who are registered see is sent beside the event. */
  protected override async hand(work: Work, about: About): Promise<void> {
    const {limitedAddress, workForOnline} = await import('./form/event-form-writing.js');
    const content = this.content!;
    const beside = workForOnline(content, this.box);
    this.sentOnline = limitedAddress(content);
    const outbox = beside && (await this.provider.value!.outbox());
    if (outbox) await outbox.add(beside, about.title === undefined ? {} : {title: about.title});
    await super.hand(work, about);
  }

  /** @internal */
  override async settle(isKept: boolean, outcome: HandedOutcome): Promise<undefined> {
    await super.settle(isKept, outcome);
    await this.holdOnline();
    if (outcome === 'kept') return;
    this.documents?.documents.settle();
    await this.makeNeeded();
  }

  /** What is stored beside the event is not in what the form was filled with anew. */
  private async holdOnline(): Promise<void> {
    const {root} = this.content ?? {};
    if (!root || this.sentOnline === undefined) return;
    const {hold} = await import('./form/event-form-writing.js');
    if (!root.typed.onlineAddress?.length) hold(root, this.sentOnline);
    this.requestUpdate();
  }

  /** What could not be made before the event was sent, without a network for one, is made after it. */
  private async makeNeeded(): Promise<void> {
    const {needed, box, session} = this;
    if (!needed || !box || !session) return;
    this.lacks = this.needed = await this.prepare(box, session);
  }

  protected override renderOutcome(words: EventFormStrings) {
    const outcome = super.renderOutcome(words);
    if (!this.lacks) return outcome;
    return html`${outcome}
      <div class="cancelled">
        <p>${this.lacks === 'box' ? words.registersLater : words.linkLater}</p>
        <button type="button" @click=${() => void this.makeNeeded()}>${words.prepareRegistration}</button>
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
