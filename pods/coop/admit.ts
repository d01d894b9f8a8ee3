import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {memberKind} from '../../vocab/kinds/member/member.js';
import {literal, namedNode, triple, type Triple} from '../../vocab/rdf/terms.js';
import {coop, dct, rdf, tree, vcard, xsd} from '../../vocab/rdf/vocabularies.js';
import {readFields} from '../../vocab/shapes/read.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import type {CoopLayout} from './layout.js';

/** The fields that the directory shows in a row. Never more than the profile shows to everybody. */
const listedFields = ['name', 'role', 'place', 'skills'] as const;

export interface Admission {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  readonly layout: CoopLayout;
  readonly webId: string;
  readonly home: string;
  /** Time of admission. */
  readonly now: Date;
}

/**
 * The coop's half of joining: the member's row in the list and the right to announce. Can be repeated: a member who is
 * already there keeps one row.
 */
export async function admitMember({resources, fetch, layout, webId, home, now}: Admission): Promise<Result<void>> {
  const profile = await resources.read(webId);
  if (!profile.ok) return profile;
  const row = await rowTriples(layout.membersList, webId, home, profile.value.graph, now);
  const listed = await changeDocument({
    resources,
    fetch,
    url: layout.membersList,
    plan: (graph) => success({deletes: [], inserts: hasRow(graph, webId) ? [] : row}),
  });
  if (!listed.ok) return listed;
  return addToGroup(resources, fetch, layout, webId);
}

function hasRow(graph: Graph, webId: string): boolean {
  return [...graph].some(({predicate, object}) => predicate.value === dct.isVersionOf && object.value === webId);
}

async function addToGroup(
  resources: Resources,
  fetcher: typeof fetch,
  {moderation, coop: us}: CoopLayout,
  webId: string,
): Promise<Result<void>> {
  const pointer = await resources.read(`${moderation}members.ttl`);
  if (!pointer.ok) return pointer;
  const group = pointer.value.graph.iri(us, coop.members);
  if (!group) return failure('malformed', {url: pointer.value.url, detail: 'No group of members'});
  const membership = triple(group, vcard.hasMember, webId);
  const changed = await changeDocument({
    resources,
    fetch: fetcher,
    url: group,
    plan: (graph) => success({deletes: [], inserts: graph.has(membership) ? [] : [membership]}),
  });
  return changed.ok ? success(undefined) : changed;
}

/** The row of a member, named by a hash of the source so that it can be found and is never doubled. */
async function rowTriples(list: string, webId: string, home: string, profile: Graph, now: Date): Promise<Triple[]> {
  const row = `${documentOf(list)}#r-${await shortHash(webId)}`;
  const time = literal(now.toISOString(), namedNode(xsd.dateTime));
  const {values} = readFields(memberKind, profile, webId);
  return [
    triple(list, tree.member, row),
    triple(row, dct.isVersionOf, webId),
    triple(row, dct.creator, webId),
    triple(row, dct.issued, time),
    triple(row, dct.modified, time),
    triple(row, coop.home, home),
    triple(row, rdf.type, memberKind.types[0]),
    ...listedFields.flatMap((field) => {
      // Rows are flat: of a path, only its last step.
      const [path] = memberKind.fields[field].write;
      const predicate = path[path.length - 1]!;
      return (values[field] ?? []).map((value) => triple(row, predicate, literal(value)));
    }),
  ];
}

async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest).slice(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
