import type {Article} from '../../../vocab/kinds/article/article.js';
import {articlesKind} from '../../../pods/lists/articles-kind.js';
import type {Result} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import {findJoinedList, type FoundLists} from '../../data/coop-lists.js';

/** Finds the lists of articles that a tag shows together: see `findJoinedList`. */
export function findNews(
  community: Community,
  src: string | undefined,
  languages: readonly string[],
): Promise<Result<FoundLists<Article>>> {
  return findJoinedList(community, articlesKind(languages), src, languages);
}
