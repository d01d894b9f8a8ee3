import type {NewsPageWords} from '../../vocab/formats/html/news/words.js';
import {dctLibrary} from '../../vocab/rdf/library-vocabulary.js';
import {triple} from '../../vocab/rdf/terms.js';
import {dct} from '../../vocab/rdf/vocabularies.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {readCategories} from '../library/read-categories.js';
import type {CoopList} from '../lists/coop-lists.js';
import {membersKind} from '../lists/members-kind.js';
import {readList} from '../lists/recognise.js';
import {sayOfList} from '../lists/say-of-list.js';
import {readRoll} from '../members/roll.js';
import {isPassing, success, type Result} from '../problem.js';
import {articleRows, listArticles, type NewsDesk} from './listed-articles.js';
import {newsFeedOf, newsIndexOf} from './news-address.js';

export interface NewsPublication {
  readonly resources: Resources;
  /** Makes requests in the name of a moderator. */
  readonly fetch: typeof fetch;
  /** A list of articles. */
  readonly list: Pick<CoopList, 'address' | 'readers' | 'scheme' | 'title'>;
  /** The members' list: what those are called in whose homes articles lie. */
  readonly membersList: string;
  /** Name of the coop. */
  readonly publisher: string;
  /** The words around articles in a language, or in the nearest that is there. */
  readonly words: (language: string) => Promise<NewsPageWords>;
  readonly now: Date;
}

/**
 * Publishes a list of articles that everybody can read for those who come without scripts: beside it a feed, a page for each article, and one that
 * lists them. An article is read at its source when something about it has changed; one that has been taken back loses its page. Can be repeated:
 * the same list makes the same files, which are then left as they are, and an article that is to appear later does so with the first publication
 * after its time. The list names its feed from the first publication on.
 * @returns whether a file was written or taken away. A list that is not for everybody has none. One article that cannot be written out does not keep
 * the others back.
 */
export async function publishNews(publication: NewsPublication): Promise<Result<boolean>> {
  const {resources, list} = publication;
  const document = await resources.read(list.address);
  if (!document.ok) return document;
  if (document.value.readership !== 'everyone' || list.readers.who !== 'everyone') {
    const silenced = await nameFeed(publication, false);
    return silenced.ok ? success(false) : silenced;
  }
  const read = await readList(resources, list.address, articleRows, false);
  if (!read.ok) return read;
  // Of a list that has not come whole, nothing is to be taken away.
  if (read.value.problem) return {ok: false, problem: read.value.problem};
  const desk = await readDesk(publication, languageOfList(document.value, list.address));
  if (!desk.ok) return desk;
  const articles = await listArticles(
    read.value.rows.flatMap(({thing}) => thing ?? []),
    desk.value,
  );
  const {PressRun} = await import('./press-run.js');
  const run = new PressRun(publication, desk.value, document.value.modified?.getTime() ?? 0);
  const printed = await run.print(articles);
  if (!printed.ok) return printed;
  // Named once it is there.
  const named = await nameFeed(publication, true);
  return named.ok ? printed : named;
}

/** Has the list name its feed, so that whoever reads the list can offer it without asking whether it is there. */
function nameFeed(publication: NewsPublication, isThere: boolean): Promise<Result<unknown>> {
  const {address} = publication.list;
  return sayOfList(publication, triple(address, dctLibrary.hasFormat, newsFeedOf(address)), isThere);
}

/** What stands around all articles. */
async function readDesk(
  {resources, list, membersList, publisher, now}: NewsPublication,
  language: string,
): Promise<Result<NewsDesk>> {
  const [roll, members, scheme] = await Promise.all([
    readRoll(resources, membersList),
    readList(resources, membersList, membersKind([language]), false),
    list.scheme === undefined ? undefined : readCategories(resources, list.scheme, [language]),
  ]);
  if (!roll.ok) return roll;
  if (!members.ok) return members;
  if (scheme && !scheme.ok && isPassing(scheme.problem)) return scheme;
  const names = new Map(members.value.rows.map(({source, label}) => [source, label]));
  return success({
    list: list.address,
    publisher,
    title: list.title === undefined ? publisher : `${list.title} – ${publisher}`,
    language,
    index: newsIndexOf(list.address),
    feed: newsFeedOf(list.address),
    scheme: scheme?.ok ? scheme.value : undefined,
    nameOf: (source) => names.get(roll.value.authorOf(source) ?? ''),
    now: now.getTime(),
  });
}

/** The language in which a list calls itself: whoever publishes it writes the same. */
function languageOfList({graph}: PodDocument, list: string): string {
  const title = graph.objects(list, dct.title).find((term) => term.termType === 'Literal' && term.language);
  return (title?.termType === 'Literal' && title.language) || 'en';
}
