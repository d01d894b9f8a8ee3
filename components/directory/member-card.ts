import {html, nothing, type TemplateResult} from 'lit';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {MemberStrings} from '../strings/member/strings.js';
import type {Strings} from '../strings/strings.js';
import {phoneText} from '../ui/address-text.js';
import {renderHeading} from '../ui/heading.js';
import type {ClosedPart} from './member-parts.js';
import {initials} from './initials.js';
import {renderLink} from './member-view.js';

/** The texts that the page of one member draws with. */
export interface CardWords {
  readonly general: Strings;
  readonly member: MemberStrings;
}

const fields = ['role', 'organization', 'place', 'skills', 'note', 'website', 'phone', 'email'] as const;
type Field = (typeof fields)[number];

/** Name and picture, or the letters that stand for it. */
export function renderHead(name: string, level: number, photo: string | undefined, handlePhotoError: () => void) {
  return html`<div class="head">
    ${
      photo
        ? html`<img
            class="avatar"
            part="photo"
            src=${photo}
            alt=""
            width="64"
            height="64"
            referrerpolicy="no-referrer"
            @error=${handlePhotoError}
          />`
        : html`<span class="avatar" part="avatar" aria-hidden="true">${initials(name)}</span>`
    }
    ${renderHeading(level, name)}
  </div>`;
}

/** Everything that the reader may see of a member; beside what not everybody sees, who does. */
export function renderCardFacts(words: CardWords, member: Member, closed: readonly ClosedPart[]): TemplateResult {
  const issues = [member, ...closed.map((part) => part.member)].flatMap((one) => one.issues);
  return html`<dl class="facts" part="facts">${fields.map((field) => renderField(words, field, member, closed))}</dl>
    ${issues.flatMap(({field, kind}) => {
      const label = labelOf(words, field);
      return label ? [html`<p class="muted small">${words.general.issue[kind](label)}</p>`] : [];
    })}`;
}

function labelOf({general, member}: CardWords, field: string): string | undefined {
  const labels: Readonly<Record<string, string>> = {...general.members.fields, ...member.fields};
  return labels[field];
}

/** Each value once, with the widest audience that is told it. */
function renderField(words: CardWords, field: Field, member: Member, closed: readonly ClosedPart[]) {
  const told = [{audience: undefined, member}, ...closed].map((part) => ({...part, text: textOf(field, part.member)}));
  const values = told.filter(({text}, index) => text && told.findIndex((other) => other.text === text) === index);
  if (!values.length) return nothing;
  return html`<dt>${labelOf(words, field)}</dt>
    ${values.map(
      ({audience, text}) =>
        html`<dd>
          <span class=${field}>${renderValue(field, text)}</span>
          ${audience ? html`<span class="seen muted small">${words.member.visibleTo[audience]}</span>` : nothing}
        </dd>`,
    )}`;
}

function textOf(field: Field, member: Member): string {
  return field === 'skills' ? member.skills.join(', ') : (member[field] ?? '');
}

/** Addresses have passed the list of allowed ones when they were read. */
function renderValue(field: Field, text: string): unknown {
  if (field === 'website' || field === 'email') return renderLink(text);
  return field === 'phone' ? html`<a href=${text}>${phoneText(text).replaceAll(' ', '\u00a0')}</a>` : text;
}
