import {skosLibrary} from '../../vocab/rdf/library-vocabulary.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {triple} from '../../vocab/rdf/terms.js';
import {rdf} from '../../vocab/rdf/vocabularies.js';
import type {CoopLayout} from '../coop/layout.js';
import {createDocument} from '../documents/change.js';
import {ensureContainer} from '../documents/containers.js';
import type {Resources} from '../documents/resources.js';
import {nameFrom} from '../name-from.js';
import type {Result} from '../problem.js';
import {inOrder} from '../steps.js';
import {addCoopList, type DeclaredReaders} from './add-coop-list.js';

/** Whoever sets up what a coop keeps, and for which coop. */
export interface ListFounder {
  readonly resources: Resources;
  /** Makes requests in the name of the owner of the coop's storage. */
  readonly fetch: typeof fetch;
  readonly owner: string;
  readonly layout: Pick<CoopLayout, 'coop' | 'membership' | 'moderators' | 'official' | 'typeIndex'>;
}

export interface NewFiledList extends ListFounder {
  readonly readers: DeclaredReaders;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  /** Whether the coop keeps the things, and their files, itself: otherwise they lie in the homes of those who add them. */
  readonly isKept?: boolean;
}

/** Where the categories lie that a coop files its documents and news by. */
export function schemeIn(official: string): string {
  return `${official}categories.ttl#it`;
}

/**
 * Gives a coop a list for one circle of readers whose things are filed by the coop's categories. Can be repeated.
 * @param area name of the container in which the coop keeps all lists of that kind.
 * @param types classes of the things, under which others find the list.
 * @returns its address.
 */
export async function addFiledList(area: string, types: readonly string[], options: NewFiledList): Promise<Result<string>> {
  const {fetch, layout, readers} = options;
  const scheme = schemeIn(layout.official);
  const place = `${layout.official}${area}/`;
  const name = readers.who === 'group' ? await nameFrom(readers.group) : readers.who;
  const ready = await inOrder([
    () => createDocument(fetch, documentOf(scheme), [triple(scheme, rdf.type, skosLibrary.ConceptScheme)]),
    () => ensureContainer(fetch, place),
  ]);
  return ready.ok ? addCoopList({...options, container: `${place}${name}/`, types, scheme}) : ready;
}
