import {html, nothing, type TemplateResult} from 'lit';
import type {FieldInfo} from '../../vocab/shapes/kind.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import type {Row} from '../../pods/lists/row.js';
import {renderFacts, type ThingView} from '../data/things/field-view.js';
import {renderHeading} from '../ui/heading.js';
import {renderLine} from '../ui/line.js';
import {renderItemName, type ItemDoor} from '../ui/items.js';
import {hostOf} from '../ui/problem.js';
import type {ListView} from './list-controller.js';
import type {ListExtras} from './list-extras.js';
import {nameOf, withoutPictures} from './list-fields.js';
import type {ListWords} from './things-element.js';

/** How the rows of a list are drawn, and what their buttons do. */
export interface RowView extends ItemDoor {
  readonly words: ListWords;
  readonly list: ListView;
  readonly thing: ThingView;
  readonly headingLevel: number;
  /** The fields that are shown before a row is opened. */
  readonly fields: readonly FieldInfo[];
  /** What only some rows tell; not there until it is loaded, and loaded when it is asked for. */
  readonly extras: ListExtras | undefined;
  /** A row as the page's author wants it; nothing without a template. */
  renderOwn(row: Row<Thing>, thing: Thing): TemplateResult | undefined;
}

/** One thing, as far as its row knows. */
export function renderRow(view: RowView, row: Row<Thing>): TemplateResult {
  const {words, headingLevel} = view;
  const {thing, source, problem, isPending} = row;
  const trouble = problem ? view.extras?.renderTrouble(words, view.list.list, row) : nothing;
  if (!thing) {
    const text = problem ? words.listing.failed(hostOf(source)) : words.general.loading;
    return html`${problem ? renderHeading(headingLevel, text) : text}${trouble}`;
  }
  const told = () => html`${renderHeading(headingLevel, renderName(view, row))}${renderTold(view, source, thing)}`;
  return html`${view.renderOwn(row, thing) ?? told()}${isPending && renderLine('pending', words.general.pending)}${trouble}`;
}

function renderName(view: RowView, row: Row<Thing>): TemplateResult {
  return renderItemName(view, nameOf(view.words, view.list, row), row.source);
}

/** What a thing tells: a few fields, or all of them, and what of it cannot be shown. */
function renderTold(view: RowView, source: string, thing: Thing): unknown {
  const {list, fields, opened} = view;
  const isOpen = opened.has(source);
  const extras = isOpen || thing.issues.length ? view.extras : undefined;
  if (isOpen && extras) return extras.renderDetails(view, thing);
  return html`${renderFacts(view.thing, list.kind, thing, withoutPictures(list.kind, fields, thing))}
  ${extras?.renderIssues(view, thing, fields)}`;
}
