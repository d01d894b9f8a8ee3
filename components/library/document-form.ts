import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {About, Deed} from '../../pods/outbox/deed.js';
import type {Work} from '../../pods/outbox/work.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import {LanguageController} from '../data/language.js';
import type {FoundMistake} from '../data/thing-form/form-checks.js';
import type {FormContent} from '../data/thing-form/form-content.js';
import type {Asked} from '../data/thing-form/form-filling.js';
import type {FormSubject} from '../data/thing-form/form-model.js';
import {thingDrafts} from '../data/thing-form/thing-drafts.js';
import type {Ready} from '../data/thing-form/thing-filling-element.js';
import {ThingFormElement} from '../data/thing-form/thing-form-element.js';
import {define} from '../define.js';
import {loadDocumentFormStrings} from '../strings/document-form/load.js';
import {loadSendingStrings} from '../strings/document-form/load-sending.js';
import type {FilledFormStrings, SendingStrings} from '../strings/document-form/sending-strings.js';
import type {DocumentFormStrings} from '../strings/document-form/strings.js';
import type {DeskPart} from './form/desk-part.js';
import type * as Body from './form/document-form-body.js';
import {documentFormStyles} from './form/document-form.styles.js';

/**
 * Lets members add documents to a library, several at once, and change, replace, move or delete one.
 *
 * Without `src`, it takes files by a button or dropped into it, or links: each gets a title, and what is said of all of them is typed once. Each
 * is sent with its progress, can be stopped and tried again by itself, and is then told to the list of those who may see it. With `src`, it changes
 * what is said of one document; its file can be replaced by a new version, it can be moved to other readers, and deleted. Pictures are made
 * smaller, and lose what a camera has noted in them, unless somebody wants them as they are. What is typed is kept on the device until it is sent.
 *
 * @slot - Shown until the form is there and when scripts are off.
 * @fires {SaveRequestEvent} coop-save-request - A document is about to be saved. Cancel it to keep that from happening.
 * @fires {ThingChangeEvent} coop-thing-change - A document is added, changed, moved or deleted.
 * @fires {ProblemEvent} coop-error - The form cannot be filled, or not be saved; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The form is shown.
 * @csspart name - The form's heading.
 * @csspart form - The form.
 * @csspart field - One field with its label, help and error.
 * @csspart desk - What can be done with a document beside the form.
 * @csspart desk-title - The heading of that.
 * @csspart problem - What went wrong.
 */
export class CoopDocumentForm extends ThingFormElement<DocumentFormStrings> {
  static override styles = [...ThingFormElement.styles, documentFormStyles];

  /** Address of the page that shows a document, with `{id}` where its own address goes: what is added is linked to it. */
  @property({attribute: 'item-href'}) itemHref?: string;

  /**
   * Name of the parameter of the page's address that holds the address of a member, as in `dossier.html?id=…`: what is added goes into the folder that
   * the coop keeps for that member. The page of a moderator makes the folder.
   */
  @property({attribute: 'person-param'}) personParam?: string;

  protected override readonly formLanguage = new LanguageController(this, loadDocumentFormStrings);
  /** Needed once there is something to fill in. */
  private sending?: LanguageController<SendingStrings>;
  @state() private adding?: Body.Adding | undefined;
  @state() private desk?: DeskPart | undefined;
  private schemes?: Body.Schemes;
  private parts?: typeof Body;
  private shelves?: Body.Shelves | undefined;
  /** Whether the document that was changed here is moved or deleted. */
  private isGone = false;

  protected override get asked(): Asked {
    const {languages} = this.language;
    const described = this.parts!.editedKind(this.formLanguage.strings!, languages[0] ?? 'en');
    return {...super.asked, described};
  }

  protected override get draftSubject(): string {
    const person = this.personParam === undefined ? undefined : location.search;
    return `document:${this.address ?? this.list ?? person ?? ''}`;
  }

  protected override async read(session: SignedIn, fresh: boolean, refused?: Deed): Promise<Result<Ready>> {
    try {
      this.parts ??= await import('./form/document-form-body.js');
      this.sending ??= new LanguageController(this, loadSendingStrings);
      await Promise.all([this.formLanguage.ready, this.sending.ready]);
      const list = await this.listToFill(session);
      if (!list.ok) return list;
      const shelves = await this.parts.findShelves(this.provider.value!, session, list.value, this.language.languages);
      if (!shelves.ok) return shelves;
      this.shelves = shelves.value;
      return this.address === undefined ? await this.readNew(session) : await super.read(session, fresh, refused);
    } catch (error) {
      // The code comes over the network as well.
      return failure('offline', {url: location.href, detail: String(error)});
    }
  }

  private async listToFill(session: SignedIn): Promise<Result<string | undefined>> {
    if (this.personParam === undefined) return success(this.list);
    return (await import('./person-folder.js')).folderToFill(this.provider.value!, session, this.personParam);
  }

  /** What the form for new documents is filled with; nothing for somebody who can put none anywhere. */
  private async readNew({webId}: SignedIn): Promise<Result<Ready>> {
    const {languages} = this.language;
    const [reader = 'en'] = languages;
    const kind = this.parts!.addedKind(this.formLanguage.strings!, reader);
    const {all, coop} = this.shelves!;
    const [first] = all;
    if (!first) return success({kind});
    this.body ??= await import('../data/thing-form/form-body.js');
    const name = this.draftName(webId);
    const draft = thingDrafts.read(name);
    const place = {coop, home: first.place.home, list: first.key, name: ''};
    const kept = {name: thingDrafts.prefix + name, draft};
    const content = await this.body.createContent({kind, place}, undefined, kept, await this.drawing());
    if (!draft) content.root.typed.language = [reader.split('-')[0]!];
    return success({kind, place, draft, content});
  }

  protected override show(content: FormContent, isTyped: boolean): void {
    super.show(content, isTyped);
    this.isGone = false;
    this.adding?.stopAll();
    if (this.isNew) this.track(this.openAdding(content));
    else this.track(this.openDesk());
    this.track(this.readSchemes());
  }

  /** All texts of the form; nothing as long as some are on their way. */
  private get allWords(): FilledFormStrings | undefined {
    const [words, sending] = [this.formLanguage.strings, this.sending?.strings];
    return words && sending && {...words, sending};
  }

  private async openAdding(content: FormContent): Promise<void> {
    const form = {
      host: this,
      community: this.provider.value!,
      words: () => this.allWords!,
      session: () => (this.session?.webId === this.filledFor ? this.session : undefined),
      changed: () => this.handleChange(),
      redraw: () => this.requestUpdate(),
      track: (work: Promise<unknown>) => this.track(work),
    };
    this.adding = new this.parts!.Adding(form, content, this.shelves!, thingDrafts.prefix + this.draftName());
    await this.adding.restore();
  }

  /** What only the author of a document, or a moderator, does with it. */
  private async openDesk(): Promise<void> {
    const {address, shelves} = this;
    this.adding = undefined;
    if (address === undefined || !shelves) return;
    const {DeskPart} = await import('./form/desk-part.js');
    if (this.desk?.iri === address) {
      this.desk.shelves = shelves;
      return;
    }
    this.desk = new DeskPart(
      {
        host: this,
        community: this.provider.value!,
        languages: this.language.languages,
        session: () => this.session,
        isDirty: () => this.isDirty,
        track: (work) => this.track(work),
        leave: () => this.leave(),
        refill: () => this.track(this.refresh()),
      },
      shelves,
      address,
    );
  }

  private leave(): void {
    this.dropDraft();
    this.isGone = true;
    this.savedVersion = this.version;
  }

  private async readSchemes(): Promise<void> {
    this.schemes ??= new this.parts!.Schemes();
    await this.schemes.read(this.provider.value!.resources, this.shelves!, this.language.languages);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const [words, general] = [this.allWords, this.strings];
    const {headingLevel, itemHref} = this;
    const desk = words && general && this.isFilled && this.desk?.render({words, general, headingLevel, itemHref});
    if (this.isGone && desk) return desk;
    return html`${super.render()}${(!this.adding && desk) || nothing}`;
  }

  protected override renderInside(words: DocumentFormStrings): TemplateResult {
    const {adding, content} = this;
    if (!adding || !content) return super.renderInside(words);
    Object.assign(content, {words, languages: this.language.languages});
    return this.parts!.renderAdding(this.viewOf(adding));
  }

  private viewOf(adding: Body.Adding): Body.AddingView {
    const words = this.allWords!;
    return {
      adding,
      general: this.strings!,
      headingLevel: this.headingLevel,
      isSending: this.report.outcome === 'saving',
      schemeFor: (row) => this.schemes?.of(adding.shelfFor(row).place.list),
      saveButton: this.renderSaveButton({...words, save: words.sending.send(adding.rows.length)}),
      retry: (row) => this.track(this.retry(row)),
    };
  }

  protected override renderFields(content: FormContent): TemplateResult {
    const {renderEditedFields, shelfOf} = this.parts!;
    const list = this.shelves && shelfOf(this.shelves, content.root.iri)?.place.list;
    return html`${renderEditedFields({content, words: this.allWords!, scheme: this.schemes?.of(list)})}`;
  }

  protected override renderOutcome(words: DocumentFormStrings) {
    const {adding, itemHref} = this;
    if (!adding) return super.renderOutcome(words);
    return this.parts!.renderAdded(this.viewOf(adding), itemHref);
  }

  protected override findMistakes(content: FormContent): readonly FoundMistake[] {
    const {adding, parts} = this;
    if (!adding || adding.rows.length) return [];
    const {none, choose} = this.formLanguage.strings!.files;
    return [{subject: content.root, key: parts!.rowsField, index: 0, sentence: none, label: choose}];
  }

  protected override async write(session: SignedIn): Promise<void> {
    if (!this.adding) return super.write(session);
    await this.send(this.adding);
  }

  private async send(adding: Body.Adding, rows?: readonly FormSubject[]): Promise<void> {
    await adding.send(rows);
    if (this.adding !== adding) return;
    this.report = {outcome: 'none'};
    if (adding.rows.length) this.keepDraft();
    else {
      this.dropDraft();
      this.savedVersion = this.version;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
  }

  private async retry(row: FormSubject): Promise<void> {
    const {adding} = this;
    if (!adding || this.report.outcome === 'saving') return;
    this.report = {outcome: 'saving'};
    await this.send(adding, [row]);
  }

  /** The document is in the list of those who may see it, which need not be the first one. */
  protected override async hand(work: Work, about: About): Promise<void> {
    const list = this.shelves && this.parts!.shelfOf(this.shelves, this.address ?? '')?.place.list?.address;
    await super.hand(work.type === 'edit' ? {...work, list} : work, about);
  }

  protected override dropDraft(): void {
    super.dropDraft();
    this.adding?.files.dropAll();
  }

  protected override clear(): void {
    this.adding?.stopAll();
    super.clear();
    this.adding = this.desk = undefined;
  }
}

define('coop-document-form', CoopDocumentForm);

declare global {
  interface HTMLElementTagNameMap {
    'coop-document-form': CoopDocumentForm;
  }
}
