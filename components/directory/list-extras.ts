import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Row} from '../../pods/lists/row.js';
import type {ThingList} from '../../pods/lists/thing-list.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {Strings} from '../strings/strings.js';
import {problemSentence} from '../ui/problem.js';
import {FocusKeeper} from '../ui/focus-keeper.js';
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
  renderRow(strings: Strings, list: ThingList<Member>, row: Row<Member>, isOpen: boolean): TemplateResult {
    const {thing, problem, source} = row;
    const retry = () => void list.retry(source);
    return html`${
      problem
        ? html`<p class="extra muted small">
            ${thing ? strings.members.maybeOld : problemSentence(strings, problem)}
            <button type="button" class="link" @click=${retry}>${strings.retry}</button>
          </p>`
        : nothing
    }${thing ? renderThing(strings, thing, isOpen) : nothing}`;
  }

  /** How much is not read without being asked for, and a button that asks. */
  renderWaiting({members}: Strings, list: ThingList<Member>): TemplateResult {
    return html`<p class="more">
      ${members.more(list.state.waiting)}
      <button type="button" @click=${() => list.readMore()}>${members.readMore}</button>
    </p>`;
  }
}

function renderThing(strings: Strings, member: Member, isOpen: boolean): TemplateResult | typeof nothing {
  if (isOpen) return html`<div class="details">${renderFacts(strings, member)}</div>`;
  return member.issues.length
    ? html`<p class="extra muted small">${issueSentences(strings, member).join(' ')}</p>`
    : nothing;
}
