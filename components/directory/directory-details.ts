import {html, type TemplateResult} from 'lit';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {Strings} from '../strings/strings.js';
import {detailsStyles} from './directory-details.styles.js';
import {issueSentences, renderFacts} from './member-view.js';
import {memberViewStyles} from './member-view.styles.js';

/** Draws what a row tells when it is opened in place, and in closed rows what is left out because it is not safe. */
export type Details = (strings: Strings, member: Member, isOpen: boolean) => TemplateResult;

/** Loaded when the first row needs it: on most pages names lead to a page of their own. */
export function createDetails(root: ShadowRoot): Details {
  root.adoptedStyleSheets.push(memberViewStyles.styleSheet!, detailsStyles.styleSheet!);
  return (strings, member, isOpen) =>
    isOpen
      ? html`<div class="details">${renderFacts(strings, member)}</div>`
      : html`<p class="left-out muted small">${issueSentences(strings, member).join(' ')}</p>`;
}
