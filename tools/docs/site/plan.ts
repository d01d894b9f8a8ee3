import {readFile} from 'node:fs/promises';
import {posix} from 'node:path';
import {inRoot} from '../../paths.js';
import {linkFrom} from './layout.js';
import {renderText, type Chapter, type LinkFinder, type RenderedText} from './markdown.js';
import type {WrittenPage} from './contents.js';

/** Elements of a text above which each of its chapters is a page: with more, a page is heavier than grade A of EcoIndex allows. */
const mostElements = 380;

/** A text of the project, and the pages that it becomes. */
export interface PlannedText {
  readonly page: WrittenPage;
  readonly text: RenderedText;
  /** Whether it is long enough for a page a chapter. */
  readonly isSplit: boolean;
}

/** All texts of the site. */
export interface Plan {
  readonly texts: readonly PlannedText[];
  /** Where a named place of a text of the project has come to lie, from the top of the site. */
  readonly locate: (source: string, place: string) => string | undefined;
}

/** Renders all texts, with each link leading to where its place has come to lie. */
export async function planTexts(pages: readonly WrittenPage[], otherFiles: ReadonlySet<string>): Promise<Plan> {
  const sources = await Promise.all(
    pages.map(async (page) => ({page, markdown: await readFile(inRoot(page.source), 'utf8')})),
  );
  const drafts = sources.map(({page, markdown}) =>
    planned(
      page,
      renderText(markdown, () => '#'),
    ),
  );
  const places = new Map(drafts.map((draft) => [draft.page.source, placesOf(draft)]));
  return {
    texts: sources.map(({page, markdown}) => planned(page, renderText(markdown, finder(page, places, otherFiles)))),
    locate: (source, place) => places.get(source)?.get(place),
  };
}

function planned(page: WrittenPage, text: RenderedText): PlannedText {
  const elements = text.chapters.reduce((sum, {html}) => sum + countElements(html), 0);
  return {page, text, isSplit: elements > mostElements && text.chapters.filter(({heading}) => heading).length > 2};
}

export function countElements(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0;
}

/** The file of a chapter that is a page of its own: beside the text's, so that the links of both are the same. */
export function chapterPath({path}: WrittenPage, {heading}: Chapter): string {
  return heading ? path.replace(/\.html$/, `-${heading.id}.html`) : path;
}

/** Where each named place of a text lies, from the top of the site; the text's beginning under the empty name. */
function placesOf({page, text, isSplit}: PlannedText): ReadonlyMap<string, string> {
  const places = new Map([['', page.path]]);
  for (const chapter of text.chapters) {
    const file = isSplit ? chapterPath(page, chapter) : page.path;
    for (const id of chapter.ids) places.set(id, isSplit && id === chapter.heading?.id ? file : `${file}#${id}`);
  }
  return places;
}

/** What is neither a page of the site nor on the web is in the project's folder only: it keeps its words and loses its link. */
function finder(
  page: WrittenPage,
  places: ReadonlyMap<string, ReadonlyMap<string, string>>,
  otherFiles: ReadonlySet<string>,
): LinkFinder {
  return (href) => {
    if (/^[a-z]+:/.test(href)) return /^(?:https?|mailto):/.test(href) ? href : undefined;
    const [file = '', place = ''] = href.split('#');
    const source = file ? posix.normalize(posix.join(posix.dirname(page.source), file)) : page.source;
    const inText = (places.get(source) ?? places.get(posix.join(source, 'README.md')))?.get(place);
    if (inText !== undefined) return linkFrom(page.path, inText);
    if (places.has(source)) throw new Error(`${page.source} names a place that ${source} does not have: #${place}`);
    // Files that are made rather than written are named as they lie in the site.
    const made = source.replace(/^docs\//, '');
    return otherFiles.has(made) ? linkFrom(page.path, made) : undefined;
  };
}
