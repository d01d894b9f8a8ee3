import type {Kind} from '../../vocab/shapes/kind.js';
import {readList} from '../../pods/lists/recognise.js';
import {thingKind} from '../../pods/lists/thing-kind.js';
import type {Community} from '../data/community.js';
import {readMemberNames} from '../data/reference-names.js';
import {addressText} from '../ui/address-text.js';
import {formFields} from './form-model.js';
import type {Option} from './form-view.js';
import {findThingsList} from './kind-source.js';

/**
 * What the fields of a kind that point to other things can point to, by the field: the things in the coop's list of their kind, else
 * its members.
 */
export async function readOptions(
  community: Community,
  kind: Kind,
  languages: readonly string[],
): Promise<ReadonlyMap<string, readonly Option[]>> {
  const found = new Map<string, readonly Option[]>();
  for (const {key, info} of formFields(kind)) {
    if (info.widget !== 'reference') continue;
    const names = info.kind
      ? await readThingNames(community, info.kind(), languages)
      : await readMemberNames(community, languages);
    found.set(key, distinct(names));
  }
  return found;
}

async function readThingNames(community: Community, kind: Kind, languages: readonly string[]): Promise<Map<string, string>> {
  const list = await findThingsList(community, undefined, kind);
  const read = list.ok
    ? await readList(community.resources, list.value, thingKind(kind.descriptor, languages), false)
    : list;
  if (!read.ok) return new Map();
  return new Map(read.value.rows.flatMap(({source, label}): [string, string][] => (label ? [[source, label]] : [])));
}

/** Of two with one name, each says where it lies. */
function distinct(names: ReadonlyMap<string, string>): Option[] {
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...names]
    .map(([value, name]) => ({value, label: counts.get(name)! > 1 ? `${name} – ${addressText(value)}` : name}))
    .sort((a, b) => a.label.localeCompare(b.label));
}
