import {html, nothing, type TemplateResult} from 'lit';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {Strings} from '../strings/strings.js';

/** Everything that the reader may see of a member, below the name; nothing at all is drawn for what is not told. */
export function renderFacts(strings: Strings, member: Member): TemplateResult {
  const {fields} = strings.members;
  return html`${
      member.photo
        ? html`<img
            class="photo"
            part="photo"
            src=${member.photo}
            alt=""
            loading="lazy"
            width="96"
            height="96"
            referrerpolicy="no-referrer"
          />`
        : nothing
    }
    <dl class="facts" part="facts">
      ${renderFact(fields.role, member.role)} ${renderFact(fields.organization, member.organization)}
      ${renderFact(fields.place, member.place)} ${renderFact(fields.skills, member.skills.join(', '))}
      ${renderFact(fields.note, member.note, 'note')}
      ${renderFact(fields.website, member.website && renderLink(member.website))}
    </dl>
    ${issueSentences(strings, member).map((sentence) => html`<p class="muted small">${sentence}</p>`)}`;
}

/** One sentence for each value that is left out because it cannot be shown safely. */
export function issueSentences(strings: Strings, {issues}: Member): string[] {
  const labels: Readonly<Record<string, string>> = strings.members.fields;
  return issues.map(({field, kind}) => strings.issue[kind](labels[field] ?? field));
}

function renderFact(label: string, value: string | TemplateResult | undefined, kind = '') {
  return value
    ? html`<dt>${label}</dt>
        <dd class=${kind}>${value}</dd>`
    : nothing;
}

/** `href` has passed the list of allowed addresses when it was read. */
export function renderLink(href: string): TemplateResult {
  const shown = href.replace(/^(https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');
  return html`<a href=${href} rel="noopener noreferrer nofollow">${shown}</a>`;
}
