import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {readDocument, type LibraryItem} from '../../vocab/kinds/document/document.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import {previewOf} from '../../pods/files/preview-type.js';
import type {Problem} from '../../pods/problem.js';
import {AddressedElement, type Look} from '../data/addressed-element.js';
import type {Community} from '../data/community.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadDocumentPageStrings} from '../strings/document/load.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import {hostOf, renderProblem} from '../ui/problem.js';
import type {Around} from './document/around.js';
import {renderDocument, type DocumentWords} from './document/document-view.js';
import {documentStyles} from './document/document.styles.js';
import type {Downloads} from './document/download.js';
import {doorOf} from './document/file-door.js';
import type {Standing} from './document/standing.js';
import type {PreviewPart} from './preview/preview-part.js';

/**
 * Shows one document of a library: its title and summary, who can see it, the file to download, and its older versions; with a look at it on the
 * page, where that is without danger.
 *
 * The document is the one at `src`, or the one named in the page's address (`src-param`). A document that is named in the address is shown only
 * if it is in a list of the coop or in the home of one of its members. A file that lies in somebody's space is saved and never opened as a page:
 * what is in it could act in the name of whoever opens it. A preview is fetched when it is asked for; pages (HTML) and drawings (SVG) have none.
 *
 * @slot - Shown until the document is there and when scripts are off; kept below the sentence if it cannot be read.
 * @fires {ReadyEvent} coop-ready - The document is shown.
 * @fires {ProblemEvent} coop-error - The document, or its file, cannot be read.
 * @csspart name - The title.
 * @csspart summary - What is in it.
 * @csspart review - That it should have been reviewed by now.
 * @csspart readers - Who can see it.
 * @csspart files - The buttons and links that lead to its file.
 * @csspart preview - The look at it.
 * @csspart text - The text in it, where it is one.
 * @csspart text-heading - A heading in that text.
 * @csspart facts - What else it tells.
 * @csspart older - Its older versions.
 * @csspart older-title - The heading of that.
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopDocument extends AddressedElement {
  static override styles = [baseStyles, documentStyles];

  /** Level of the heading that the title is, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Address of the list to which the document belongs; several with spaces in between. Without it, the coop's own lists of documents. */
  @property() list?: string;

  /** Address of the page on which whoever may do so changes the document, with `{id}` where its own address goes. */
  @property({attribute: 'edit-href'}) editHref?: string;

  /** Address of the page that shows the decision from which a document comes, with `{id}` where its address goes. */
  @property({attribute: 'decision-href'}) decisionHref?: string;

  @state() private item?: LibraryItem | undefined;
  @state() private around?: Around | undefined;
  protected override readonly asked = ['src', 'srcParam', 'list'];
  private readonly words = new LanguageController(this, loadDocumentPageStrings);
  private document?: PodDocument | undefined;
  private standing?: Standing | undefined;
  private downloads?: Downloads | undefined;
  private preview?: PreviewPart | undefined;
  /** Why a part is not there: code comes over the network like everything else. */
  private codeProblem?: Problem | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.words.ready);
  }

  protected override handleCommunity(): void {
    this.closeFiles();
    super.handleCommunity();
  }

  protected override handleOther(): void {
    this.forget();
  }

  protected override notOfCoop(host: string): string | undefined {
    return this.words.strings?.notOfCoop(host);
  }

  protected override renderFound(): TemplateResult | undefined {
    const {item, around, downloads} = this;
    if (!item) return undefined;
    const words: DocumentWords = {general: this.strings!, document: this.words.strings!};
    const below = this.headingLevel && Math.min(this.headingLevel + 1, 6);
    const view = {
      words,
      item,
      readers: this.readersIn(words),
      addedBy: around?.addedBy,
      categories: around?.categories ?? [],
      decisionHref: this.decisionHref,
      progress: downloads?.progress,
      preview: this.renderPreview(words, item),
      isSaved: (file: string) => this.standing?.podOrigins.has(new URL(file).origin) ?? true,
      download: (file: string, format?: string) => this.track(this.download(file, format)),
      cancel: () => downloads?.cancel(),
    };
    return html`${renderHeading(this.headingLevel, item.title ?? words.document.unnamed)}
    ${this.document?.pending ? html`<p class="muted small" part="pending">${words.general.pending}</p>` : nothing}
    ${renderDocument(view, below)} ${this.renderProblems(words)} ${this.renderEdit(words)}`;
  }

  private renderProblems({general, document}: DocumentWords) {
    const {downloads, codeProblem, problem} = this;
    const failed = codeProblem ?? downloads?.problem;
    return html`${failed ? renderProblem(general, failed) : nothing}
    ${
      problem
        ? html`<p class="notes">
            ${document.maybeOld}
            <button type="button" class="link" @click=${() => void this.refresh()}>${general.retry}</button>
          </p>`
        : nothing
    }`;
  }

  private renderEdit({document}: DocumentWords) {
    const {editHref, address, around} = this;
    if (!editHref || !address || !around?.mayEdit) return nothing;
    return html`<p><a href=${editHref.replaceAll('{id}', encodeURIComponent(address))}>${document.edit}</a></p>`;
  }

  /** The button for a preview, or why there is none. */
  private renderPreview({document, general}: DocumentWords, {file, format}: LibraryItem): unknown {
    if (file === undefined || !this.standing?.podOrigins.has(new URL(file).origin)) return nothing;
    if (!previewOf(format)) return html`<p class="muted small">${document.notShown}</p>`;
    const isOpen = this.preview?.isOpen ?? false;
    return html`<button type="button" aria-expanded=${isOpen} @click=${() => this.track(this.togglePreview())}>
        ${isOpen ? document.closeLook : document.look}
      </button>
      ${this.preview?.render(general) ?? nothing}`;
  }

  private readersIn({document: {readers}}: DocumentWords): string | undefined {
    const {standing, around} = this;
    const found = standing?.readers;
    switch (found?.who) {
      case 'everyone':
      case 'members':
        return readers[found.who];
      case 'self':
        return standing?.author === this.session?.webId ? readers.self : undefined;
      case 'group':
        return around?.circle && readers.group(around.circle);
      case 'person':
        return found.webId === this.session?.webId ? readers.you : around?.circle && readers.person(around.circle);
      default:
        return undefined;
    }
  }

  private async togglePreview(): Promise<void> {
    if (this.preview?.isOpen) return this.preview.close();
    const loaded = await this.load(import('./preview/preview-part.js'));
    const door = this.doorTo(this.item?.file);
    if (!loaded || !door) return;
    this.preview ??= new loaded.PreviewPart(this, (work) => this.track(work));
    const {title = '', format, size} = this.item!;
    this.preview.open({...door, title, format, size});
  }

  private async download(file: string, format: string | undefined): Promise<void> {
    const loaded = await this.load(import('./document/download.js'));
    const door = this.doorTo(file);
    if (!loaded || !door) return;
    this.downloads ??= new loaded.Downloads(() => this.requestUpdate());
    await this.downloads.start({...door, title: this.item?.title ?? '', format});
    if (this.downloads.problem) this.reportProblem(this.downloads.problem);
  }

  private doorTo(file: string | undefined) {
    const {document, reader} = this;
    return file === undefined || !document || !reader ? undefined : doorOf(file, document, reader.session);
  }

  /** Loads code that is needed after a click; nothing if it cannot be had, which is said. */
  private async load<Code>(code: Promise<Code>): Promise<Code | undefined> {
    this.codeProblem = undefined;
    try {
      return await code;
    } catch (error) {
      this.codeProblem = {kind: 'offline', url: location.href, detail: String(error)};
      this.reportProblem(this.codeProblem);
      this.requestUpdate();
      return undefined;
    }
  }

  protected override async look(source: Community, address: string, look: Look): Promise<void> {
    const {isJudged} = this;
    const {languages} = this.language;
    // Nothing is drawn of an address before it is known to be the coop's.
    const {findStanding, unknownStanding} = await import('./document/standing.js');
    const found = await findStanding(source, address, {src: this.list, languages});
    if (!look.isStill()) return;
    if (!found.ok && isJudged) return this.tell(found.problem);
    this.standing = found.ok ? found.value : unknownStanding(address);
    this.foreignHost = isJudged && !this.standing.isOfCoop ? hostOf(address) : undefined;
    if (this.foreignHost !== undefined) return this.forgetDocument();
    this.follow(source, address, () => this.show(source, address));
    if (!(await this.readDocument(source, address, look))) return;
    this.tellWhetherTold(address, this.item !== undefined);
    const {readAround} = await import('./document/around.js');
    if (!this.item) return;
    const around = await readAround(source, this.standing, this.item, languages);
    if (look.isStill()) this.around = around;
  }

  private show(source: Community, address: string): void {
    const {document} = source.resources.peek(address);
    const file = this.item?.file;
    this.document = document;
    const isTold = document?.graph.about(address).length && this.isTrusted(address, document);
    this.item = isTold ? readDocument(document.graph, address, this.language.languages) : undefined;
    if (file !== this.item?.file) this.closeFiles();
  }

  /** What one person has fetched leaves the screen with that person, and what was there of a file when it is replaced. */
  private closeFiles(): void {
    this.preview?.close();
    this.downloads?.cancel();
  }

  private forgetDocument(): void {
    this.item = this.document = this.around = undefined;
    this.closeFiles();
  }

  protected override forget(): void {
    super.forget();
    this.forgetDocument();
    this.standing = undefined;
  }
}

define('coop-document', CoopDocument);

declare global {
  interface HTMLElementTagNameMap {
    'coop-document': CoopDocument;
  }
}
