import {pathOf} from '../../../vocab/kinds/scheme/scheme.js';
import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import {readCategories} from '../../../pods/library/categories.js';
import {isModerator} from '../../../pods/coop/moderators.js';
import {webIdOf} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import {readMemberNames} from '../../data/reference-names.js';
import type {Standing} from './standing.js';

/** What stands around a document. Each of it can be missing, and the document is shown all the same. */
export interface Around {
  /** The names of its categories, each from the top down. */
  readonly categories: readonly (readonly string[])[];
  /** Name of the member who has added it. */
  readonly addedBy?: string | undefined;
  /** Name of the group, or of the person, that can see it. */
  readonly circle?: string | undefined;
  /** Whether whoever is signed in may change it. */
  readonly mayEdit: boolean;
}

export async function readAround(
  community: Community,
  {author, list, readers}: Standing,
  item: LibraryItem,
  languages: readonly string[],
): Promise<Around> {
  const [names, categories, groups, mayEdit] = await Promise.all([
    author !== undefined || readers?.who === 'person' ? readMemberNames(community, languages) : undefined,
    list?.scheme !== undefined && item.category.length
      ? readCategories(community.resources, list.scheme, languages)
      : undefined,
    readers?.who === 'group' ? community.groups(languages) : undefined,
    mayChange(community, author, list?.folder),
  ]);
  const paths = categories?.ok ? item.category.map((one) => pathOf(categories.value, one)) : [];
  const group =
    readers?.who === 'group' && groups?.ok ? groups.value.find(({iri}) => iri === readers.group)?.name : undefined;
  return {
    categories: paths.filter(({length}) => length),
    addedBy: author === undefined ? undefined : names?.get(author),
    circle: readers?.who === 'person' ? names?.get(readers.webId) : (group ?? list?.title),
    mayEdit,
  };
}

/** Its author; of what the coop keeps itself, moderators. */
async function mayChange(community: Community, author: string | undefined, folder: string | undefined): Promise<boolean> {
  const webId = webIdOf(community.session);
  if (webId === undefined || folder === undefined) return webId !== undefined && webId === author;
  const coop = await community.coop([]);
  const found = coop.ok ? await isModerator(community.resources, coop.value, webId) : coop;
  return found.ok && found.value;
}
