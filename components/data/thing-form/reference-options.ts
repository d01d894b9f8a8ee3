import {memberKind} from '../../../vocab/kinds/member/member.js';
import type {FieldInfo, Kind} from '../../../vocab/shapes/kind.js';
import {ThingList} from '../../../pods/lists/thing-list.js';
import {thingKind} from '../../../pods/lists/thing-kind.js';
import {failure, success, type Result} from '../../../pods/problem.js';
import type {Community} from '../community.js';
import {findRoll} from '../members-roll.js';
import {readMemberNames} from '../reference-names.js';
import {findKind, findThingsList} from '../things/kind-source.js';
import {addressText} from '../../ui/address-text.js';
import {withParts} from './form-extras.js';
import type {Option} from './form-view.js';

/**
 * What the fields of a kind, and of the kinds of its parts, can point to: the things in the coop's list of the class that the shape names, its
 * members where that is people or where no class is named. A field for things of which the coop keeps no list takes addresses: it has none.
 */
export async function readOptions(
  community: Community,
  kind: Kind,
  languages: readonly string[],
): Promise<ReadonlyMap<FieldInfo, readonly Option[]>> {
  const fields = withParts(kind).flatMap((one) => one.fields.filter(({widget}) => widget === 'reference'));
  const found = await Promise.all(
    fields.map(async (field) => {
      const names = await readNames(community, field, languages);
      return names ? [[field, distinct(names)] as const] : [];
    }),
  );
  return new Map(found.flat());
}

async function readNames(community: Community, {kind, classes}: FieldInfo, languages: readonly string[]) {
  const types = kind?.().descriptor.types ?? classes ?? [];
  const people: readonly string[] = memberKind.types;
  if (!types.length || types.some((type) => people.includes(type))) return readMemberNames(community, languages);
  const known = kind ? success(kind()) : await kindOfList(community, types);
  return known.ok ? readThingNames(community, known.value, languages) : undefined;
}

/** The kind of the first of these classes of which the coop keeps a list that says what is in it. */
async function kindOfList(community: Community, classes: readonly string[]): Promise<Result<Kind>> {
  for (const type of classes) {
    const kind = await findKind(community, {kind: type});
    if (kind.ok) return kind;
  }
  return failure('missing');
}

async function readThingNames(
  community: Community,
  kind: Kind,
  languages: readonly string[],
): Promise<ReadonlyMap<string, string> | undefined> {
  const address = await findThingsList(community, undefined, kind);
  if (!address.ok) return undefined;
  // Only what lies in the home of a member counts; of a coop whose roll cannot be read, nothing does.
  const roll = await findRoll(community);
  const whose = roll.ok && roll.value ? success(roll.value) : failure('missing');
  const {resources} = community;
  const list = new ThingList(resources, address.value, thingKind(kind.descriptor, languages), () => Promise.resolve(whose));
  await list.load();
  return new Map(list.state.rows.flatMap(({source, label}): [string, string][] => (label ? [[source, label]] : [])));
}

/** Of two with one name, each says where it lies. */
function distinct(names: ReadonlyMap<string, string>): Option[] {
  const counts = new Map<string, number>();
  for (const name of names.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...names]
    .map(([value, name]) => ({value, label: counts.get(name)! > 1 ? `${name} – ${addressText(value)}` : name}))
    .sort((a, b) => a.label.localeCompare(b.label));
}
