import {articleKind, isPublished, readArticle, type Article} from '../../../vocab/kinds/article/article.js';
import {isConfirmed} from '../../../vocab/kinds/article/translations.js';
import {pathOf} from '../../../vocab/kinds/scheme/scheme.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {findLists} from '../../data/coop-lists.js';
import type {Community} from '../../data/community.js';
import {findProvenance} from '../../data/provenance.js';
import {readSchemes} from '../schemes.js';

/** What the categories of an article are called: those that the coop's lists of articles are filed by, and no others. */
export async function readCategoryNames(
  community: Community,
  {category}: Pick<Article, 'category'>,
  list: string | undefined,
  languages: readonly string[],
): Promise<readonly string[]> {
  if (!category.length) return [];
  const lists = await findLists(community, articleKind.types, list, languages);
  const schemes = lists.ok ? await readSchemes(community, lists.value, languages) : [];
  return category.flatMap((iri) => {
    const names = schemes.map((scheme) => pathOf(scheme, iri)).find((path) => path.length);
    return names ? [names.join(' › ')] : [];
  });
}

/**
 * The same article in other languages. Only what lies in the home of a member is read, and only what is a translation by the word of whoever
 * wrote the original is believed to be one.
 */
export async function readTranslations(
  community: Community,
  article: Article,
  languages: readonly string[],
): Promise<readonly Article[]> {
  const original =
    article.translationOf === undefined ? undefined : await readOther(community, article.translationOf, languages);
  const root = original && isConfirmed(article, original) ? original : article;
  const named = root.translations.filter((iri) => iri !== article.iri);
  const others = await Promise.all(named.map((iri) => readOther(community, iri, languages)));
  const found = [...(root === article ? [] : [root]), ...others].filter((one) => one !== undefined);
  return found.filter((one) => one.iri !== article.iri && isPublished(one, Date.now()));
}

async function readOther(community: Community, iri: string, languages: readonly string[]): Promise<Article | undefined> {
  const provenance = await findProvenance(community, iri);
  if (!provenance.ok || provenance.value.author === undefined) return undefined;
  const read = await community.resources.read(iri);
  if (!read.ok || documentOf(read.value.url) !== documentOf(iri)) return undefined;
  return read.value.graph.isA(iri, ...articleKind.types) ? readArticle(read.value.graph, iri, languages) : undefined;
}
