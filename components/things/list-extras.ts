import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {FieldInfo} from '../../vocab/shapes/kind.js';
import {labelField, type Thing} from '../../vocab/shapes/thing.js';
import type {Row} from '../../pods/lists/row.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import {drawValue, fieldLabel, renderFacts} from '../data/things/value-view.js';
import type {ListingStrings} from '../strings/listing/strings.js';
import {FocusKeeper} from '../ui/focus-keeper.js';
import {renderTrouble, renderWaiting} from '../ui/row-trouble.js';
import type {RowView} from './list-row.js';
import type {ListWords} from './things-element.js';

/**
 * Draws what a list tells beyond a few words a row: the details where they are opened in place, what is wrong, what is still to be read.
 * Loaded when there is something of it.
 */
export class ListExtras {
  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    FocusKeeper.watch(host);
  }

  /** All that a thing tells, and what of it cannot be shown. */
  renderDetails(view: RowView, thing: Thing): TemplateResult {
    const {kind} = view.list;
    const named = kind.fields.filter(({name}) => name !== labelField(kind.descriptor));
    return html`${renderFacts({...view.thing, drawValue}, kind, thing, named)}${this.renderIssues(view, thing, kind.fields)}`;
  }

  /** One sentence for each value of these fields that is left out because it cannot be shown safely. */
  renderIssues({words, list}: RowView, {issues}: Thing, fields: readonly FieldInfo[]): unknown {
    return issues.map(({field, kind}) => {
      const info = fields.find(({name}) => name === field);
      return info
        ? html`<p class="muted small">${words.general.issue[kind](fieldLabel(info, list.languages))}</p>`
        : nothing;
    });
  }

  /** Why a row shows nothing, or maybe something old, and a way to try again. */
  renderTrouble({general, listing}: ListWords, list: ListOfThings<Thing>, row: Row<Thing>): TemplateResult {
    return renderTrouble(general, listing, row, () => void list.retry(row.source));
  }

  /** How much is not read without being asked for, and a button that asks. */
  renderWaiting(listing: ListingStrings, list: ListOfThings<Thing>): TemplateResult {
    return renderWaiting(listing, list.state.waiting, () => list.readMore());
  }
}
