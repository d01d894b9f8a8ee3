import type {ListedPerson} from '../../bench/people.js';
import {buildIndex, type BuiltIndex, type BuiltRow} from './build-index.js';

const text = (value: string) => JSON.stringify(value);

/** A member as a row of an index. */
export function rowOfPerson({webId, home, row, name, role, place, skills}: ListedPerson): BuiltRow {
  const told = skills.map((skill) => `; <http://schema.org/skills> ${text(skill)}`).join('');
  const vcard = (local: string) => `<http://www.w3.org/2006/vcard/ns#${local}>`;
  return {
    source: webId,
    home,
    name,
    row,
    texts: [name, role, place, ...skills],
    facets: {skills, place: [place]},
    turtle: `<http://purl.org/dc/terms/isVersionOf> <${webId}>; <http://purl.org/dc/terms/creator> <${webId}>; <https://w3id.org/solidaire/ns#home> <${home}>; a ${vcard('Individual')}; ${vcard('fn')} ${text(name)}; ${vcard('role')} ${text(role)}; ${vcard('locality')} ${text(place)}${told}`,
  };
}

/** The index of a list of members, and the list's own document: without rows, unless `own` says some. */
export async function indexOfPeople(
  list: string,
  people: readonly ListedPerson[],
  {own = '', modified, most}: {own?: string; modified?: string; most?: number} = {},
): Promise<BuiltIndex & {readonly document: string}> {
  const built = await buildIndex(list, people.map(rowOfPerson), modified, most);
  return {...built, document: `<${list}> a <https://w3id.org/ldes#EventStream>.\n${built.views}${own}`};
}
