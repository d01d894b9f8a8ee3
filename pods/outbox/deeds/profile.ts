import {wholeMemberKind} from '../../../vocab/kinds/member/whole-member.js';
import type {FieldDescriptor} from '../../../vocab/shapes/descriptor.js';
import {same} from '../../documents/edit.js';
import {factsOf, profileAudiences, profileDocument, readProfile, type Fact} from '../../members/profile.js';
import {rebase, wishedAudience} from '../../members/profile-merge.js';
import {changePart, type PartChange} from '../../members/profile-part.js';
import {saveProfile, type ProfileEdit} from '../../members/profile-save.js';
import {failure, type Result} from '../../problem.js';
import {inOrder} from '../../steps.js';
import type {ProfileWork} from '../work.js';
import {notThereYet, withChange} from './documents.js';
import {dropFiles, storeFiles} from './files.js';
import type {Handler} from './handler.js';
import {tell} from './telling.js';

const fields: Readonly<Record<string, FieldDescriptor>> = wholeMemberKind.fields;
/** What is chosen and not typed: of two choices the last one is meant. */
const chosen = ['photo', 'thumbnail', 'latitude', 'longitude', 'within'];

/** A person's own profile, in up to three documents. Sent again, it finishes what was begun. */
export const profileHandler: Handler<ProfileWork> = {
  documents: (work, {webId}) => profileAudiences.flatMap((audience) => documentFor(work, webId, audience) ?? []),

  show(work, {webId}, url, stored) {
    const audience = profileAudiences.find((one) => documentFor(work, webId, one) === url)!;
    const changes = Object.keys(work.values).flatMap((field): PartChange[] => changeIn(work, field, audience));
    if (!changes.length || !(stored ?? changes.some(({values}) => values.length))) return stored;
    const document = stored ?? notThereYet(url);
    return withChange(document, changePart({webId, url, languages: work.languages ?? []}, document.graph, changes));
  },

  send(work, sending) {
    const {resources, fetch, deed, mark} = sending;
    // One mark for each document and round, all known from the one that is stored.
    const markOf = (round: number) => `${mark.slice(0, -1)}${round}`;
    const {webId} = deed;
    return inOrder([
      () => storeFiles(work, sending),
      () => sending.step('source', () => save({...work, resources, fetch, webId, markOf})),
      () => sending.step('told', () => tell(sending, work.list, webId)),
      () => dropFiles(work, webId, sending),
    ]);
  },

  fieldsOf: changedBy,

  without(work, dropped) {
    const isBuilt = (field: string) =>
      !fields[field]?.many && same(factsOf(work.base, field)[0]?.values ?? [], dropped.values[field]!);
    return {...work, base: rebase(work.base, dropped.base, changedBy(dropped).filter(isBuilt))};
  },

  async choose(work, {field}, side, {resources, deed}) {
    const {[field]: _, ...values} = work.values;
    if (side === 'theirs') return {...work, values};
    const place = {webId: deed.webId, home: work.home};
    const {told} = await readProfile(resources, place, undefined, work.languages, {asStored: true});
    return {...work, base: rebase(work.base, told, [field])};
  },
};

/** A picture, or a place on the map, that was changed on both sides is no question to ask: the one that was chosen last is meant. */
async function save(edit: ProfileEdit): Promise<Result<unknown>> {
  const saved = await saveProfile(edit);
  const conflicts = (!saved.ok && saved.problem.conflicts) || [];
  const others = conflicts.filter(({field}) => !chosen.includes(field));
  if (saved.ok || others.length === conflicts.length) return saved;
  if (others.length) return failure('conflict', {...saved.problem, conflicts: others});
  const {told} = await readProfile(edit.resources, edit, undefined, edit.languages, {asStored: true});
  return saveProfile({...edit, base: rebase(edit.base, told, chosen)});
}

function documentFor({home}: ProfileWork, webId: string, audience: Fact['audience']): string | undefined {
  return profileDocument(audience, {webId, home});
}

/** For whom a field is to be. Whoever has no home has one place for everything. */
function audienceOf(work: ProfileWork, field: string): Fact['audience'] {
  return work.home ? wishedAudience(work, field) : 'public';
}

/** The fields that the work changes. */
function changedBy(work: ProfileWork): string[] {
  return Object.keys(work.values).filter((field) => isChanged(work, field));
}

function isChanged(work: ProfileWork, field: string): boolean {
  const [before] = factsOf(work.base, field);
  const values = work.values[field]!;
  return !same(values, before?.values ?? []) || (values.length > 0 && audienceOf(work, field) !== before?.audience);
}

function changeIn(work: ProfileWork, field: string, audience: Fact['audience']): PartChange[] {
  const descriptor = fields[field];
  if (!descriptor || !isChanged(work, field)) return [];
  const isHere = audienceOf(work, field) === audience;
  return [{field: descriptor, values: isHere ? work.values[field]! : [], from: []}];
}
