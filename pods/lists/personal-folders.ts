import {isInside, isWebAddress} from '../../vocab/rdf/iri.js';
import {coopLibrary} from '../../vocab/rdf/library-vocabulary.js';
import {solid} from '../../vocab/rdf/vocabularies.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {nameFrom} from '../name-from.js';
import {failure, success, type Result} from '../problem.js';
import type {NamedList} from './coop-lists.js';

/** A member's folder: where it lies, also as long as nobody has made it. */
export interface PersonalFolder {
  /** The container of all of them. */
  readonly area: string;
  readonly list: string;
}

/** Where a member's own list lies: its name follows from the person, so that no document has to name all of them. */
export async function personalList(area: string, webId: string): Promise<string> {
  return `${area}${await nameFrom(webId)}/index.ttl#it`;
}

/** Finds where the coop keeps the folder of a member. `missing` if it keeps none for anybody. */
export async function findPersonalFolder(
  resources: Resources,
  {iri, typeIndex}: Pick<Coop, 'iri' | 'typeIndex'>,
  webId: string,
): Promise<Result<PersonalFolder>> {
  if (!typeIndex) return failure('missing', {url: iri, detail: 'The coop names no type index'});
  const index = await resources.read(typeIndex);
  if (!index.ok) return index;
  const [area] = personalAreas(index.value);
  if (area === undefined) return failure('missing', {url: typeIndex, detail: 'No folders of members'});
  return success({area, list: await personalList(area, webId)});
}

/** Of the folders that an index of types has a place for: the one in which a thing lies, if it lies in one, and the one of a member. */
export async function foldersIn(
  index: PodDocument,
  webId: string | undefined,
  thing: string | undefined,
): Promise<readonly NamedList[]> {
  const areas = personalAreas(index);
  const around = areas
    .filter((area) => thing !== undefined && isInside(thing, area))
    .map((area) => ({address: `${area}${thing!.slice(area.length).split('/')[0]}/index.ttl#it`}));
  if (webId === undefined) return around;
  const own = areas.map(async (area): Promise<NamedList> => {
    return {address: await personalList(area, webId), meantFor: {who: 'person', webId}};
  });
  return [...around, ...(await Promise.all(own))];
}

/** Where a coop keeps a folder for each member. */
function personalAreas({graph}: PodDocument): string[] {
  return [...graph.subjects()]
    .filter((entry) => graph.iris(entry, solid.forClass).includes(coopLibrary.PersonalLibrary))
    .flatMap((entry) => graph.iris(entry, solid.instanceContainer))
    .filter((area) => isWebAddress(area) && area.endsWith('/'));
}
