import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {Row} from '../../pods/lists/row.js';
import type {Strings} from '../strings/strings.js';
import {problemSentence} from '../ui/problem.js';
import {FocusKeeper} from './focus-keeper.js';
import {issueSentences, renderFacts} from './member-view.js';
import {memberViewStyles} from './member-view.styles.js';
import {rowExtrasStyles} from './row-extras.styles.js';

/** Draws what a row tells beyond a few words: the details where they are opened in place, and what is wrong with it. */
export type RowExtras = (
  strings: Strings,
  row: Row<Member>,
  isOpen: boolean,
  retry: () => void,
) => TemplateResult | typeof nothing;

/** Loaded when the first row has more to tell: in a coop's own list, where names lead to a page, none has. */
export function createRowExtras(
  host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment},
): RowExtras {
  (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(memberViewStyles.styleSheet!, rowExtrasStyles.styleSheet!);
  FocusKeeper.watch(host);
  return (strings, {thing, problem}, isOpen, retry) =>
    html`${
      problem
        ? html`<p class="extra muted small">
            ${thing ? strings.members.maybeOld : problemSentence(strings, problem)}
            <button type="button" class="link" @click=${retry}>${strings.retry}</button>
          </p>`
        : nothing
    }${thing ? renderThing(strings, thing, isOpen) : nothing}`;
}

function renderThing(strings: Strings, member: Member, isOpen: boolean): TemplateResult | typeof nothing {
  if (isOpen) return html`<div class="details">${renderFacts(strings, member)}</div>`;
  return member.issues.length
    ? html`<p class="extra muted small">${issueSentences(strings, member).join(' ')}</p>`
    : nothing;
}
