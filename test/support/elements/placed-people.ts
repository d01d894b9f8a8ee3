import {prefixes} from './seeded-coop.js';

/** Somebody in one document with many people. */
export interface PlacedPerson {
  readonly name: string;
  readonly town?: string;
  readonly skill?: string;
  /** Latitude and longitude, as they stand in a profile, and to within how many kilometres. */
  readonly at?: readonly [string, string, string] | undefined;
}

/** One document with people of whom some say where they are. */
export function documentOfPlaced(...people: readonly PlacedPerson[]): string {
  const own = '@prefix wgs: <http://www.w3.org/2003/01/geo/wgs84_pos#>. @prefix coop: <https://w3id.org/solidaire/ns#>.\n';
  const text = (predicate: string, value?: string) => (value === undefined ? '' : `; ${predicate} ${JSON.stringify(value)}`);
  const told = people.map(({name, town, skill, at}, index) => {
    const [latitude, longitude, within] = at ?? [];
    const known = text('vcard:fn', name) + text('vcard:locality', town) + text('schema:skills', skill);
    const where = text('wgs:lat', latitude) + text('wgs:long', longitude) + text('coop:withinKilometres', within);
    return `<#p${index}> a foaf:Person${known}${where}.`;
  });
  return prefixes + own + told.join('\n');
}
