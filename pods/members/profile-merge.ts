import {wholeMemberKind} from '../../vocab/kinds/member/whole-member.js';
import type {FieldDescriptor, FieldValues} from '../../vocab/shapes/descriptor.js';
import {merge} from '../documents/edit.js';
import type {Audience} from '../homes/places.js';
import type {FieldConflict} from '../problem.js';
import {factsOf, profileAudiences, sameValues, type Fact, type Told} from './profile.js';

/** What a person wants of the own profile. */
export interface Wishes {
  /** What the form was filled with, part by part: the common ancestor of a merge. */
  readonly base: Told;
  /** What the person wants now; fields that are not named stay as they are. */
  readonly values: FieldValues;
  /** For whom each field is. Fields that are not named stay with whom they are; new ones are for everybody. */
  readonly audiences: Readonly<Partial<Record<string, Audience>>>;
}

/** What is to be written: each field with its values and the one part that is to tell them. */
export interface Merged {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Fields that were given different values on both sides. Then nothing is written. */
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Works out what must be written so that a person's wishes come true although others may have changed the profile meanwhile.
 * Values and audience merge each by itself: who gives a number another value and who shows it to fewer people are both right.
 * Two different audiences are no question to ask: the narrower one holds, so that nothing gets wider than somebody wanted.
 */
export function mergeProfile({base, values, audiences}: Wishes, now: Told): Merged {
  const facts = new Map<string, Fact>();
  const conflicts: FieldConflict[] = [];
  for (const [field, wanted] of Object.entries(values)) {
    const mine = {audience: wishedAudience({base, audiences}, field), values: wanted};
    if (!isTouched(base, field, mine)) continue;
    const merged = mergeField(base, now, field, mine);
    if ('theirs' in merged) conflicts.push(merged);
    else facts.set(field, merged);
  }
  return {facts, conflicts};
}

/** For whom a person wants a field to be. */
export function wishedAudience({base, audiences}: Pick<Wishes, 'base' | 'audiences'>, field: string): Audience {
  return field === 'name' ? 'public' : (audiences[field] ?? factsOf(base, field)[0]?.audience ?? 'public');
}

/** Whether anything is to be done at all. What a former, interrupted move has left in two parts is put in order, too. */
function isTouched(base: Told, field: string, {audience, values}: Fact): boolean {
  const [before] = factsOf(base, field);
  const holders = profileAudiences.filter((part) => base[part]?.[field]?.length);
  if (!sameValues(values, before?.values)) return true;
  return values.length > 0 && (audience !== before?.audience || holders.length > 1);
}

function mergeField(base: Told, now: Told, field: string, mine: Fact): Fact | FieldConflict {
  const changed = profileAudiences.filter((part) => {
    const values = now[part]?.[field];
    return !sameValues(values, base[part]?.[field]) && !sameValues(values, part === mine.audience ? mine.values : []);
  });
  if (!changed.length) return mine;
  const [before] = factsOf(base, field);
  const newer = changed.find((part) => now[part]?.[field]?.length);
  const theirs = newer ? {audience: newer, values: now[newer]![field]!} : factsOf(now, field)[0];
  const descriptor: FieldDescriptor | undefined = wholeMemberKind.fields[field as keyof typeof wholeMemberKind.fields];
  if (!descriptor) return mine;
  const kind = {types: [], fields: {[field]: descriptor}};
  const {values, conflicts} = merge(
    kind,
    {[field]: before?.values ?? []},
    {[field]: mine.values},
    {[field]: theirs?.values ?? []},
  );
  if (conflicts[0]) return conflicts[0];
  const audience = field === 'name' ? 'public' : mergeAudience(before?.audience, mine.audience, theirs?.audience);
  return {audience, values: values[field] ?? theirs?.values ?? []};
}

function mergeAudience(before: Audience | undefined, mine: Audience, theirs: Audience | undefined): Audience {
  if (!theirs || theirs === before) return mine;
  if (mine === before) return theirs;
  return profileAudiences.indexOf(mine) > profileAudiences.indexOf(theirs) ? mine : theirs;
}

/** The base after somebody was shown, and has decided, what others had changed: these fields as they are now. */
export function rebase(base: Told, now: Told, fields: readonly string[]): Told {
  const parts = profileAudiences.flatMap((part) => {
    if (!now[part]) return [];
    const fresh = fields.map((field) => [field, now[part]![field] ?? []]);
    return [[part, {...base[part], ...Object.fromEntries(fresh)}]];
  });
  return Object.fromEntries(parts) as Told;
}
