import {articleKind} from '../../vocab/kinds/article/article.js';
import {addFiledList, type ListFounder, type NewFiledList} from '../lists/add-filed-list.js';
import {foundLists, type FirstListNames} from '../lists/found-lists.js';
import type {Result} from '../problem.js';

/** Gives a coop a list of articles for one circle of readers. Can be repeated. @returns its address. */
export function addNews(options: NewFiledList): Promise<Result<string>> {
  return addFiledList('news', articleKind.types.slice(0, 2), options);
}

/**
 * Gives a coop the news that it begins with: for everybody, for members, and for each local group. Members write them, in their own spaces. Can be
 * repeated, for example when there is a new local group.
 */
export function foundNews(founder: ListFounder, names: FirstListNames): Promise<Result<unknown>> {
  return foundLists(founder, names, addNews);
}
