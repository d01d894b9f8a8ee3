import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Row} from '../../pods/lists/row.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import type {Problem} from '../../pods/problem.js';
import type {Strings} from '../strings/strings.js';
import {Announcer} from '../ui/announcer.js';
import {renderCopyLine} from '../ui/copy-line.js';
import {renderLine} from '../ui/line.js';
import {renderPager} from '../ui/pager.js';
import {followPrinting} from '../ui/printing.js';
import {renderProblem} from '../ui/problem.js';
import {paginate, type PagePlace} from './arranging/pages.js';
import {ListElement} from './list-element.js';
import {shownCopy} from './shown-copy.js';

/** All that is printed: some twenty sheets. */
const largestPrint = 1_000;

/** What imports code that only some pages need: one function for one piece of code, since it is known by it. */
export type CodeImport<Code> = () => Promise<Code>;

interface Code {
  state: 'coming' | 'there' | 'failed';
  readonly done: Promise<void>;
}

/**
 * What a tag does that shows a list page by page, whatever is listed: the sentences while there is none, how many there are, which is also
 * said aloud, the pages, and on paper all that was found, up to 1,000. `R` is what a row is, where several may be made of one thing.
 */
export abstract class PagedListElement<T, R extends Row<T> = Row<T>> extends ListElement<T> {
  /** How many are on one page; 0 shows all, up to 200. */
  @property({type: Number, attribute: 'page-size'}) pageSize = 20;

  /** Address of the page for one of them, with `{id}` where its own address goes. Without it, details open in place. */
  @property({attribute: 'item-href'}) itemHref?: string;

  /** @internal */
  page = 1;
  /** @internal */
  isPrinting = false;
  /** Sources whose details are shown in place. */
  protected readonly opened = new Set<string>();
  private readonly codes = new Map<CodeImport<unknown>, Code>();
  private readonly announcer = new Announcer(this);

  constructor() {
    super();
    followPrinting(this, (isPrinting) => {
      this.isPrinting = isPrinting;
      this.requestUpdate();
      this.performUpdate();
    });
  }

  /** Reads the list, what was announced since, and code that could not be loaded, again. */
  override refresh(): Promise<void> {
    for (const [load, {state}] of this.codes) if (state === 'failed') this.codes.delete(load);
    return super.refresh();
  }

  /** The rows that were found, in order; nothing as long as that cannot be told. */
  protected abstract arrange(strings: Strings, list: ListOfThings<T>): readonly R[] | undefined;

  /** How many there are, in words; nothing where another tag on the page shows that. */
  protected abstract countText(strings: Strings, found: number): string | undefined;

  /** Where the page that is shown begins and ends, and what is said of that where it is not all that can be said. */
  protected placeOf(_strings: Strings, found: number): PagePlace & {readonly said?: string} {
    return paginate(found, this.shownPageSize, this.page);
  }

  /** Draws the rows of the page that is shown. */
  protected abstract renderRows(strings: Strings, list: ListOfThings<T>, shown: readonly R[]): unknown;

  /** Says why no row is shown, and leads back. */
  protected abstract renderNothing(strings: Strings, list: ListOfThings<T>): unknown;

  /** Says how much is not read without being asked for, with a button that asks. */
  protected abstract renderWaiting(strings: Strings, list: ListOfThings<T>): unknown;

  /** What goes with the number on paper; `left` is how many are not on it. */
  protected abstract printedText(strings: Strings, left: number): string;

  /** What the list is searched and narrowed down with. */
  protected abstract renderControls(strings: Strings): unknown;

  /** How many are on one page, where that is not for the page's author to say. */
  protected get shownPageSize(): number {
    return this.pageSize;
  }

  /** What else is to be known of the list as a whole. */
  protected abstract renderNotes(strings: Strings, list: ListOfThings<T>): unknown;

  /** Shows another page. */
  protected goTo(page: number): void {
    this.page = page;
    this.requestUpdate();
  }

  /** Loads what draws details, and keeps the focus in a row that changes. */
  protected abstract loadExtras(): Promise<void>;

  /** Shows what a row tells in place, or hides it. Opening always reads the source: a row is only a copy. */
  protected open(source: string): void {
    if (!this.opened.delete(source)) {
      this.opened.add(source);
      this.track(this.loadExtras().then(() => this.list?.retry(source)));
    }
    this.requestUpdate();
  }

  /** Loads code that only some pages need, once, and counts that into what the tag waits for. Resolves in any case. */
  protected need<Module>(load: CodeImport<Module>, use: (module: Module) => void): Promise<void> {
    let code = this.codes.get(load);
    if (!code) {
      const done = load().then(
        (module) => {
          use(module);
          code!.state = 'there';
          // At once, and not only when all that the tag waits for has come.
          this.requestUpdate();
        },
        () => void (code!.state = 'failed'),
      );
      this.codes.set(load, (code = {state: 'coming', done}));
      this.track(done);
    }
    return code.done;
  }

  /** Whether code is on its way. */
  protected isComing(load: CodeImport<unknown>): boolean {
    return this.codes.get(load)?.state === 'coming';
  }

  protected override render(): TemplateResult {
    const {strings, list} = this;
    if (!strings) return html`<slot></slot>`;
    const absence = this.source ? undefined : this.renderAbsence();
    if (absence) return absence;
    const {status, problem} = list?.state ?? {};
    const found = list && status === 'success' && !this.problem ? this.arrange(strings, list) : undefined;
    if (list && found) return this.renderList(strings, list, found);
    const fault = this.problem ?? (status === 'error' ? problem : this.codeProblem);
    return html`${
        fault
          ? renderProblem(strings, fault, this.handleRetry)
          : html`<p class="muted loading" role="status">${strings.loading}</p>`
      }<slot></slot>`;
  }

  private renderList(strings: Strings, list: ListOfThings<T>, found: readonly R[]): TemplateResult {
    const {waiting, problem = this.codeProblem} = list.state;
    const {isPrinting} = this;
    const copy = shownCopy(this.source!.resources, list.address);
    const {page, pages, from, to, said = strings.pages.position(page, pages)} = this.placeOf(strings, found.length);
    this.page = page;
    const shown = isPrinting ? found.slice(0, largestPrint) : found.slice(from, to);
    list.prioritise(shown.map(({source}) => source));
    const count = this.countText(strings, found.length);
    if (count) this.announcer.say(pages > 1 ? `${count}, ${said}` : count);
    return html`
      ${renderCopyLine(strings, copy, this.handleRetry)}
      ${!copy && problem ? renderProblem(strings, problem, this.handleRetry) : nothing} ${this.renderControls(strings)}
      <div class="summary" part="summary" tabindex="-1">
        ${
          count &&
          html`<p class="count">${count}</p>
            <p class="visually-hidden" role="status">${this.announcer.said}</p>`
        }
        ${this.renderNotes(strings, list)}
        ${isPrinting ? renderLine('printed', this.printedText(strings, found.length - shown.length)) : nothing}
      </div>
      ${found.length ? this.renderRows(strings, list, shown) : this.renderNothing(strings, list)}
      ${renderPager(strings, page, pages, this.handlePage, said)} ${waiting ? this.renderWaiting(strings, list) : nothing}
    `;
  }

  /** Why a part is not there: code comes over the network like everything else. */
  private get codeProblem(): Problem | undefined {
    return [...this.codes.values()].some(({state}) => state === 'failed')
      ? {kind: 'offline', url: location.href}
      : undefined;
  }

  private readonly handleRetry = () => void this.refresh();

  private readonly handlePage = (page: number) => {
    this.goTo(page);
    // Smoothly or not is the page's to say (scroll-behavior), and for whom.
    this.renderRoot.querySelector('.summary')?.scrollIntoView({block: 'nearest'});
  };
}
