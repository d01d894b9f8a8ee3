import {html, type TemplateResult} from 'lit';
import type {PollRulesStrings} from '../../strings/poll-settings/rules-strings.js';

/** The way to a tool in which votes are secret: here they are not. */
export function renderBelenios({secret}: PollRulesStrings): TemplateResult {
  return html`<a href="https://www.belenios.org/">${secret}</a>`;
}
