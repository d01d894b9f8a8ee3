import type {FieldIssue, FieldValues} from '../../vocab/shapes/descriptor.js';
import {wholeMemberKind} from '../../vocab/kinds/member/whole-member.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {readFields} from '../../vocab/shapes/read.js';
import type {PodDocument, ReadOptions, Resources} from '../documents/resources.js';
import type {Audience} from '../homes/places.js';
import type {Problem} from '../problem.js';

/** For whom a profile can tell something, from everybody to the member alone. */
export const profileAudiences = ['public', 'members', 'private'] as const satisfies readonly Audience[];

/** Whose profile it is, and where its parts lie. */
export interface ProfilePlace {
  readonly webId: string;
  /** The member's home for the coop. Without one, everybody reads everything. */
  readonly home?: string | undefined;
}

/** What each part of a profile tells, by audience. A part that was not read is not here; an empty one is. */
export type Told = Readonly<Partial<Record<Audience, FieldValues>>>;

/** Values of one field, and who can see them. */
export interface Fact {
  readonly audience: Audience;
  readonly values: readonly string[];
}

/** A member's profile, put together from the parts that this reader can read. */
export interface Profile {
  readonly webId: string;
  readonly told: Told;
  /** Values that are left out because they cannot be shown safely. */
  readonly issues: readonly FieldIssue[];
  /** When the last part was changed, as far as the servers tell. */
  readonly modified?: Date | undefined;
  /** Parts that could not be read, with the reason. One that is not for this reader is none of them: it is only not here. */
  readonly unread: readonly UnreadPart[];
}

export interface UnreadPart {
  readonly audience: Audience;
  readonly problem: Problem;
}

/** The documents of a profile. `undefined` stands for one that is not there yet. */
export type ProfileDocuments = Readonly<Partial<Record<Audience, PodDocument | undefined>>>;

/**
 * Where a part of a profile lies: what everybody may read in the document of the WebID, everything else in the home. All three
 * speak of the same WebID.
 */
export function profileDocument(audience: Audience, {webId, home}: ProfilePlace): string | undefined {
  if (audience === 'public') return documentOf(webId);
  return home && `${home}${audience}/profile.ttl`;
}

/** Reads the parts of a profile that are meant for these audiences, each as far as the reader may. */
export async function readProfile(
  resources: Resources,
  place: ProfilePlace,
  audiences: readonly Audience[] = profileAudiences,
  languages: readonly string[] = [],
  options?: ReadOptions,
): Promise<Profile> {
  const documents: Partial<Record<Audience, PodDocument | undefined>> = {};
  const unread: UnreadPart[] = [];
  await Promise.all(
    audiences.map(async (audience) => {
      const url = profileDocument(audience, place);
      if (!url) return;
      const read = await resources.read(url, options);
      if (read.ok) documents[audience] = read.value;
      else if (audience !== 'public' && read.problem.kind === 'missing') documents[audience] = undefined;
      else if (audience === 'public' || !isRefusal(read.problem)) unread.push({audience, problem: read.problem});
    }),
  );
  return profileOf(place.webId, documents, languages, unread);
}

/** A part that keeps its reader out is for others, and that is all there is to say of it. */
function isRefusal({kind}: Problem): boolean {
  return kind === 'forbidden' || kind === 'signed-out';
}

/** Puts a profile together from its documents. */
export function profileOf(
  webId: string,
  documents: ProfileDocuments,
  languages: readonly string[] = [],
  unread: readonly UnreadPart[] = [],
): Profile {
  const told: Partial<Record<Audience, FieldValues>> = {};
  const issues: FieldIssue[] = [];
  const times: number[] = [];
  for (const audience of profileAudiences) {
    if (!(audience in documents)) continue;
    const document = documents[audience];
    const read = document && readFields(wholeMemberKind, document.graph, webId, languages);
    told[audience] = read?.values ?? {};
    issues.push(...(read?.issues ?? []));
    if (document?.modified) times.push(document.modified.getTime());
  }
  return {webId, told, issues, modified: times.length ? new Date(Math.max(...times)) : undefined, unread};
}

/**
 * What a profile tells of one field, widest audience first. More than one part may tell it: while it moves from one to another
 * and was interrupted, or because another app wrote there. Then the widest that has it says who can see it – anything else
 * would promise too much – and what narrower ones say differently stands beside it, so that no value is lost.
 */
export function factsOf(told: Told, field: string): readonly Fact[] {
  const facts: Fact[] = [];
  for (const audience of profileAudiences) {
    const values = told[audience]?.[field] ?? [];
    if (values.length && !facts.some((wider) => sameValues(wider.values, values))) facts.push({audience, values});
  }
  return facts;
}

/** Values are a set: documents do not keep their order. */
export function sameValues(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
