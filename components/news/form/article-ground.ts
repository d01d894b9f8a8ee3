import {articleKind, readArticle} from '../../../vocab/kinds/article/article.js';
import type {CategoryScheme} from '../../../vocab/kinds/scheme/scheme.js';
import type {Readers} from '../../../pods/lists/coop-lists.js';
import {failure, success, type Problem, type Result} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import {readMemberNames} from '../../data/reference-names.js';
import {readForEditing} from '../../data/thing-form/form-place.js';
import type {FormContent} from '../../data/thing-form/form-content.js';
import {findOwnHome} from '../own-home.js';
import {readSchemes} from '../schemes.js';
import {findNamedLists, type UnreadList} from '../unread-lists.js';
import type {Ground} from './article-choices.js';

/** What the form reads beside the article. */
export interface ReadGround extends Ground {
  /** Lists into which the member might write, and that could not be read. */
  readonly unread: readonly UnreadList[];
  readonly schemes: readonly CategoryScheme[];
  /** What members are called: suggested as authors. */
  readonly names: readonly string[];
  /** What the person is called. */
  readonly ownName: string | undefined;
}

/** More than that nobody looks through, and no browser suggests well. */
const mostSuggested = 500;

/** Finds out where the person can put an article. Nothing for somebody who has no home in this coop. */
export async function readGround(
  community: Community,
  webId: string,
  src: string | undefined,
  languages: readonly string[],
): Promise<Result<ReadGround | undefined>> {
  const home = await findOwnHome(community);
  if (home === undefined) return success(undefined);
  // A list for a group is refused to all who are not in it.
  const mightWrite = ({who}: Readers) => who === 'everyone' || who === 'members';
  const [found, names] = await Promise.all([
    findNamedLists(community, articleKind.types, src, languages, mightWrite),
    readMemberNames(community, languages),
  ]);
  // A coop without news is no reason not to write: it may be a draft.
  if (!found.ok && found.problem.kind !== 'missing') return found;
  const {lists: all, unread} = found.ok ? found.value : {lists: [], unread: []};
  // What the coop keeps itself, moderators put there in another way.
  const lists = all.filter(({folder}) => folder === undefined);
  const schemes = await readSchemes(community, lists, languages);
  const suggested = [...names.values()].slice(0, mostSuggested);
  return success({home, lists, unread, schemes, names: suggested, ownName: names.get(webId)});
}

/** The article that is translated, to read beside. */
export interface Original {
  readonly title: string;
  readonly text: string;
}

/** Begins a translation: with the categories of the original, and in none of its languages. */
export async function readOriginal(
  community: Community,
  iri: string,
  languages: readonly string[],
  content?: FormContent,
): Promise<Result<Original>> {
  const read = await readForEditing(community, iri, false);
  if (!read.ok) return read;
  const {title = '', text = '', summary, category, language} = readArticle(read.value.graph, iri, languages);
  if (content) {
    Object.assign(content.root.typed, {translationOf: [iri], category: [...category]});
    if (content.root.typed.language?.[0] === language) content.root.typed.language = [];
  }
  return success({title, text: [summary, text].filter(Boolean).join('\n\n')});
}

/** An address that somebody has given, complete. */
export function absolute(address: string): Result<string> {
  const problem: Problem = {kind: 'bad-address', url: address};
  return URL.canParse(address, document.baseURI)
    ? success(new URL(address, document.baseURI).href)
    : failure(problem.kind, problem);
}
