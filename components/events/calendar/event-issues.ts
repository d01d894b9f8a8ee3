import {html, type TemplateResult} from 'lit';
import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import type {EventsStrings} from '../../strings/events/strings.js';
import type {Strings} from '../../strings/strings.js';

/** What an event says and is not shown, because it makes no sense or may be dangerous. */
export function renderIssues({issue}: Strings, {fields}: EventsStrings, {issues}: AgendaEvent): TemplateResult[] {
  const named = new Map(issues.map(({field, kind}) => [issue[kind](fields[field] ?? fields.other), undefined]));
  return [...named.keys()].map((sentence) => html`<p class="extra muted small">${sentence}</p>`);
}
