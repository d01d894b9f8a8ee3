import {html, nothing, type TemplateResult} from 'lit';
import {pin} from '../../../pods/library/pin.js';
import {LanguageController} from '../../data/language.js';
import {loadLibraryDeskStrings} from '../../strings/library-desk/load.js';
import type {LibraryDeskStrings} from '../../strings/library-desk/strings.js';
import type {LibraryStrings} from '../../strings/library/strings.js';
import type {Strings} from '../../strings/strings.js';
import {choiceStyles} from '../../ui/choice.styles.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import {problemSentence} from '../../ui/problem.js';
import {CategoriesPart} from '../categories/categories-part.js';
import type {DocumentRow} from './arrange.js';
import type {DeskHost, DeskReport, DeskWords} from './desk-ground.js';
import {deskStyles} from './desk.styles.js';
import {FilingPart} from './filing-part.js';

/**
 * What somebody sees who tidies a library up: boxes to choose documents with, their categories; and moderators, what is pinned and the
 * categories themselves. Loaded for whoever does.
 */
export class LibraryDesk {
  private readonly texts: LanguageController<LibraryDeskStrings>;
  private readonly filing: FilingPart;
  private readonly categories: CategoriesPart;
  private report?: DeskReport | undefined;
  private busy?: string | undefined;

  constructor(private readonly host: DeskHost) {
    (host.tag.renderRoot as ShadowRoot).adoptedStyleSheets.push(choiceStyles.styleSheet!, deskStyles.styleSheet!);
    FocusKeeper.watch(host.tag);
    this.texts = new LanguageController(host.tag, loadLibraryDeskStrings);
    this.filing = new FilingPart(host);
    this.categories = new CategoriesPart(host);
  }

  /** Resolves when the desk can be drawn. */
  get ready(): Promise<unknown> {
    return this.texts.ready;
  }

  /** What stands before the title of a document, and the button that pins it. */
  renderMark(words: LibraryStrings, strings: Strings, row: DocumentRow): unknown {
    const desk = this.wordsFor(strings, words);
    return desk && html`${this.filing.renderMark(desk, row)} ${this.renderPin(desk, row)}`;
  }

  /** @param shown what is on this page. */
  render(words: LibraryStrings, strings: Strings, shown: readonly DocumentRow[]): TemplateResult | typeof nothing {
    const desk = this.wordsFor(strings, words);
    if (!desk) return nothing;
    const {report} = this;
    return html`<div class="desk" part="desk" tabindex="-1">
      ${this.filing.render(desk, shown)}
      <p role="status">${typeof report === 'object' ? problemSentence(strings, report) : report}</p>
      ${this.host.ground().rights.isModerator ? this.categories.render(desk) : nothing}
      <div class="tools"><button type="button" @click=${() => this.host.leave()}>${desk.desk.stop}</button></div>
    </div>`;
  }

  private wordsFor(strings: Strings, words: LibraryStrings): DeskWords | undefined {
    const desk = this.texts.strings;
    return desk && {strings, words, desk};
  }

  private renderPin({desk, words}: DeskWords, {source, thing}: DocumentRow): unknown {
    const {rights, library} = this.host.ground();
    if (!rights.isModerator || !thing) return nothing;
    const title = thing.title ?? words.unnamed;
    const isPinned = library.pinned.has(source);
    return html`<button
      type="button"
      class="link small"
      aria-label=${isPinned ? desk.unpinLabel(title) : desk.pinLabel(title)}
      aria-disabled=${this.busy === source}
      @click=${() => void this.pin(source, !isPinned, isPinned ? desk.unpinned(title) : desk.pinned(title))}
    >
      ${isPinned ? desk.unpin : desk.pin}
    </button>`;
  }

  private async pin(source: string, isPinned: boolean, done: string): Promise<void> {
    const {community, session, library} = this.host.ground();
    const list = library.placeOf(source);
    if (this.busy !== undefined || !list) return;
    this.busy = source;
    this.report = undefined;
    this.host.draw();
    const {resources} = community;
    const written = await pin({resources, fetch: session.fetch}, list.address, source, isPinned);
    if (written.ok) await this.host.reload();
    this.busy = undefined;
    this.report = written.ok ? done : written.problem;
    this.host.draw();
  }
}
