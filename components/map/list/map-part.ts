import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Row} from '../../../pods/lists/row.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import {LanguageController} from '../../data/language.js';
import {loadChartStrings} from '../../strings/map-chart/load.js';
import type {ChartStrings} from '../../strings/map-chart/strings.js';
import {hostOf} from '../../ui/problem.js';
import type {BaseMap, Chart, ChartCode, MarkTiles} from '../chart/chart.js';
import type {MapItem} from './map-item.js';
import {renderRow, type MapView} from './map-row.js';
import {markOf} from './mark-of.js';

/** The tag in which a map opens. */
export interface MapHost {
  readonly host: LitElement;
  /** The reader's language. */
  language(): string;
  base(): BaseMap;
  /** What the map shows by now. */
  rows(): readonly Row<MapItem>[];
  /** What it shows beside that, too much to be read as a whole. */
  tiles(): MarkTiles | undefined;
  /** What is known of something in these. */
  row(source: string): Row<MapItem> | undefined;
  today(): string;
  /** Takes the map away again, and leads the focus back to where it was opened. */
  close(): void;
}

/** An open map over a list: it shows what the list has found, on all pages of it, and tells of what is pressed below itself. */
export class MapPart {
  /** What the map draws into: its content is not Lit's. */
  private readonly element = document.createElement('div');
  private chart?: Chart | undefined;
  private shown?: readonly Row<MapItem>[] | undefined;
  private tiles?: MarkTiles | undefined;
  private version?: string | undefined;
  private chosen?: string | undefined;
  private said = '';
  /** Which opening this is: what was begun for another one is not shown. */
  private turn?: object | undefined;
  private readonly language: LanguageController<ChartStrings>;

  constructor(private readonly page: MapHost) {
    this.language = new LanguageController(page.host, loadChartStrings);
  }

  /** Loads what draws maps, and draws. Fails if that cannot be loaded. */
  async open(): Promise<void> {
    const turn = (this.turn = {});
    const [{openChart}] = await Promise.all([
      import('../chart/chart-code.js') as Promise<ChartCode>,
      this.language.ready,
      this.page.host.updateComplete,
    ]);
    const chart = await openChart(this.element, {
      texts: this.language.strings!,
      language: this.page.language(),
      base: this.page.base(),
      select: (id) => this.choose(id),
      leave: () => this.page.close(),
      say: (sentence) => {
        this.said = sentence;
        this.redraw();
      },
    });
    if (this.turn !== turn) return chart.close();
    this.chart = chart;
    await this.follow(true);
    chart.focus();
  }

  /** Whether the list shows something else than the map. */
  get isBehind(): boolean {
    return this.chart !== undefined && (this.isOther || this.page.tiles()?.version !== this.version);
  }

  /** Shows what the list shows by now. */
  async follow(fit = false): Promise<void> {
    const {chart, isOther} = this;
    const [rows, tiles] = [this.page.rows(), this.page.tiles()];
    if (!chart || !this.isBehind) return;
    [this.shown, this.tiles, this.version] = [rows, tiles, tiles?.version];
    if (!isOther) return chart.refresh();
    const today = this.page.today();
    // Beside what is not in the list a number would say where it is not.
    const marks = rows.flatMap((row, index) => markOf(row, today, tiles ? undefined : index + 1) ?? []);
    await chart.show(marks, {fit, tiles});
  }

  private get isOther(): boolean {
    return this.page.rows() !== this.shown || this.page.tiles() !== this.tiles;
  }

  find(source: string): void {
    this.chosen = undefined;
    this.redraw();
    this.element.scrollIntoView({block: 'nearest'});
    void this.chart?.find(source);
  }

  goTo(spot: Spot, kilometres: number): void {
    this.chart?.goTo(spot, kilometres);
  }

  close(): void {
    this.chart?.close();
    this.turn = this.chart = this.shown = this.tiles = this.version = this.chosen = undefined;
    this.said = '';
    this.element.replaceChildren();
  }

  render(view: MapView): TemplateResult {
    const {words} = view;
    return html`<section class="map" part="map">
      <p class="tools">
        <button type="button" @click=${this.page.close}>${words.close}</button>
        <button type="button" class="link skip" @click=${this.skip}>${words.skip}</button>
      </p>
      ${hostsAsked(this.page.base()).map((host) => html`<p class="muted small">${words.asks(host)}</p>`)} ${this.element}
      <p class="on-paper small">${this.language.strings?.onPaper}</p>
      <p role="status">${this.said}</p>
      ${this.renderChosen(view)}
    </section>`;
  }

  private renderChosen(view: MapView): unknown {
    const {chosen} = this;
    const row =
      chosen === undefined ? undefined : (this.shown?.find(({source}) => source === chosen) ?? this.page.row(chosen));
    if (!row) return nothing;
    return html`<div class="item chosen" part="item" tabindex="-1" role="group" @keydown=${this.handleKey}>
      ${renderRow({...view, locate: undefined}, row)}
      <button type="button" @click=${this.back}>${view.words.back}</button>
    </div>`;
  }

  private choose(id: string): void {
    this.chosen = id;
    this.redraw();
    void this.page.host.updateComplete.then(() => this.page.host.renderRoot.querySelector<HTMLElement>('.chosen')?.focus());
  }

  private readonly handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.back();
  };

  /** From what was pressed back to its button on the map. */
  private readonly back = () => {
    if (this.chosen !== undefined) this.find(this.chosen);
  };

  private readonly skip = () => this.page.host.renderRoot.querySelector<HTMLElement>('.summary')?.focus();

  private redraw(): void {
    this.page.host.requestUpdate();
  }
}

/** Who is asked for pictures: a tile server, and the host of a file that is not the site's own. */
function hostsAsked({tiles, pmtiles}: BaseMap): readonly string[] {
  const file = pmtiles && URL.canParse(pmtiles, document.baseURI) ? new URL(pmtiles, document.baseURI) : undefined;
  const isElsewhere = file && file.origin !== location.origin;
  return [...new Set([...(tiles ? [hostOf(tiles)] : []), ...(isElsewhere ? [file.host] : [])])];
}
