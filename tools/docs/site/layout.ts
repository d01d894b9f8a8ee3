import {posix} from 'node:path';
import type {Language} from '../words.js';
import {escapeHtml} from '../pages/html.js';
import {sections, type SectionName} from './contents.js';
import {examplePolicy, textPolicy} from './policy.js';
import {siteWords} from './words.js';

export interface SitePage {
  /** Its file, from the top of the site. */
  readonly path: string;
  readonly language: Language;
  /** Without markup, for the window and for search engines. */
  readonly title: string;
  /** Markup. */
  readonly heading: string;
  /** Markup below the heading. */
  readonly main: string;
  readonly section?: SectionName;
  /** The same page in the other language, from the top of the site. */
  readonly translation?: string;
  /** Whether the page shows a tag at work, for which it loads the kit. */
  readonly hasExample?: boolean;
}

/** The address of a file of the site as a page writes it: relative, so that the site works in any folder. */
export function linkFrom(page: string, to: string): string {
  const [file = '', place] = to.split('#');
  const link = posix.relative(posix.dirname(page), file) || posix.basename(file);
  return place === undefined ? link : file === page ? `#${place}` : `${link}#${place}`;
}

/** A whole page. @param besideText bytes of its style and its pictures. */
export function sitePage(page: SitePage, besideText: number): string {
  const draft = markup(page, '');
  const kilobytes = Math.max(1, Math.round((draft.length + besideText) / 1000));
  return markup(page, siteWords[page.language].weight(kilobytes, page.hasExample ?? false));
}

function markup({hasExample = false, ...page}: SitePage, weight: string): string {
  const {path, language, title, heading, main} = page;
  const words = siteWords[language];
  const to = (file: string) => escapeHtml(linkFrom(path, file));
  const whole = title === words.title ? title : `${title} – ${words.title}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${hasExample ? examplePolicy : textPolicy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(whole)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to('style.css')}">${hasExample ? `\n<script type="module" src="${to('cdn/solidaire.js')}"></script>` : ''}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="top"><div class="wrap">${banner(page, to)}</div></header>
<main id="main" class="wrap">
<h1>${heading}</h1>
${main}
</main>
<footer><div class="wrap"><p>${weight}</p><p>${words.licence}</p></div></footer>
</body>
</html>
`;
}

function banner({path, language, section, translation}: SitePage, to: (file: string) => string): string {
  const words = siteWords[language];
  const other: Language = language === 'fr' ? 'en' : 'fr';
  const home = language === 'fr' ? 'fr/index.html' : 'index.html';
  const items = sections.map(({name, href, label}) => {
    const target = name === 'start' && language === 'fr' ? `fr/${href}` : href;
    const current = name !== section ? '' : target === path ? ' aria-current="page"' : ' aria-current="true"';
    const isForeign = language === 'fr' && name !== 'start';
    return `<li><a${current}${isForeign ? ' hreflang="en"' : ''} href="${to(target)}">${label[language]}</a></li>`;
  });
  const label = other === 'fr' ? 'En français' : 'In English';
  const otherHome = other === 'fr' ? 'fr/index.html' : 'index.html';
  return `<a class="brand" href="${to(home)}">${words.title}</a>
<nav aria-label="${words.sections}"><ul>
${items.join('\n')}
</ul></nav>
<a class="other" lang="${other}" hreflang="${other}" href="${to(translation ?? otherHome)}">${label}</a>`;
}
