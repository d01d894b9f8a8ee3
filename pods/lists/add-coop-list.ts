import {coopLibrary, dcatLibrary} from '../../vocab/rdf/library-vocabulary.js';
import {literal, triple, type Triple} from '../../vocab/rdf/terms.js';
import {dct, foaf, rdf} from '../../vocab/rdf/vocabularies.js';
import type {CoopLayout} from '../coop/layout.js';
import {findMembersGroup} from '../coop/members-group.js';
import {noteList} from '../coop/note-list.js';
import {ensureContainer} from '../documents/containers.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {inOrder} from '../steps.js';
import {namedIn, type Readers} from './coop-lists.js';
import {createList} from './create-list.js';

/** Everybody, the members, or a group. */
export type DeclaredReaders = {readonly who: 'everyone' | 'members'} | {readonly who: 'group'; readonly group: string};

export interface NewCoopList {
  readonly resources: Resources;
  /** Makes requests in the name of the owner of the coop's storage. */
  readonly fetch: typeof fetch;
  readonly owner: string;
  readonly layout: Pick<CoopLayout, 'coop' | 'membership' | 'moderators' | 'typeIndex'>;
  /** Where the list is to lie: a container in the coop's storage, ending in a slash, in which members can append to nothing. */
  readonly container: string;
  /** Classes of the things, under which others find the list. */
  readonly types: readonly string[];
  readonly readers: DeclaredReaders;
  readonly title?: string | undefined;
  /** Language of the title, as a tag. */
  readonly language?: string | undefined;
  /** The scheme of categories. */
  readonly scheme?: string | undefined;
  /** Whether the coop keeps the things itself, in a folder beside the list; otherwise they lie in the homes of members. */
  readonly isKept?: boolean;
}

/**
 * Gives a coop one more list of things of a kind, for one circle of readers, and notes it in the coop's index of types. What is there already
 * stays as it is.
 * @returns the address of the list. Problems: `missing` if the coop names no group of members, `forbidden` for anybody but the owner.
 */
export async function addCoopList(options: NewCoopList): Promise<Result<string>> {
  const {resources, fetch, owner, layout, container, types, readers, isKept} = options;
  const members = await findMembersGroup(resources, layout);
  if (!members.ok) return members;
  const list = `${container}index.ttl#it`;
  const made = await inOrder([
    () =>
      createList({
        fetch,
        owner,
        list,
        announcements: `${container}new.ttl`,
        moderators: layout.moderators,
        members: members.value,
        readers: namedIn(readers) ?? (readers.who === 'everyone' ? 'public' : 'members'),
        statements: coopListTriples(list, options),
      }),
    () => (isKept ? ensureContainer(fetch, `${container}files/`) : Promise.resolve(success(undefined))),
    () => noteList({resources, fetch, typeIndex: layout.typeIndex, types, list, readers: termOf(readers)}),
  ]);
  return made.ok ? success(list) : made;
}

/** What a list says of itself beside its rows. */
export function coopListTriples(
  list: string,
  {
    readers,
    title,
    language,
    scheme,
    isKept,
  }: Pick<NewCoopList, 'title' | 'language' | 'scheme' | 'isKept'> & {
    readonly readers: Readers;
  },
): Triple[] {
  return [
    triple(list, coopLibrary.readers, termOf(readers)),
    ...(readers.who === 'person' ? [triple(list, rdf.type, coopLibrary.PersonalLibrary)] : []),
    ...(title ? [triple(list, dct.title, literal(title, language))] : []),
    ...(scheme ? [triple(list, dcatLibrary.themeTaxonomy, scheme)] : []),
    ...(isKept ? [triple(list, coopLibrary.folder, new URL('files/', list).href)] : []),
  ];
}

/** How a list says for whom it is. */
function termOf(readers: Readers): string {
  if (readers.who === 'group') return readers.group;
  if (readers.who === 'person') return readers.webId;
  return readers.who === 'everyone' ? foaf.Agent : coopLibrary.AllMembers;
}
