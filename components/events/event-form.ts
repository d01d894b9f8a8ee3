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
import type * as Asking from './form/event-form-asking.js';
import type {EventBeside} from './form/event-form-beside.js';
import type {FormDocuments} from './form/event-form-documents.js';
import type * as Parts from './form/event-form-body.js';
import type {EventView} from './form/event-form-inputs.js';
import {eventFormStyles} from './form/event-form.styles.js';

/**
 * Lets members invite to an event, change it, or cancel it.
 *
 * With `src`, it changes the event there, one date of a series too; otherwise it makes a new one, which lies in the member's own space and is
 * told to the coop's calendar. Times are those of the place, whatever clock the reader has; what lasts all day is the same day everywhere. A
 * calendar file of another program can be taken over. An event that is cancelled stays, with the reason. Nothing typed is lost, as in `coop-
 * form`: what is saved is kept on the device until its server has it, and if the same was changed elsewhere, the person chooses.
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
  @state() private asking?: typeof Asking | undefined;
  private parts?: typeof Parts;
  /** @internal The calendar file that was chosen last. */
  @state() taken?: Parts.EventImport | undefined;
  /** What fills documents in: there once there is one, or the event may have some. */
  @state() private documents?: FormDocuments;
  /** What is made beside the event: there once something is saved. */
  private beside?: EventBeside;

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.asking && this.content && this.parts?.asksOf(this.content.root)) void this.findAsking(this.content.root);
    if (!this.series && this.content && this.parts?.isSeries(this.content.root)) void this.findSeries(this.parts);
  }

  /** Questions come in their own order before they are drawn. */
  private async findAsking(root: FormSubject): Promise<void> {
    this.asking ??= await import('./form/event-form-asking.js').catch(() => undefined);
    this.asking?.sortQuestions(root);
  }

  /** Without the code that finds the dates of a series, their days are typed. */
  private async findSeries({loadSeries}: typeof Parts): Promise<void> {
    this.series = await loadSeries().catch(() => undefined);
  }

  protected override get asked(): Asked {
    const kind = this.parts!.eventFormKind(this.language.languages);
    return {...super.asked, described: this.documents?.widen(kind) ?? kind};
  }

  protected override get attached(): FormDocuments | undefined {
    return this.documents;
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
    const content = ready.ok ? ready.value.content : undefined;
    // Documents may have been typed before: what fills them in comes with the first.
    if (content && (this.documents ?? content.root.parts.documents?.length))
      await (await this.openDocuments(session.webId)).takeUp(content, refused);
    return ready;
  }

  private async openDocuments(webId: string): Promise<FormDocuments> {
    const {FormDocuments} = await import('./form/event-form-documents.js');
    const draft = thingDrafts.prefix + this.draftName(webId);
    return (this.documents = await FormDocuments.open(this.documents, this.language.languages[0] ?? 'en', draft));
  }

  /** The first document is added. */
  private async addDocument(content: FormContent): Promise<void> {
    const documents = await this.openDocuments(this.session!.webId).catch((error: unknown) => {
      this.tellProblem({kind: 'offline', url: location.href, detail: String(error)});
    });
    if (!documents || this.content !== content) return;
    await documents.takeUp(content);
    documents.add(content);
  }

  private renderDocuments(content: FormContent, words: EventFormStrings): TemplateResult {
    return html`<fieldset class="group">
      <legend>${words.documents}</legend>
      ${
        (content.kind.descriptor.fields.documents && this.documents?.render(content)) ??
        html`<button type="button" @click=${() => void this.addDocument(content)}>${words.addDocument}</button>`
      }
    </fieldset>`;
  }

  protected override dropDraft(): void {
    super.dropDraft();
    this.documents?.drop();
  }

  /** @internal */
  override restore(deed: Deed): void {
    super.restore(deed);
    this.documents?.take(deed);
  }

  protected override async begin(content: FormContent): Promise<Problem | undefined> {
    const {beginEvent, copyEvent, takeHidden} = this.parts!;
    if (content.root.parts.questions?.length) await this.findAsking(content.root);
    if (content.root.iri) return takeHidden(this.provider.value!, content.root);
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
    const {partners, series, asking} = this;
    const {isCancelled, renderCancelled, renderEvent, renderFileInput, textInWords} = this.parts!;
    const view = this.viewOf(content, words);
    const kinds = this.kinds.split(',').flatMap((kind) => kind.trim() || []);
    content.suggestions = ({key}) => (key === 'category' ? kinds : []);
    content.textOf = textInWords(view, partners);
    return html`${this.isNew ? renderFileInput(words, this.taken, (file) => this.track(this.takeFile(file, content))) : nothing}
    ${isCancelled(content.root) ? renderCancelled(view) : nothing}
    ${renderEvent(view, {partners, series, asking, documents: this.renderDocuments(content, words)})}`;
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

  protected override async rootToSave(content: FormContent, session: SignedIn): Promise<FormSubject> {
    const {EventBeside} = await import('./form/event-form-writing.js');
    this.beside ??= new EventBeside();
    return this.beside.rootToSave(this.provider.value!, content, session, this.isNew ? session.webId : undefined);
  }

  protected override async hand(work: Work, about: About): Promise<void> {
    await this.beside?.send(this.provider.value!, this.content!, about);
    await super.hand(work, about);
  }

  /** @internal */
  override async settle(isKept: boolean, outcome: HandedOutcome): Promise<undefined> {
    await super.settle(isKept, outcome);
    this.beside?.hold(this.content!);
    if (outcome !== 'kept') {
      this.documents?.settle();
      await this.makeNeeded();
    }
    this.requestUpdate();
  }

  private async makeNeeded(): Promise<void> {
    const {beside, content, session} = this;
    if (content && session) await beside?.makeNeeded(this.provider.value!, content, session);
    this.requestUpdate();
  }

  protected override renderOutcome(words: EventFormStrings) {
    const outcome = super.renderOutcome(words);
    const {lacks} = this.beside ?? {};
    if (!lacks) return outcome;
    return html`${outcome}
      <div class="cancelled">
        <p>${lacks === 'box' ? words.registersLater : words.linkLater}</p>
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
