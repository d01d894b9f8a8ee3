import {html, nothing, type TemplateResult} from 'lit';
import type {Digest, DigestEntry} from '../../../vocab/formats/html/digest.js';
import {isLanguageTag} from '../../../vocab/rdf/iri.js';
import {renderHeading} from '../../ui/heading.js';
import {renderRichText} from '../../ui/rich-text.js';

/** Draws a digest as it will be read. @param level of the heading that is its title, 2 to 4; 0 for none. */
export function renderDigest(
  {title, period, introduction, parts}: Digest,
  level: number,
  tableName: string,
): TemplateResult {
  const below = level && Math.min(6, level + 1);
  return html`<article part="digest">
    ${renderHeading(level, title, 'digest-title')}
    <p class="muted">${period}</p>
    ${introduction ? renderRichText(introduction, {headingLevel: level && Math.min(5, level), tableName}) : nothing}
    ${parts.map(
      ({heading, entries}) =>
        html`<section>
          ${renderHeading(below, heading, 'digest-part')}
          <ul>
            ${entries.map(renderEntry)}
          </ul>
        </section>`,
    )}
  </article>`;
}

function renderEntry({title, link, facts, summary, language}: DigestEntry): TemplateResult {
  const lang = language !== undefined && isLanguageTag(language) ? language : nothing;
  return html`<li>
    <p lang=${lang} class="entry">${link === undefined ? title : html`<a href=${link}>${title}</a>`}</p>
    ${facts.length ? html`<p class="muted small">${facts.join(' · ')}</p>` : nothing}
    ${summary ? html`<p lang=${lang}>${summary}</p>` : nothing}
  </li>`;
}
