import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Row} from '../../pods/lists/row.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {Strings} from '../strings/strings.js';
import {FocusKeeper} from '../ui/focus-keeper.js';
import {renderTrouble, renderWaiting} from '../ui/row-trouble.js';
import {listExtrasStyles} from './list-extras.styles.js';
import {issueSentences, renderFacts} from './member-view.js';
import {memberViewStyles} from './member-view.styles.js';

/**
 * Draws what a list tells beyond a few words a row: the details where they are opened in place, what is wrong, what is still to
 * be read. Loaded when there is something of it: in a coop's own list, where names lead to a page, there is nothing.
 */
export class ListExtras {
  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(memberViewStyles.styleSheet!, listExtrasStyles.styleSheet!);
    FocusKeeper.watch(host);
  }

  /** What a row tells below its first lines. */
  renderRow(strings: Strings, list: ListOfThings<Member>, row: Row<Member>, isOpen: boolean): TemplateResult {
    const {thing, problem, source} = row;
    const retry = () => void list.retry(source);
    return html`${problem ? renderTrouble(strings, strings.members, row, retry) : nothing}${
      thing ? renderThing(strings, thing, isOpen) : nothing
    }`;
  }

  /** How much is not read without being asked for, and a button that asks. */
  renderWaiting({members}: Strings, list: ListOfThings<Member>): TemplateResult {
    return renderWaiting(members, list.state.waiting, () => list.readMore());
  }
}

function renderThing(strings: Strings, member: Member, isOpen: boolean): TemplateResult | typeof nothing {
  if (isOpen) return html`<div class="details">${renderFacts(strings, member)}</div>`;
  return member.issues.length
    ? html`<p class="extra muted small">${issueSentences(strings, member).join(' ')}</p>`
    : nothing;
}
