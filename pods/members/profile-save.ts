import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {wholeMemberKind} from '../../vocab/kinds/member/whole-member.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import type {FieldDescriptor} from '../../vocab/shapes/descriptor.js';
import {mistakenField} from '../../vocab/shapes/mistaken-field.js';
import {readFields} from '../../vocab/shapes/read.js';
import {changeDocument} from '../documents/change.js';
import {historyOf} from '../documents/history.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {ensureAudience} from '../homes/audiences.js';
import type {Audience} from '../homes/places.js';
import {failure, success, type Result} from '../problem.js';
import {mergeProfile, wishedAudience, type Wishes} from './profile-merge.js';
import {changePart, type PartChange} from './profile-part.js';
import {
  profileAudiences,
  profileDocument,
  profileOf,
  sameValues,
  type Fact,
  type Profile,
  type ProfileDocuments,
  type ProfilePlace,
  type Told,
} from './profile.js';

/** A member's edit of the own profile. */
export interface ProfileEdit extends ProfilePlace, Wishes {
  readonly resources: Resources;
  /** Makes requests in the member's name. */
  readonly fetch: typeof fetch;
  /** The coop that the home is for: its members and moderators are named by the rules of what is made there. */
  readonly coop?: Pick<Coop, 'iri' | 'moderators' | 'membership'> | undefined;
  /** The reader's languages, as given to the reading that filled the form. */
  readonly languages?: readonly string[];
  /** The mark of each round's write, for a saving that may have to be repeated after its page is gone. */
  readonly markOf?: (round: number) => string;
}

const fields: Readonly<Record<string, FieldDescriptor>> = wholeMemberKind.fields;
const narrowFirst = [...profileAudiences].reverse();
/** Times that a saving is worked out anew because another device was faster. */
const maxAttempts = 4;

/**
 * Writes each field into the part of the profile that its audience reads, and takes it out of the others. The new place is
 * written before the old one is emptied, so that an interruption loses nothing; nothing is written where more people read than
 * were asked for; the same saving, repeated, finishes what was begun. One field changed on both sides is a conflict with both
 * values, and nothing at all is written. `bad-address` if a value is no address where one is needed.
 */
export async function saveProfile(edit: ProfileEdit): Promise<Result<Profile>> {
  const {webId, home, languages = []} = edit;
  const mistaken = mistakenField(wholeMemberKind, edit.values);
  if (mistaken) return failure('bad-address', {url: webId, detail: `No address in “${mistaken}”`});
  // Whoever has no home has one place for everything.
  const wishes = home ? edit : {...edit, audiences: {}};
  for (let attempt = 1; ; attempt++) {
    const documents = await readParts(edit, Boolean(home) || attempt > 1);
    if (!documents.ok) return documents;
    const {told} = profileOf(webId, documents.value, languages);
    const arrived = arrivedFacts(edit, wishes, documents.value, told);
    const values = Object.fromEntries(Object.entries(edit.values).filter(([field]) => !arrived.has(field)));
    const {facts, conflicts} = mergeProfile({...wishes, values}, told);
    if (conflicts.length) return failure('conflict', {url: webId, conflicts});
    const saved = await writeParts(edit, documents.value, told, new Map([...arrived, ...facts]));
    if (saved.ok) return success(profileOf(webId, saved.value, languages));
    if (saved.problem.kind !== 'conflict' || attempt === maxAttempts) return saved;
  }
}

/** What lies there now. A part that cannot be read is not written either: something might be lost. */
async function readParts(edit: ProfileEdit, fresh: boolean): Promise<Result<ProfileDocuments>> {
  const parts = await Promise.all(
    profileAudiences.map(async (audience): Promise<Result<ProfileDocuments>> => {
      const url = profileDocument(audience, edit);
      if (!url) return success({});
      const read = await edit.resources.read(url, {fresh, asStored: true});
      if (read.ok) return success({[audience]: read.value});
      return audience !== 'public' && read.problem.kind === 'missing' ? success({[audience]: undefined}) : read;
    }),
  );
  const failed = parts.find((part) => !part.ok);
  return failed ?? success(Object.assign({}, ...parts.map((part) => part.ok && part.value)) as ProfileDocuments);
}

/**
 * Values that this saving has brought to their part before, and what has become of them there since: that is not to be undone. They may
 * still have to be taken out of other parts.
 */
function arrivedFacts(
  {markOf, values}: ProfileEdit,
  wishes: Wishes,
  documents: ProfileDocuments,
  told: Told,
): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const field of markOf ? Object.keys(values) : []) {
    const audience = wishedAudience(wishes, field);
    const document = documents[audience];
    const now = told[audience]?.[field];
    if (!document || !now?.length) continue;
    const mark = markOf!(narrowFirst.indexOf(audience));
    if (historyOf(document.graph, document.url).includes(mark)) facts.set(field, {audience, values: now});
  }
  return facts;
}

/** A round of writing: a part, and the fields that are written there or taken away. */
interface Round {
  readonly audience: Audience;
  readonly changes: Readonly<Record<string, PartChange>>;
}

/**
 * The rounds in their order: narrow parts before wide ones, each with what is to stand there and with what by then stands
 * somewhere else; last, what has moved to a wider part is taken out of the narrow ones.
 */
function planRounds(documents: ProfileDocuments, facts: ReadonlyMap<string, Fact>): Round[] {
  const rankOf = (audience: Audience) => narrowFirst.indexOf(audience);
  const round = (audience: Audience, isDue: (fact: Fact) => boolean): Round => {
    const due = [...facts].filter(([name, fact]) => fields[name] && isDue(fact));
    const others = profileAudiences.filter((other) => other !== audience);
    const from = others.flatMap((other): Graph[] => (documents[other] ? [documents[other].graph] : []));
    const change = (name: string, fact: Fact): PartChange =>
      fact.audience === audience
        ? {field: fields[name]!, values: fact.values, from}
        : {field: fields[name]!, values: [], from: []};
    return {audience, changes: Object.fromEntries(due.map(([name, fact]) => [name, change(name, fact)]))};
  };
  const isWider = (fact: Fact, audience: Audience) => fact.values.length > 0 && rankOf(fact.audience) > rankOf(audience);
  return [
    ...narrowFirst.map((audience) => round(audience, (fact) => !isWider(fact, audience))),
    ...profileAudiences.slice(1).map((audience) => round(audience, (fact) => isWider(fact, audience))),
  ];
}

async function writeParts(
  edit: ProfileEdit,
  documents: ProfileDocuments,
  told: Told,
  facts: ReadonlyMap<string, Fact>,
): Promise<Result<ProfileDocuments>> {
  const written: Partial<Record<Audience, PodDocument | undefined>> = {...documents};
  for (const [round, {audience, changes}] of planRounds(documents, facts).entries()) {
    if (!(audience in documents) || !isNeeded(changes, written[audience])) continue;
    if (!written[audience] && audience !== 'public') {
      const made = await ensurePlace(edit, audience);
      if (!made.ok) return made;
    }
    const result = await writePart(edit, audience, told, changes, edit.markOf?.(round));
    if (!result.ok) return result;
    written[audience] = result.value;
  }
  return success(written);
}

/** A part that is not there yet is made for a value, not for the want of one. */
function isNeeded(changes: Round['changes'], document: PodDocument | undefined): boolean {
  return Object.values(changes).some(({values}) => document || values.length);
}

/** A document is made only where its rules stand already. */
function ensurePlace(edit: ProfileEdit, audience: Audience): Promise<Result<string>> {
  const {resources, fetch, webId, coop, home} = edit;
  if (!coop || !home) return Promise.resolve(failure('missing', {url: webId, detail: 'No coop whose members may read'}));
  return ensureAudience({resources, fetch, webId, coop, home, audience});
}

function writePart(
  edit: ProfileEdit,
  audience: Audience,
  told: Told,
  changes: Round['changes'],
  mark: string | undefined,
): Promise<Result<PodDocument>> {
  const {resources, fetch, webId, languages = []} = edit;
  const url = profileDocument(audience, edit)!;
  const plan = (graph: Graph) => {
    const now: Told[Audience] = readFields(wholeMemberKind, graph, webId, languages).values;
    const isMoved = ([name, {values}]: [string, PartChange]) =>
      !sameValues(now[name], told[audience]?.[name]) && !sameValues(now[name], values);
    // Another device has just been here: the whole saving is worked out anew.
    if (Object.entries(changes).some(isMoved)) return failure('conflict', {url});
    return success(changePart({webId, url, languages}, graph, Object.values(changes)));
  };
  return changeDocument({resources, fetch, url, plan, mark, once: mark !== undefined, create: audience !== 'public'});
}
