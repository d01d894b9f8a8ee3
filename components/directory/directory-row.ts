import {html, nothing, type TemplateResult} from 'lit';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {Row} from '../../pods/lists/row.js';
import type {Strings} from '../strings/strings.js';
import {renderHeading} from '../ui/heading.js';
import {hostOf, problemSentence} from '../ui/problem.js';
import {initials} from './initials.js';

/** How the rows of a list are drawn, and what their buttons do. */
export interface RowView {
  readonly strings: Strings;
  readonly headingLevel: number;
  readonly itemHref?: string;
  /** Sources whose details are shown in place. */
  readonly opened: ReadonlySet<string>;
  /** What a row shows besides when it is open, or when something of it is left out; not there until it is loaded. */
  details(member: Member, isOpen: boolean): TemplateResult | undefined;
  open(source: string): void;
  retry(source: string): void;
}

/** One member, as far as the row knows. */
export function renderRow(view: RowView, row: Row<Member>): TemplateResult {
  const {thing, source, problem} = row;
  if (!thing) return renderUnread(view, row);
  const {strings, headingLevel} = view;
  const name = thing.name || strings.members.unnamed;
  const line = [thing.role, thing.place].filter(Boolean).join(strings.separator);
  const isOpen = view.opened.has(source);
  return html`${renderAvatar(thing, name)}
    <div class="body">
      ${renderHeading(headingLevel, renderName(view, name, source, isOpen))}
      ${line ? html`<p class="muted" part="line">${line}</p>` : nothing}
      ${
        thing.skills.length && !isOpen
          ? html`<p class="skills small" part="skills">${thing.skills.slice(0, 4).join(strings.separator)}</p>`
          : nothing
      }
      ${problem ? renderRowProblem(view, source, strings.members.maybeOld) : nothing}
    </div>
    ${isOpen || thing.issues.length ? view.details(thing, isOpen) : nothing}`;
}

/** Only what the row brings along: a picture with an address of its own would be a request for each row. */
function renderAvatar({thumbnail}: Member, name: string): TemplateResult {
  return thumbnail
    ? html`<img class="avatar" part="avatar" src=${thumbnail} alt="" width="44" height="44" />`
    : html`<span class="avatar" part="avatar" aria-hidden="true">${initials(name)}</span>`;
}

function renderUnread(view: RowView, {source, problem}: Row<Member>): TemplateResult {
  const {strings, headingLevel} = view;
  return html`<span class="avatar" part="avatar" aria-hidden="true">${problem ? '?' : '…'}</span>
    <div class="body">
      ${
        problem
          ? html`${renderHeading(headingLevel, strings.members.failed(hostOf(source)))}
            ${renderRowProblem(view, source, problemSentence(strings, problem))}`
          : html`<p class="muted">${strings.loading}</p>`
      }
    </div>`;
}

function renderRowProblem({strings, retry}: RowView, source: string, sentence: string): TemplateResult {
  return html`<p class="muted small">
    ${sentence} <button type="button" class="link" @click=${() => retry(source)}>${strings.retry}</button>
  </p>`;
}

function renderName({itemHref, open}: RowView, name: string, source: string, isOpen: boolean): TemplateResult {
  if (itemHref) return html`<a href=${itemHref.replaceAll('{id}', encodeURIComponent(source))}>${name}</a>`;
  return html`<button type="button" class="link" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => open(source)}>
    ${name}
  </button>`;
}
