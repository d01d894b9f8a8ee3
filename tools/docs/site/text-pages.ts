import {escapeHtml} from '../pages/html.js';
import {linkFrom, type SitePage} from './layout.js';
import type {Chapter} from './markdown.js';
import {chapterPath, type PlannedText} from './plan.js';
import {siteWords} from './words.js';

/** The pages that a text becomes: one, or one for each chapter behind one that leads to them. */
export function textPages(text: PlannedText, all: readonly PlannedText[]): SitePage[] {
  return text.isSplit ? [contentsPage(text, all), ...chapterPages(text)] : [wholePage(text, all)];
}

function base({page, text}: PlannedText, all: readonly PlannedText[]) {
  const twin = all.find(({page: other}) => other.language !== page.language && nameOf(other.path) === nameOf(page.path));
  return {
    path: page.path,
    language: page.language,
    title: text.plainTitle,
    heading: text.title,
    section: page.section,
    ...(twin && {translation: twin.page.path}),
  };
}

function nameOf(path: string): string {
  return path.replace(/^fr\//, '');
}

function wholePage(planned: PlannedText, all: readonly PlannedText[]): SitePage {
  const {page, text} = planned;
  const headings = text.chapters.flatMap(({heading}) => heading ?? []);
  const toc = headings.length > 3 ? tableOfContents(siteWords[page.language].onThisPage, headings) : '';
  return {...base(planned, all), main: `${toc}${text.chapters.map(({html}) => html).join('')}`};
}

function tableOfContents(label: string, headings: ReadonlyArray<{readonly id: string; readonly text: string}>): string {
  const items = headings.map(({id, text}) => `<li><a href="#${id}">${withoutLinks(text)}</a></li>`);
  return `<nav class="contents" aria-label="${label}"><ul>\n${items.join('\n')}\n</ul></nav>\n`;
}

function contentsPage(planned: PlannedText, all: readonly PlannedText[]): SitePage {
  const {page, text} = planned;
  const intro = text.chapters.filter(({heading}) => !heading).map(({html}) => html);
  const items = text.chapters.flatMap((chapter) =>
    chapter.heading ? [`<li><a href="${linkTo(planned, chapter)}">${withoutLinks(chapter.heading.text)}</a></li>`] : [],
  );
  const {chapters} = siteWords[page.language];
  return {
    ...base(planned, all),
    main: `${intro.join('')}<h2>${chapters}</h2>\n<ol class="chapters">\n${items.join('\n')}\n</ol>`,
  };
}

function chapterPages(planned: PlannedText): SitePage[] {
  const {page, text} = planned;
  const chapters = text.chapters.filter(({heading}) => heading);
  return chapters.map((chapter, index) => ({
    path: chapterPath(page, chapter),
    language: page.language,
    title: `${withoutMarkup(chapter.heading!.text)} – ${text.plainTitle}`,
    heading: chapter.heading!.text,
    section: page.section,
    main: `<p class="up"><a href="${linkFrom(chapterPath(page, chapter), page.path)}">${withoutLinks(text.title)}</a></p>
${oneLevelUp(chapter.html)}${neighbours(planned, chapters[index - 1], chapters[index + 1])}`,
  }));
}

/** The chapter's heading is the page's; those below it move up with it. */
function oneLevelUp(html: string): string {
  return html
    .replace(/^<h2[^]*?<\/h2>\n/, '')
    .replace(/<(\/?)h([3-6])/g, (_, slash: string, level: string) => `<${slash}h${Number(level) - 1}`);
}

function neighbours(planned: PlannedText, before: Chapter | undefined, after: Chapter | undefined): string {
  const words = siteWords[planned.page.language];
  const link = (label: string, chapter: Chapter | undefined) =>
    chapter ? `<li>${label}: <a href="${linkTo(planned, chapter)}">${withoutLinks(chapter.heading!.text)}</a></li>\n` : '';
  return `<nav class="neighbours" aria-label="${words.chapters}"><ul>\n${link(words.before, before)}${link(words.after, after)}</ul></nav>`;
}

function linkTo({page}: PlannedText, chapter: Chapter): string {
  return escapeHtml(linkFrom(page.path, chapterPath(page, chapter)));
}

/** A heading that is a link cannot stand in another one. */
function withoutLinks(markup: string): string {
  return markup.replace(/<\/?a\b[^>]*>/g, '');
}

function withoutMarkup(markup: string): string {
  const codes: Readonly<Record<string, string>> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'"};
  return markup.replace(/<[^>]+>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => codes[entity]!);
}
