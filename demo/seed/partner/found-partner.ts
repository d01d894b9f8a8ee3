import {readFile} from 'node:fs/promises';
import {
  addThingList,
  announce,
  containerFor,
  createDocument,
  namePartner,
  readKind,
  readRoll,
  rowShapeOf,
  tidyList,
  type CoopLayout,
} from '../../../pods/index.js';
import {literal, namedNode, triple, vocabularies, type Triple} from '../../../vocab/index.js';
import {admit, foundCoop, makeHome} from '../found-coop.js';
import {holdEvents, type Host} from '../hold-events.js';
import {moveIn, unwrap, type Inhabitant} from '../inhabitant.js';
import {workshopEvents} from './events.js';
import {tools, type DemoTool} from './tools.js';

const partner = {
  pod: 'atelier',
  name: 'L’Atelier partagé',
  description: 'Des outils que l’on se prête, de Valence à Privas.',
  language: 'fr',
  page: 'atelier.html',
} as const;

/** Where the partner's words lie, and the shape among them. */
interface Vocabulary {
  readonly terms: string;
  readonly shape: string;
}

/**
 * Founds a second coop with a vocabulary of its own, in which some members of the first lend each other tools. The kit knows nothing of
 * tools: what its pages show of them comes from the shape that the partner publishes. Each of the two coops names the other as a partner.
 *
 * @param first the address of the first coop.
 */
export async function foundPartner(
  moderator: Inhabitant,
  members: ReadonlyMap<string, Inhabitant>,
  first: string,
): Promise<void> {
  const owner = await moveIn(partner.pod);
  const layout = await foundCoop(partner, owner, moderator);
  const vocabulary = await publishVocabulary(owner);
  const hosts = new Map<string, Host>();
  for (const pod of new Set(tools.map(({by}) => by))) {
    const member = members.get(pod)!;
    hosts.set(pod, {member, home: await join(layout, moderator, member)});
  }
  const list = unwrap(
    await addThingList({
      fetch: owner.session.fetch,
      owner: owner.account.webId,
      layout,
      container: `${owner.account.pod}outils/`,
      types: [`${vocabulary.terms}Tool`],
      shape: vocabulary.shape,
      readers: 'public',
    }),
  );
  for (const [index, tool] of tools.entries()) {
    const {member, home} = hosts.get(tool.by)!;
    await lend(member, `${containerFor(home, 'public')}outil-${index}.ttl#it`, list, vocabulary, tool);
  }
  await tidy(moderator, layout, vocabulary, list);
  await holdEvents(owner, moderator, layout, hosts, workshopEvents);
  await befriend(moderator, first, layout.coop);
}

/** Each of the two names the other. */
async function befriend({resources, session}: Inhabitant, one: string, other: string): Promise<void> {
  const writer = {resources, fetch: session.fetch};
  unwrap(await namePartner(writer, one, other));
  unwrap(await namePartner(writer, other, one));
}

/** What a moderator's open page does by itself. */
async function tidy({resources, session}: Inhabitant, {membersList}: CoopLayout, {shape}: Vocabulary, list: string) {
  const {kind} = unwrap(await readKind(resources, shape));
  const roll = unwrap(await readRoll(resources, membersList, {fresh: true}));
  const rows = rowShapeOf(kind.descriptor);
  unwrap(await tidyList({resources, fetch: session.fetch, list, shape: rows, roll, now: new Date()}));
}

/** In the partner's official documents, which everybody may read. */
async function publishVocabulary({account, session}: Inhabitant): Promise<Vocabulary> {
  const place = `${account.pod}official/vocabulary/`;
  for (const name of ['terms.ttl', 'tool.ttl']) {
    // The compiled seed lies elsewhere than the files that it reads.
    const body = await readFile(new URL(`../../../../demo/seed/partner/${name}`, import.meta.url), 'utf8');
    const init = {method: 'PUT', headers: {'content-type': 'text/turtle'}, body};
    const {ok, status} = await session.fetch(`${place}${name}`, init);
    if (!ok) throw new Error(`The partner’s vocabulary was answered with ${status}`);
  }
  return {terms: `${place}terms.ttl#`, shape: `${place}tool.ttl#ToolShape`};
}

async function join(layout: CoopLayout, moderator: Inhabitant, member: Inhabitant): Promise<string> {
  const home = await makeHome(layout, member);
  await admit(layout, moderator, member, home);
  return home;
}

/** Written as the partner's own application would write it. */
async function lend(lender: Inhabitant, iri: string, list: string, {terms}: Vocabulary, tool: DemoTool): Promise<void> {
  const {resources, session, account} = lender;
  const statements = toolTriples(iri, terms, account.webId, tool);
  unwrap(await createDocument(session.fetch, iri.replace(/#.*/, ''), statements));
  unwrap(await announce({resources, fetch: session.fetch, list, source: iri}));
}

function toolTriples(iri: string, terms: string, keeper: string, tool: DemoTool): Triple[] {
  const {rdf, schema, xsd} = vocabularies;
  // Terms that the kit itself does not use.
  const other = (name: string) => new URL(name, schema.name).href;
  const place = iri.replace(/#.*/, '#place');
  const typed = (value: string, type: string) => literal(value, namedNode(type));
  const {deposit, lentSince, needsTraining, manual, note = {}, street} = tool;
  return [
    triple(iri, rdf.type, `${terms}Tool`),
    triple(iri, schema.name, literal(tool.name)),
    triple(iri, `${terms}category`, `${terms}${tool.category}`),
    ...tool.uses.map((use) => triple(iri, `${terms}use`, literal(use))),
    ...(deposit === undefined ? [] : [triple(iri, `${terms}deposit`, typed(String(deposit), xsd.decimal))]),
    ...(lentSince ? [triple(iri, `${terms}lentSince`, typed(lentSince, xsd.date))] : []),
    ...(needsTraining === undefined
      ? []
      : [triple(iri, `${terms}needsTraining`, typed(String(needsTraining), xsd.boolean))]),
    ...(manual ? [triple(iri, schema.url, manual)] : []),
    ...Object.entries(note).map(([language, text]) => triple(iri, schema.description, literal(text, language))),
    triple(iri, `${terms}keeper`, keeper),
    triple(iri, other('location'), place),
    triple(place, rdf.type, other('Place')),
    ...(street ? [triple(place, other('streetAddress'), literal(street))] : []),
    triple(place, schema.addressLocality, literal(tool.town)),
  ];
}
