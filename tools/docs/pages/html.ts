import {prefixes} from '../../../vocab/rdf/prefixes.js';
import type {Path} from '../../../vocab/shapes/descriptor.js';
import {textFor} from '../../../vocab/shapes/kind.js';
import type {Texts} from '../../../vocab/shapes/shacl/model.js';
import type {Language, Words} from '../words.js';

/** Text as a page may hold it, in an attribute as well. */
export function escapeHtml(text: string): string {
  const codes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
  return text.replace(/[&<>"']/g, (character) => codes[character]!);
}

/** The text of the page's language, escaped. */
export function say(texts: Texts | undefined, language: Language): string {
  return escapeHtml(textFor(texts, [language]) ?? '');
}

/** A term as people write it, `vcard:fn`, that leads to where it is defined. */
export function termLink(iri: string): string {
  const [prefix, namespace = ''] =
    Object.entries({...prefixes, schemas: 'https://schema.org/', rdfs: 'http://www.w3.org/2000/01/rdf-schema#'}).find(
      ([, start]) => iri.startsWith(start),
    ) ?? [];
  const short = prefix === undefined ? iri : `${prefix}:${iri.slice(namespace.length)}`;
  return `<a href="${escapeHtml(iri)}"><code>${escapeHtml(short)}</code></a>`;
}

/** A path, step by step. */
export function pathLinks(path: Path, {backwards}: Words): string {
  return path
    .map((step) => (step.startsWith('^') ? `${termLink(step.slice(1))} (${backwards})` : termLink(step)))
    .join(' / ');
}

/** A table that can be scrolled by keyboard on narrow screens; its cells are markup. */
export function table(caption: string, headings: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const cells = ([first = '', ...rest]: readonly string[]) =>
    `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  return `<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map(cells).join('\n')}
</tbody>
</table></div>`;
}

export interface Page {
  readonly language: Language;
  readonly words: Words;
  /** Name of the file, the same in each language. */
  readonly file: string;
  readonly heading: string;
  readonly main: string;
}

/** A whole page; it works wherever the folder lies, since all links are relative. */
export function layout({language, words, file, heading, main}: Page): string {
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const title = file === 'index.html' ? words.title : `${heading} – ${words.title}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../style.css">
<link rel="alternate" hreflang="${other}" href="../${other}/${file}">
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header><p><a href="index.html">${words.title}</a> <a lang="${other}" hreflang="${other}" href="../${other}/${file}">${words.otherLanguage}</a></p></header>
<main id="main">
<h1>${heading}</h1>
${main}
</main>
</body>
</html>
`;
}
