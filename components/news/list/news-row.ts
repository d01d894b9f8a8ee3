import {html, nothing, type TemplateResult} from 'lit';
import type {Article} from '../../../vocab/kinds/article/article.js';
import type {NewsStrings} from '../../strings/news/strings.js';
import {moment} from '../../strings/moment.js';
import type {Strings} from '../../strings/strings.js';
import {renderHeading} from '../../ui/heading.js';
import {renderItemName, type ItemDoor} from '../../ui/items.js';
import {renderLine} from '../../ui/line.js';
import {hostOf} from '../../ui/problem.js';
import {dayText, factsOf, langOf, ownLanguageName} from '../article-facts.js';
import type {NewsRow} from './arrange.js';

/** How a list of articles is drawn, and what its buttons do. */
export interface NewsView extends ItemDoor {
  readonly strings: Strings;
  readonly words: NewsStrings;
  readonly headingLevel: number;
  /** What only some rows tell; not there until it is loaded. */
  renderExtras(row: NewsRow, isOpen: boolean): unknown;
}

export function renderRow(view: NewsView, row: NewsRow): unknown {
  const {strings, words, headingLevel, opened} = view;
  const {thing, source, problem, isPending} = row;
  if (!thing)
    return html`${problem ? words.failed(hostOf(source)) : strings.loading} ${problem && view.renderExtras(row, false)}`;
  const isOpen = opened.has(source);
  const title = html`<span lang=${langOf(thing) ?? nothing}>${thing.title ?? words.unnamed}</span>`;
  return html`${renderHeading(headingLevel, renderItemName(view, title, source))}
    ${row.isScheduled ? html`<p class="status" part="status">${words.scheduled(momentOf(strings, thing))}</p>` : nothing}
    <p class="line" part="line">${lineText(view, row, thing)}</p>
    ${thing.summary ? html`<p class="abstract" part="abstract" lang=${langOf(thing) ?? nothing}>${thing.summary}</p>` : nothing}
    ${renderOthers(view, row)} ${isPending ? renderLine('pending', strings.pending) : nothing}
    ${isOpen || problem ? view.renderExtras(row, isOpen) : nothing}`;
}

function momentOf({language}: Strings, {published}: Article): string {
  return published === undefined ? '' : moment(language, new Date(published));
}

function lineText({strings, words}: NewsView, {isScheduled}: NewsRow, article: Article): string {
  const {published, original} = article;
  const day = published === undefined || isScheduled ? [] : [dayText(strings.language, published)];
  const elsewhere = original === undefined ? [] : [words.at(hostOf(original))];
  return [...day, ...factsOf(strings.language, words, article), ...elsewhere].join(strings.separator);
}

/** The same in other languages. */
function renderOthers(view: NewsView, {others = []}: NewsRow): TemplateResult | typeof nothing {
  const named = others.filter(({thing}) => thing?.language !== undefined);
  if (!named.length) return nothing;
  return html`<p class="others" part="translations">
    ${view.words.alsoIn}
    ${named.map(({thing, source}) => {
      const name = html`<span lang=${langOf(thing!) ?? nothing}>${ownLanguageName(thing!.language!)}</span>`;
      return html` ${renderItemName(view, name, source)}`;
    })}
  </p>`;
}
