import {html, type CSSResult, type LitElement, type TemplateResult} from 'lit';
import type {DayRange} from '../../../vocab/kinds/event/occurrences.js';
import {LanguageController} from '../../data/language.js';
import {loadSpanStrings} from '../../strings/spans/load.js';
import type {SpanStrings, SpanTexts} from '../../strings/spans/strings.js';
import {daysOf, type DateRow} from './agenda.js';
import type {AgendaView} from './event-row.js';
import type {Day} from './month-grid.js';
import {spanStyles} from './span-view.styles.js';

/** What is drawn of a month or a week. */
export interface ShownSpan {
  readonly range: DayRange;
  /** The dates that lie in it. */
  readonly rows: readonly DateRow[];
  /** On paper, the dates stand below one another with all that is told of them. */
  readonly isPrinting: boolean;
}

/** A month or a week, shown as a whole, with buttons to those around it. Loaded when somebody asks for it. */
export abstract class SpanView {
  private readonly words: LanguageController<SpanStrings>;
  /** A day in what the reader has gone to; without it, today's is shown. */
  private day?: Day;

  constructor(
    protected readonly host: LitElement,
    styles: CSSResult,
  ) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(spanStyles.styleSheet!, styles.styleSheet!);
    this.words = new LanguageController(host, loadSpanStrings);
  }

  /** Resolves when it can be drawn. */
  get ready(): Promise<unknown> {
    return this.words.ready;
  }

  /** The days that it shows. */
  range(today: Day, language: string): DayRange {
    const from = this.startOf(this.day ?? today, language);
    return {from, to: this.startAfter(from, 1)};
  }

  /** How many dates lie in it, in words. */
  countText(found: number): string {
    return this.texts.count(found);
  }

  render(view: AgendaView, rows: readonly DateRow[], isPrinting: boolean): TemplateResult {
    const range = this.range(view.today, view.strings.language);
    const {previous, current, next} = this.texts;
    const button = (label: string, day: Day | undefined) =>
      html`<button type="button" @click=${() => this.go(day)}>${label}</button>`;
    return html`<div part=${this.name}>
      <div class="steps">
        ${button(previous, this.startAfter(range.from, -1))} ${button(current, undefined)} ${button(next, range.to)}
      </div>
      ${this.renderSpan(view, {range, rows, isPrinting})}
    </div>`;
  }

  protected abstract readonly name: 'month' | 'week';

  /** The first day of the one in which a day lies. */
  protected abstract startOf(day: Day, language: string): Day;

  /** The first day of the one that comes so many later, or earlier. */
  protected abstract startAfter(first: Day, count: number): Day;

  protected abstract renderSpan(view: AgendaView, shown: ShownSpan): TemplateResult;

  protected get strings(): SpanStrings {
    return this.words.strings!;
  }

  private get texts(): SpanTexts {
    return this.strings[this.name];
  }

  private go(day: Day | undefined): void {
    this.day = day;
    this.host.requestUpdate();
  }
}

/** The dates on each day: what lasts several stands on each of them. */
export function rowsByDay(rows: readonly DateRow[], range: DayRange): ReadonlyMap<Day, readonly DateRow[]> {
  const found = new Map<Day, DateRow[]>();
  for (const row of rows) {
    for (const day of row.date ? daysOf(row.date, range) : []) {
      const known = found.get(day);
      if (known) known.push(row);
      else found.set(day, [row]);
    }
  }
  return found;
}
