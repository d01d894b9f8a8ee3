import {html, nothing, type TemplateResult} from 'lit';
import type {Row} from '../../pods/lists/row.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {Strings} from '../strings/strings.js';
import {renderHeading} from '../ui/heading.js';
import {renderLine} from '../ui/line.js';
import {renderItemName, type ItemDoor} from '../ui/items.js';
import {hostOf} from '../ui/problem.js';
import {initials} from './initials.js';

/** A member as a list shows one. */
export interface ShownMember extends Member {
  /** How far it is from where somebody looks around, in words. */
  readonly distance?: string;
}

/** How the rows of a list are drawn, and what their buttons do. */
export interface RowView extends ItemDoor {
  readonly strings: Strings;
  readonly headingLevel: number;
  /** On paper no details, but all that a member can do. */
  readonly isPrinting: boolean;
  /** What only some rows tell; not there until it is loaded. */
  renderExtras(row: Row<Member>, isOpen: boolean): unknown;
}

/** One member, as far as the row knows. */
export function renderRow(view: RowView, row: Row<ShownMember>): TemplateResult {
  const {strings, headingLevel, isPrinting} = view;
  const {thing, source, problem, isPending} = row;
  if (!thing) {
    return html`${renderLetters(problem ? '?' : '…')}
      <div class="body">
        ${problem ? renderHeading(headingLevel, strings.members.failed(hostOf(source))) : strings.loading}
      </div>
      ${problem && view.renderExtras(row, false)}`;
  }
  const {thumbnail, role, place, distance, skills, issues} = thing;
  const name = thing.name || strings.members.unnamed;
  const line = [role, place, distance].filter(Boolean).join(strings.separator);
  const isOpen = !isPrinting && view.opened.has(source);
  const extras = isOpen || problem || issues.length ? view.renderExtras(row, isOpen) : nothing;
  const told = isOpen && extras ? '' : skills.slice(0, isPrinting ? 12 : 4).join(strings.separator);
  return html`${thumbnail ? renderPicture(thumbnail) : renderLetters(initials(name))}
    <div class="body">
      ${renderHeading(headingLevel, renderItemName(view, name, source))}
      ${isPending && renderLine('pending', strings.pending)} ${line && html`<p class="muted" part="line">${line}</p>`}
      ${told && html`<p class="skills small" part="skills">${told}</p>`}
    </div>
    ${extras}`;
}

/** Only what the row brings along: a picture with an address of its own would be a request for each row. */
function renderPicture(thumbnail: string): TemplateResult {
  return html`<img class="avatar" part="avatar" src=${thumbnail} alt="" width="44" height="44" />`;
}

function renderLetters(letters: string): TemplateResult {
  return html`<span class="avatar" part="avatar" aria-hidden="true">${letters}</span>`;
}
