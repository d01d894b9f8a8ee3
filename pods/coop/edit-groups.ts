import {spotValues} from '../../vocab/geo/degrees.js';
import type {Spot} from '../../vocab/geo/spot.js';
import {groupKind} from '../../vocab/kinds/group/group.generated.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {literal, triple, type Triple} from '../../vocab/rdf/terms.js';
import {owl, rdf, vcard} from '../../vocab/rdf/vocabularies.js';
import {changeField} from '../../vocab/shapes/write.js';
import {changeDocument} from '../documents/change.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {rowIri} from '../lists/rows.js';
import {success, type Result} from '../problem.js';
import {randomName} from '../random.js';

/** What a moderator needs to change the groups. */
export interface GroupsDesk {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  /** The document with the coop's groups. */
  readonly groups: string;
  /** The members' list, which is also the address book that the groups belong to. */
  readonly membersList: string;
}

/** What a group is to be. */
export interface GroupDraft {
  /** In plain letters, what the group's address ends with. */
  readonly slug: string;
  readonly name: string;
  /** Language of the name, as a tag. */
  readonly language?: string;
  /** The town in which it meets; what the group says of it stays if nothing is given. */
  readonly town?: string;
  /** The middle of where it is active; likewise. */
  readonly spot?: Spot;
}

/** Adds a group, or gives it another name, town or position. */
export function defineGroup(
  {resources, fetch, groups, membersList}: GroupsDesk,
  {slug, name, language, town, spot}: GroupDraft,
): Promise<Result<PodDocument>> {
  const group = `${documentOf(groups)}#${slug}`;
  const plan = (graph: Graph) => {
    const wanted = [
      triple(membersList, vcard.includesGroup, group),
      triple(group, rdf.type, vcard.Group),
      triple(group, vcard.fn, literal(name, language)),
    ];
    const old = graph.about(group).filter(({predicate}) => predicate.value === vcard.fn);
    const kept = wanted.filter((statement) => graph.has(statement));
    const where = {...(town && {town: [town]}), ...(spot && spotValues(spot))};
    const moves = Object.entries(where).map(([field, values]) =>
      changeField(
        groupKind.fields[field as keyof typeof where],
        graph,
        group,
        values,
        language ? [language] : [],
        randomName,
      ),
    );
    return success({
      deletes: [
        ...old.filter((statement) => !kept.some(({object}) => object.value === statement.object.value)),
        ...moves.flatMap(({deletes}) => deletes),
      ],
      inserts: [...wanted.filter((statement) => !graph.has(statement)), ...moves.flatMap(({inserts}) => inserts)],
    });
  };
  return changeDocument({resources, fetch, url: groups, plan});
}

/**
 * Puts a member into exactly these groups. Other address books find the member's row by `owl:sameAs`.
 * @param wanted IRIs of groups; none takes the member out of all, as when somebody leaves the coop.
 */
export async function assignToGroups(
  {resources, fetch, groups, membersList}: GroupsDesk,
  webId: string,
  wanted: readonly string[],
): Promise<Result<PodDocument>> {
  const row = triple(webId, owl.sameAs, await rowIri(membersList, webId));
  const plan = (graph: Graph) => {
    const now: Triple[] = [...graph].filter(
      ({predicate, object}) => predicate.value === vcard.hasMember && object.value === webId,
    );
    const memberships = wanted.map((group) => triple(group, vcard.hasMember, webId));
    const about = wanted.length ? [...memberships, row] : [];
    const known = [...now, ...graph.about(webId)];
    return success({
      deletes: known.filter((old) => !about.some((kept) => sameStatement(kept, old))),
      inserts: about.filter((statement) => !graph.has(statement)),
    });
  };
  return changeDocument({resources, fetch, url: groups, plan});
}

function sameStatement(a: Triple, b: Triple): boolean {
  return a.subject.value === b.subject.value && a.predicate.value === b.predicate.value && a.object.value === b.object.value;
}
