import type {Occasion} from '../../vocab/kinds/registration/registration.js';
import {schemaAgenda} from '../../vocab/rdf/agenda-vocabulary.js';
import {Graph} from '../../vocab/rdf/graph.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {ownerRule, writeRules, type Rule} from '../access/rules.js';
import {changeDocument, createDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {inOrder} from '../steps.js';
import type {Participant} from './judge.js';
import type {BoxReading} from './read-places.js';

/** Where those stand who want other members to see that they come: of a series, for each date. */
export function shownIn({box, day}: Occasion & {readonly box: string}): string {
  return `${box}shown${day ? `-${day}` : ''}.ttl`;
}

export interface Showing extends Occasion {
  readonly resources: Resources;
  /** Makes requests in the organiser's name, and that person's WebID. */
  readonly fetch: typeof fetch;
  readonly organizer: string;
  /** The event's box. */
  readonly box: string;
  /** The group of moderators, who can do the same. */
  readonly moderators?: string | undefined;
  /** Finds the groups of those who may read it, once that is needed: the members of the coops for which the event is. */
  readonly members: () => Promise<readonly string[]>;
  readonly participants: readonly Participant[];
}

/**
 * Writes down who has a place and wants other members to see that, if it does not stand there already: those who have changed their minds are
 * taken out. Can be repeated.
 */
export async function publishShown(showing: Showing): Promise<Result<unknown>> {
  const {resources, fetch, organizer, moderators} = showing;
  const url = shownIn(showing);
  const wanted = rowsOf(showing.participants);
  const read = await resources.read(url, {fresh: true});
  if (!read.ok && read.problem.kind !== 'missing') return read;
  if (isSame(read.ok ? read.value.graph : new Graph(), wanted)) return success(undefined);
  const members = await showing.members();
  const rules: Rule[] = [
    {...ownerRule(organizer), inside: false},
    ...(moderators ? [{modes: ['Read', 'Write'], groups: [moderators]} satisfies Rule] : []),
    ...(members.length ? [{modes: ['Read'], groups: members} satisfies Rule] : []),
  ];
  return inOrder([
    // Rules come before names.
    ...(read.ok ? [] : [() => createDocument(fetch, url, [])]),
    () => writeRules(fetch, url, rules),
    () =>
      changeDocument({
        resources,
        fetch,
        url,
        plan: (graph) =>
          success({
            deletes: standing(graph).filter((one) => !wanted.has(one)),
            inserts: [...wanted].filter((one) => !graph.has(one)),
          }),
      }),
  ]);
}

/** For each claim, whose it is. */
function rowsOf(participants: readonly Participant[]): Graph {
  const rows = participants.flatMap((one): Triple[] => {
    if (one.status !== 'confirmed' || one.isStruckOut || one.place?.status !== 'in') return [];
    const {agent, showsName, guest} = one.registration;
    return showsName && guest === undefined ? [triple(one.place.claim, schemaAgenda.agent, agent)] : [];
  });
  return new Graph(rows);
}

function standing(graph: Graph): Triple[] {
  return [...graph].filter(({predicate}) => predicate.value === schemaAgenda.agent);
}

function isSame(graph: Graph, wanted: Graph): boolean {
  const known = standing(graph);
  return known.length === wanted.size && known.every((one) => wanted.has(one));
}

/** Whose claims are shown, by claim, as a member can read it. Nobody if nobody wants that, or the reader may not know. */
export async function readShown(
  resources: Resources,
  occasion: Occasion & {readonly box: string},
): Promise<ReadonlyMap<string, string>> {
  const read = await resources.read(shownIn(occasion), {fresh: true});
  if (!read.ok) return new Map();
  return new Map(standing(read.value.graph).map(({subject, object}) => [subject.value, object.value]));
}

/** WebIDs of those who are shown and have a place now, in the order of their places: who has given it up is none of them. */
export function shownNow(shown: ReadonlyMap<string, string>, {places}: Pick<BoxReading, 'places'>): readonly string[] {
  const agents = places.map(({claim, status}) => (status === 'in' ? shown.get(claim) : undefined));
  return [...new Set(agents.flatMap((agent) => agent ?? []))];
}
