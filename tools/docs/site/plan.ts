import {readFile} from 'node:fs/promises';
import {posix} from 'node:path';
import {inRoot} from '../../paths.js';
import {linkFrom} from './layout.js';
import {renderText, type Chapter, type Finders, type LinkFinder, type RenderedText} from './markdown.js';
import type {WrittenPage} from './contents.js';
import type {SitePicture} from './pictures.js';

/** Elements of a text above which each of its chapters is a page: with more, a page is heavier than grade A of EcoIndex allows. */
const mostElements = 380;

/** Pictures of a text above which the same is done: whoever reads on loads each of them. */
const mostPictures = 12;

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

/**
 * Renders all texts, with each link leading to where its place has come to lie.
 * @param pictures by their files in the project.
 */
export async function planTexts(
  pages: readonly WrittenPage[],
  otherFiles: ReadonlySet<string>,
  pictures: ReadonlyMap<string, SitePicture>,
): Promise<Plan> {
  const sources = await Promise.all(
    pages.map(async (page) => ({page, markdown: await readFile(inRoot(page.source), 'utf8')})),
  );
  const nowhere = {findLink: () => '#', findPicture: () => ({src: '#', width: 0, height: 0})};
  const drafts = sources.map(({page, markdown}) => planned(page, renderText(markdown, nowhere)));
  const places = new Map(drafts.map((draft) => [draft.page.source, placesOf(draft)]));
  const render = ({page, markdown}: (typeof sources)[number]) =>
    renderText(markdown, {findLink: finder(page, places, otherFiles), findPicture: pictureFinder(page, pictures)});
  return {
    texts: sources.map((source) => planned(source.page, render(source))),
    locate: (source, place) => places.get(source)?.get(place),
  };
}

function planned(page: WrittenPage, text: RenderedText): PlannedText {
  const html = text.chapters.map((chapter) => chapter.html).join('');
  const isLong = countElements(html) > mostElements || html.split('<img ').length - 1 > mostPictures;
  return {page, text, isSplit: isLong && text.chapters.filter(({heading}) => heading).length > 2};
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

/** Pictures lie in the site as they do in `docs/`. */
function pictureFinder({path, source}: WrittenPage, pictures: ReadonlyMap<string, SitePicture>): Finders['findPicture'] {
  return (href) => {
    const picture = pictures.get(sourceOf(source, href));
    if (!picture) throw new Error(`${source} shows a picture that is not there: ${href}`);
    return {src: linkFrom(path, picture.path), width: picture.width, height: picture.height};
  };
}

/** The file of the project that a text names. */
function sourceOf(text: string, file: string): string {
  return posix.normalize(posix.join(posix.dirname(text), file));
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
    const source = file ? sourceOf(page.source, file) : page.source;
    const inText = (places.get(source) ?? places.get(posix.join(source, 'README.md')))?.get(place);
    if (inText !== undefined) return linkFrom(page.path, inText);
    if (places.has(source)) throw new Error(`${page.source} names a place that ${source} does not have: #${place}`);
    // Files that are made rather than written are named as they lie in the site.
    const made = source.replace(/^docs\//, '');
    return otherFiles.has(made) ? linkFrom(page.path, made) : undefined;
  };
}
