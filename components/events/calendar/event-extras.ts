import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import type {ThingList} from '../../../pods/lists/thing-list.js';
import type {EventsStrings} from '../../strings/events/strings.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import {renderTrouble, renderWaiting} from '../../ui/row-trouble.js';
import type {DateRow} from './agenda.js';
import {renderIssues} from './event-issues.js';
import type {AgendaView} from './event-row.js';

/**
 * Draws what a calendar tells beyond a few words a row: the details where they are opened in place, what is wrong, what is still to be
 * read. Loaded when there is something of it.
 */
export class EventExtras {
  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    FocusKeeper.watch(host);
  }

  /** What a row tells below its first lines. */
  renderRow(view: AgendaView, list: ThingList<AgendaEvent>, row: DateRow, isOpen: boolean): TemplateResult {
    const {thing, problem, source} = row;
    const {strings, words} = view;
    return html`${problem ? renderTrouble(strings, words, row, () => void list.retry(source)) : nothing}${
      isOpen && thing ? renderThing(thing) : nothing
    }
    ${thing ? renderIssues(strings, words, thing) : nothing}`;
  }

  /** How much is not read without being asked for, and a button that asks. */
  renderWaiting(words: EventsStrings, list: ThingList<AgendaEvent>): TemplateResult {
    return renderWaiting(words, list.state.waiting, () => list.readMore());
  }
}

function renderThing({note, address, website, onlineAddress}: AgendaEvent): TemplateResult {
  const links = [website, onlineAddress].filter((link) => link !== undefined);
  return html`<div class="details">
    ${address && html`<p>${address}</p>`} ${note && html`<p class="note">${note}</p>`}
    ${links.map((link) => html`<p><a href=${link} rel="noopener noreferrer">${link}</a></p>`)}
  </div>`;
}
