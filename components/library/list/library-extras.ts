import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import type {ListOfThings} from '../../../pods/lists/thing-list.js';
import type {LibraryStrings} from '../../strings/library/strings.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import {renderTrouble, renderWaiting} from '../../ui/row-trouble.js';
import type {DocumentRow} from './arrange.js';
import type {DocumentsView} from './document-row.js';

/**
 * Draws what a library tells beyond a few lines a row: what is to be known of a document that is opened in place, what is wrong, what is still
 * to be read. Loaded when there is something of it.
 */
export class LibraryExtras {
  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    FocusKeeper.watch(host);
  }

  /** What a row tells below its first lines. */
  renderRow(view: DocumentsView, list: ListOfThings<LibraryItem>, row: DocumentRow, isOpen: boolean): TemplateResult {
    const {strings, words} = view;
    return html`${row.problem ? renderTrouble(strings, words, row, () => void list.retry(row.source)) : nothing}`;
  }

  /** How much is not read without being asked for, and a button that asks. */
  renderWaiting(words: LibraryStrings, list: ListOfThings<LibraryItem>): TemplateResult {
    return renderWaiting(words, list.state.waiting, () => list.readMore());
  }
}
