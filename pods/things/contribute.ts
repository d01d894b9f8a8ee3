import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {Graph} from '../../vocab/rdf/graph.js';
import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {rdf} from '../../vocab/rdf/vocabularies.js';
import type {FieldValues, KindDescriptor} from '../../vocab/shapes/descriptor.js';
import {mistakenField} from '../../vocab/shapes/mistaken-field.js';
import {changeField} from '../../vocab/shapes/write.js';
import {findRules} from '../access/rules.js';
import {createDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {ensureAudience, type AudienceReaders} from '../homes/audiences.js';
import {containerFor, type Audience, type Circle} from '../homes/places.js';
import {askToWrite} from '../ask-to-write.js';
import {ask} from '../http.js';
import {announce} from '../lists/announce.js';
import {registerContainer} from '../members/type-index.js';
import {failure, success, type Result} from '../problem.js';
import {randomName} from '../random.js';
import {contributionAddress} from './address.js';

/** A member who writes something for a coop. */
export interface Contributor {
  readonly resources: Resources;
  /** Makes requests in the member's name. */
  readonly fetch: typeof fetch;
  readonly webId: string;
  readonly coop: Pick<Coop, 'iri' | 'moderators' | 'membership'>;
  /** The member's home for this coop. */
  readonly home: string;
  /** The coop's list of things of this kind. */
  readonly list: string;
}

/** What has become of a contribution. It is written in any case; the coop may not know of it yet. */
export interface Contributed {
  readonly iri: string;
  /** False if the coop's list could not be told: {@link announce} can be repeated later. */
  readonly isAnnounced: boolean;
}

/** Something that is said in the same document as the thing: of a part of it, or of a picture. */
export interface NewPart {
  readonly iri: string;
  readonly kind: KindDescriptor;
  readonly values: FieldValues;
}

/**
 * Writes a thing into the member's home and tells the coop's list where it lies.
 * @param name last part of the thing's address, chosen before sending: whoever repeats this after a lost answer gives the same
 * name, and writes one thing.
 * @param parts what the thing points to in its own document.
 * Problems: `bad-address` if a value is no address where one is needed, and whatever the member's own server answers.
 */
export async function contribute(
  contributor: Contributor,
  kind: KindDescriptor,
  values: FieldValues,
  audience: Audience,
  name = randomName(),
  parts: readonly NewPart[] = [],
): Promise<Result<Contributed>> {
  const {fetch, home} = contributor;
  const mistaken = [{kind, values}, ...parts].map((one) => mistakenField(one.kind, one.values)).find(Boolean);
  if (mistaken) return failure('bad-address', {url: home, detail: `No address in “${mistaken}”`});
  const ready = await ensureContainerFor(contributor, audience);
  if (!ready.ok) return ready;
  const iri = contributionAddress(home, audience, name);
  const written = await createDocument(fetch, documentOf(iri), contributionTriples(iri, kind, values, parts));
  if (!written.ok) return written;
  const announced = await announce({...contributor, source: iri});
  await noteForOtherApps(contributor, kind, audience);
  return success({iri, isAnnounced: announced.ok});
}

/**
 * What a new thing's document says.
 * @throws RangeError if a value is no address where one is needed.
 */
export function contributionTriples(
  iri: string,
  kind: KindDescriptor,
  values: FieldValues,
  parts: readonly NewPart[] = [],
  mint?: () => string,
): Triple[] {
  return [{iri, kind, values}, ...parts].flatMap((one) =>
    thingTriples(one.iri, one.kind, one.values, documentOf(iri), mint),
  );
}

/** For other apps of the member: that it could not be noted there is no failure of the contribution. */
export async function noteForOtherApps(
  contributor: Omit<Contributor, 'list'>,
  {types}: KindDescriptor,
  audience: Audience | Circle,
): Promise<void> {
  if (audience !== 'public') return;
  const container = containerFor(contributor.home, audience);
  await registerContainer({...contributor, types: types.slice(0, 1), container});
}

/** Takes a thing out of the member's home, and tells the coop's list to look. What is gone already is no failure. */
export async function withdraw(contributor: Contributor, iri: string): Promise<Result<Contributed>> {
  const {fetch, home} = contributor;
  if (!isInside(documentOf(iri), home)) return failure('forbidden', {url: iri, detail: 'Not in the own home'});
  const gone = await askToWrite(fetch, documentOf(iri), {method: 'DELETE'});
  if (!gone.ok && gone.problem.kind !== 'missing') return gone;
  const announced = await announce({...contributor, source: iri});
  return success({iri, isAnnounced: announced.ok});
}

/** Without its rules a container would have those of the home: then nobody could read what is meant for members. */
export async function ensureContainerFor(
  contributor: Omit<Contributor, 'list'>,
  audience: Audience | Circle,
  readers?: AudienceReaders,
  isConfidential?: boolean,
): Promise<Result<unknown>> {
  if (audience === 'public' || audience === 'private') return success(undefined);
  const container = containerFor(contributor.home, audience);
  // It may have been made by a page that was closed before its rules were there.
  const rules = await findRules(contributor.fetch, container);
  const there = rules.ok ? await ask(contributor.fetch, rules.value, {method: 'HEAD'}) : rules;
  return there.ok ? there : ensureAudience({...contributor, audience, readers, isConfidential});
}

function thingTriples(
  iri: string,
  {types, fields}: KindDescriptor,
  values: FieldValues,
  document: string,
  mint = randomName,
): Triple[] {
  const empty = new Graph();
  const known = Object.entries(values).filter(([name]) => fields[name]);
  return [
    ...types.slice(0, 1).map((type) => triple(iri, rdf.type, type)),
    ...known.flatMap(([name, wanted]) => changeField(fields[name]!, empty, iri, wanted, [], mint, document).inserts),
  ];
}
