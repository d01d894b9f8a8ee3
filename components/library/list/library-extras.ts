import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import type {ListOfThings} from '../../../pods/lists/thing-list.js';
import type {Community} from '../../data/community.js';
import {findRoll} from '../../data/members-roll.js';
import type {LibraryStrings} from '../../strings/library/strings.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import {hostOf, renderProblem} from '../../ui/problem.js';
import {renderTrouble, renderWaiting} from '../../ui/row-trouble.js';
import {Downloads} from '../document/download.js';
import {doorOf} from '../document/file-door.js';
import type {DocumentRow} from './arrange.js';
import {isLink} from './document-facts.js';
import type {DocumentsView} from './document-row.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/**
 * Draws what a library tells beyond a few lines a row: what is to be known of a document that is opened in place, what is wrong, what is still
 * to be read. Loaded when there is something of it.
 */
export class LibraryExtras {
  private readonly downloads = new Downloads(() => this.host.requestUpdate());
  /** The document whose file was asked for last. */
  private wanted?: string;
  /** Hosts on which spaces of members lie; not there until they are known. */
  private podOrigins?: ReadonlySet<string>;
  private looking?: Promise<void>;

  constructor(
    private readonly host: Host,
    private readonly community: () => Community | undefined,
    /** Where the documents of the library lie. */
    private readonly sources: () => readonly string[],
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
    const problem = this.wanted === iri ? this.downloads.problem : undefined;
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
    this.looking ??= this.lookForPods();
    const {origin} = new URL(file);
    const isElsewhere = this.podOrigins?.has(origin) === false && origin !== new URL(document.iri).origin;
    if (isLink(document) && isElsewhere)
      return html`<p><a href=${file} rel="noopener noreferrer nofollow">${words.open} (${hostOf(file)})</a></p>`;
    return html`<button type="button" @click=${() => void this.save(document, file)}>${words.download}</button>`;
  }

  /** A page on a server on which somebody is signed in could act in their name: nothing there is opened. */
  private async lookForPods(): Promise<void> {
    const community = this.community();
    const roll = community && (await findRoll(community));
    const homes = roll?.ok ? [...(roll.value?.members ?? [])].flatMap((member) => member.homes) : [];
    const known = [...homes, ...this.sources(), community?.src ?? ''].filter((one) => URL.canParse(one));
    this.podOrigins = new Set(known.map((one) => new URL(one).origin));
    this.host.requestUpdate();
  }

  private async save(document: LibraryItem, file: string): Promise<void> {
    const {iri, title = '', format} = document;
    const community = this.community();
    const description = community?.resources.peek(iri).document;
    if (!community || !description) return;
    this.wanted = iri;
    await this.downloads.start({...doorOf(file, description, community.session), title, format});
  }
}
