/** Articles as they lie in the spaces of a coop's members, made by the functions that make real ones. */
import {loadNewsPageWords} from '../../../components/strings/news-pages/load.js';
import {addCoopList, type DeclaredReaders} from '../../../pods/lists/add-coop-list.js';
import {readCoopList} from '../../../pods/lists/coop-lists.js';
import {tidyCoopList} from '../../../pods/lists/tidy-coop-list.js';
import {createDocument} from '../../../pods/documents/change.js';
import {Resources} from '../../../pods/documents/resources.js';
import {schemeTriples, type FirstCategory} from '../../../pods/library/create-library.js';
import {schemeIn} from '../../../pods/lists/add-filed-list.js';
import {readRoll} from '../../../pods/members/roll.js';
import type {Result} from '../../../pods/problem.js';
import {publishNews} from '../../../pods/news/publish-news.js';
import {contribute, type NewPart} from '../../../pods/things/contribute.js';
import {articleKind, markdownType} from '../../../vocab/kinds/article/article.js';
import type {ValuesOf} from '../../../vocab/shapes/descriptor.js';
import type {SeededCoop} from './seeded-coop.js';

export interface NewsListOptions {
  readonly readers?: DeclaredReaders;
  readonly title?: string;
  readonly scheme?: string;
  /** Last part of the address of the container; without it, that says for whom it is. */
  readonly name?: string;
}

/** Gives a coop a list of articles for some readers; everybody, if nothing is said. Returns its address. */
export async function addNewsList(
  coop: SeededCoop,
  {readers = {who: 'everyone'}, name = readers.who, ...more}: NewsListOptions = {},
): Promise<string> {
  const {webId: owner, fetch} = coop.identity('coop');
  const container = `${coop.layout.official}news/${name}/`;
  const resources = readerFor(coop, 'coop');
  const types = articleKind.types.slice(0, 2);
  return unwrap(await addCoopList({resources, fetch, owner, layout: coop.layout, container, types, readers, ...more}));
}

/** Gives a coop the categories that its news are filed by. Returns the address of the scheme. */
export async function addCategories(coop: SeededCoop, categories: readonly FirstCategory[]): Promise<string> {
  const scheme = schemeIn(coop.layout.official);
  const {fetch} = coop.identity('coop');
  unwrap(await createDocument(fetch, scheme.split('#')[0]!, schemeTriples(scheme, 'Catégories', 'fr', categories)));
  return scheme;
}

export interface WrittenArticle extends ValuesOf<typeof articleKind> {
  /** Last part of its address. */
  readonly name: string;
}

/** A member writes an article into the own space, and tells the list. Returns its address. */
export async function writeArticle(
  coop: SeededCoop,
  who: string,
  list: string,
  {name, ...values}: WrittenArticle,
  {audience = 'public', parts = []}: {audience?: 'public' | 'members' | 'private'; parts?: readonly NewPart[]} = {},
): Promise<string> {
  const {webId, fetch} = coop.identity(who);
  const {coop: iri, moderators, membership} = coop.layout;
  const contributor = {
    resources: readerFor(coop, who),
    fetch,
    webId,
    coop: {iri, moderators, membership},
    home: coop.home(who),
    list,
  };
  const told = {mediaType: [markdownType], published: ['2026-11-20T10:00:00Z'], author: [webId], ...values};
  return unwrap(await contribute(contributor, articleKind, told, audience, name, parts)).iri;
}

/** A moderator's page takes what was told into the list. */
export async function tidyNews(coop: SeededCoop, address: string): Promise<void> {
  const {fetch} = coop.identity('coop');
  const resources = readerFor(coop, 'coop');
  const list = (await readCoopList(resources, address, []))!;
  const roll = unwrap(await readRoll(resources, coop.list));
  unwrap(await tidyCoopList({resources, fetch, coop: coop.src, list, kind: articleKind, roll, now: new Date()}));
}

/** A moderator's page publishes a list for those who come without scripts. */
export async function publishFeed(coop: SeededCoop, address: string): Promise<void> {
  const resources = readerFor(coop, 'coop');
  const {fetch} = coop.identity('coop');
  const list = (await readCoopList(resources, address, []))!;
  const publication = {resources, fetch, list, membersList: coop.list, publisher: 'La Forge', words: loadNewsPageWords};
  unwrap(await publishNews({...publication, now: new Date()}));
}

function readerFor(coop: SeededCoop, who: string): Resources {
  const {webId, fetch} = coop.identity(who);
  return new Resources({
    fetch: coop.pod.fetch,
    session: () => ({status: 'signed-in', webId, fetch}),
    mayAuthenticate: (url) => url.startsWith(coop.pod.origin),
  });
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Not as the test needs it: ${JSON.stringify(result.problem)}`);
  return result.value;
}
