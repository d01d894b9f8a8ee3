import type {LitElement, nothing, TemplateResult} from 'lit';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {pollParts} from '../../../pods/polls/addresses.js';
import {readCount, type PollReading} from '../../../pods/polls/read-count.js';
import {partsOf, readTurnout} from '../../../pods/polls/receipts.js';
import {success, type Problem} from '../../../pods/problem.js';
import {LanguageController} from '../../data/language.js';
import {loadResultStrings} from '../../strings/poll-result/load.js';
import type {ResultStrings} from '../../strings/poll-result/strings.js';
import type {PartHost, PollContext, PollPart, PollWords} from '../poll-context.js';
import {isResultShown, resultOf} from './published.js';
import {resultStyles} from './result.styles.js';
import {resultTable} from './result-table.js';
import {renderResult} from './result-view.js';

/** The texts of the result. */
export interface ResultWords extends PollWords {
  readonly result: ResultStrings;
}

/** What a poll has come to, as soon as its rules let everybody see it: what was published, and what this page counts. */
export class ResultPart implements PollPart {
  context?: PollContext | undefined;
  reading?: PollReading | undefined;
  /** Why the votes could not be read. */
  problem?: Problem | undefined;
  /** Whether it is known what there is to count. */
  isKnown = false;
  private turn?: object | undefined;
  private unfollow?: (() => void) | undefined;
  private readonly language: LanguageController<ResultStrings>;

  constructor(
    private readonly host: LitElement,
    private readonly page: PartHost,
  ) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(resultStyles.styleSheet!);
    this.language = new LanguageController(host, loadResultStrings);
    page.track(this.language.ready);
    host.addController({hostDisconnected: () => this.stop()});
  }

  show(context: PollContext): void {
    const before = this.context;
    if (before && before.poll.iri !== context.poll.iri) this.forget();
    this.context = context;
    if (!isResultShown(context)) return this.drop();
    // Who may vote is read with everything else, so that another one means that something was written.
    const isAgain = this.turn !== undefined && before?.roll === context.roll && before?.outcome === context.outcome;
    if (context.roll && !isAgain) this.page.track(this.read(this.turn !== undefined));
    else if (!context.roll && context.isRead) this.isKnown = true;
  }

  /** @param level that of its heading; 0 for none. */
  render(words: PollWords, level: number): TemplateResult | typeof nothing | undefined {
    const {strings: result} = this.language;
    return result && this.context ? renderResult({...words, result}, this, this.context, level) : undefined;
  }

  forget(): void {
    this.drop();
    this.context = undefined;
  }

  retry(): void {
    this.page.track(this.read(true));
  }

  /** Hands the table to the browser, as a file that spreadsheets read. */
  async save(words: ResultWords): Promise<void> {
    const {context, reading} = this;
    const shown = context && resultOf(context, reading?.count);
    if (!shown) return;
    const files = Promise.all([import('../../../vocab/formats/csv/write.js'), import('../../data/save-file.js')]);
    const loaded = await this.page.load(files);
    if (!loaded) return;
    const [{writeTable, tableType}, {saveFile}] = loaded;
    const {poll} = context;
    const table = resultTable(words, poll, shown, reading !== undefined);
    saveFile(`${poll.question ?? words.result.title}.csv`, writeTable(table), tableType);
  }

  private async read(fresh: boolean): Promise<void> {
    const {community, poll, roll} = this.context ?? {};
    if (!community || !poll || !roll) return;
    const turn = (this.turn = {});
    const read = await readCount(community.resources, poll, roll, {fresh});
    if (this.turn !== turn) return;
    const turnout = read.ok ? success(read.value.voted) : await readTurnout(community.resources, poll, {fresh});
    if (this.turn !== turn) return;
    this.page.counted(turnout.ok ? turnout.value : undefined);
    this.isKnown = true;
    this.problem = read.ok ? undefined : read.problem;
    // What may no longer be read leaves the screen; what cannot be asked for now stays.
    if (read.ok) this.reading = read.value;
    else if (read.problem.kind === 'forbidden') this.reading = undefined;
    this.follow();
    this.host.requestUpdate();
  }

  /** Votes are confirmed while the page stands open. */
  private follow(): void {
    const {community, poll} = this.context!;
    this.unfollow?.();
    const {resources} = community;
    const urls = partsOf(poll).map((part) => documentOf(pollParts.copies(poll, part)));
    const stops = urls.map((url) => {
      const known = resources.peek(url).document;
      return resources.subscribe(url, () => {
        const {document, fetching} = resources.peek(url);
        if (document && document !== known && !fetching) void this.read(false);
      });
    });
    this.unfollow = () => stops.forEach((stop) => stop());
  }

  /** It is not to be seen, or not yet. */
  private drop(): void {
    this.stop();
    this.reading = this.problem = undefined;
    this.isKnown = false;
  }

  private stop(): void {
    this.unfollow?.();
    this.unfollow = this.turn = undefined;
  }
}
