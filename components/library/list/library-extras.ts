import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import type {ListOfThings} from '../../../pods/lists/thing-list.js';
import type {Problem} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import type {LibraryStrings} from '../../strings/library/strings.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import {hostOf, renderProblem} from '../../ui/problem.js';
import {renderTrouble, renderWaiting} from '../../ui/row-trouble.js';
import type {DocumentRow} from './arrange.js';
import {isLink} from './document-facts.js';
import type {DocumentsView} from './document-row.js';
import {saveItem} from './save-item.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/**
 * Draws what a library tells beyond a few lines a row: what is to be known of a document that is opened in place, what is wrong, what is still
 * to be read. Loaded when there is something of it.
 */
export class LibraryExtras {
  /** Why files could not be fetched, by document. */
  private readonly problems = new Map<string, Problem>();

  constructor(
    private readonly host: Host,
    private readonly community: () => Community | undefined,
  ) {
    FocusKeeper.watch(host);
  }

  /** What a row tells below its first lines. */
  renderRow(view: DocumentsView, list: ListOfThings<LibraryItem>, row: DocumentRow, isOpen: boolean): TemplateResult {
    const {strings, words} = view;
    const {thing, problem, source} = row;
    return html`${problem ? renderTrouble(strings, words, row, () => void list.retry(source)) : nothing}
    ${isOpen && thing ? this.renderDetails(view, thing) : nothing}`;
  }

  /** How much is not read without being asked for, and a button that asks. */
  renderWaiting(words: LibraryStrings, list: ListOfThings<LibraryItem>): TemplateResult {
    return renderWaiting(words, list.state.waiting, () => list.readMore());
  }

  private renderDetails(view: DocumentsView, document: LibraryItem): TemplateResult {
    const {strings, words} = view;
    const {iri, keyword, versionNote} = document;
    const problem = this.problems.get(iri);
    const filed = view.categoriesText(document);
    const said = [
      filed && words.filed(filed),
      keyword.length ? words.keywords(keyword.join(', ')) : '',
      versionNote ? words.changed(versionNote) : '',
    ].filter(Boolean);
    return html`<div class="details">
      ${said.map((line) => html`<p class="small">${line}</p>`)} ${this.renderDoor(view, document)}
      ${problem ? renderProblem(strings, problem) : nothing}
    </div>`;
  }

  /**
   * A page somewhere else is a link. A file is fetched and saved, and never opened from here: its own server says what it is, and whoever
   * wrote it can have it say that it is a page.
   */
  private renderDoor({words}: DocumentsView, document: LibraryItem): unknown {
    const {file} = document;
    if (file === undefined) return nothing;
    if (isLink(document) && !this.isOnServerOfMembers(file, document.iri))
      return html`<p><a href=${file} rel="noopener noreferrer">${words.open} (${hostOf(file)})</a></p>`;
    return html`<button type="button" @click=${() => void this.save(document)}>${words.download}</button>`;
  }

  /** A page on a server on which people of the coop are signed in could act in their name. */
  private isOnServerOfMembers(file: string, source: string): boolean {
    const session = this.community()?.session;
    const webId = session?.status === 'signed-in' ? session.webId : source;
    const ours = [source, webId, this.community()?.src ?? source].map((url) => new URL(url).origin);
    return ours.includes(new URL(file).origin);
  }

  private async save(document: LibraryItem): Promise<void> {
    this.problems.delete(document.iri);
    const saved = await saveItem(this.community(), document);
    if (!saved.ok) this.problems.set(document.iri, saved.problem);
    this.host.requestUpdate();
  }
}
