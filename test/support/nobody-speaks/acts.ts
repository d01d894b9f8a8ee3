import {acl, as, coop, dct, foaf, owl, pim, rdf, rdfs, schema, tree, vcard} from '../../../vocab/rdf/vocabularies.js';
import type {Random} from '../random.js';
import {recipeType} from '../recipes.js';

/**
 * One thing that somebody does, as plain data: a sequence that fails can be printed, shortened and done again. What is not known before
 * there is a server stands in braces: `{ana}` is where Ana's home is, `{row0}` the row of her first thing.
 */
export type Act =
  | {readonly ben: 'append'; readonly to: string; readonly turtle: string}
  | {readonly ben: 'write'; readonly at: string; readonly turtle: string}
  | {readonly ben: 'post'; readonly turtle: string}
  | {readonly ben: 'try'; readonly method: 'PUT' | 'PATCH' | 'DELETE'; readonly at: string; readonly turtle: string}
  | {readonly ana: 'cook' | 'edit' | 'rewrite'; readonly thing: number; readonly name: string}
  | {readonly ana: 'withdraw'; readonly thing: number}
  | {readonly ana: 'rename'; readonly name: string}
  | {readonly moderator: 'tidy' | 'rebuild'; readonly list: 'recipes' | 'members'}
  | {readonly moderator: 'answer'};

/** Things of Ana's that a sequence may be about. */
export const mostThings = 3;

const things = Array.from({length: mostThings}, (_, index) => `{ana}public/t${index}.ttl`);
const homeOfBen = ['b0', 'b1', 'b2'].map((name) => `{ben}public/${name}.ttl`);
/** Where Ben can write, and what he says there is his own word. */
const placesOfBen = [...homeOfBen, '{ben}public/joining.ttl', '{ben}members/m.ttl', '{ben}private/p.ttl'];
/** Where he can write as well, and which proves nothing. */
const elsewhere = [
  '{benStorage}outside.ttl',
  '{benStorage}coop/other/public/o.ttl',
  '{chat}planted-0.ttl',
  '{chat}planted-1.ttl',
];
const announcements = ['{announcements}', '{membersAnnouncements}'];
const listsAndRules = ['{list}', '{membersList}', '{group}', '{moderators}', '{groups}', '{us}', ...announcements];

/** Every address that Ben may speak of. */
const addresses = [
  ...[...things, ...things, ...homeOfBen, ...elsewhere].map((url) => `${url}#it`),
  ...things.flatMap((url) => [`${url}?1#it`, `${url.replace('/t', '/%74')}#it`, `${url.replace('/t', '//t')}#it`]),
  ...['{ana}private/draft.ttl#it', '{ana}members/secret.ttl#it', '{ana}public/missing.ttl#it', '{ana}', '{anaStorage}'],
  ...['{anaCard}', '{benCard}', '{row0}', '{row1}', '{anaRow}', '#it', '#me', '#x', '', 'https://elsewhere.example/x#it'],
  ...listsAndRules,
];

const links = [
  ...[as.object, as.object, as.object, as.object, as.actor, dct.isVersionOf, dct.isVersionOf, dct.creator, tree.member],
  ...[tree.relation, tree.node, tree.view, coop.announcements, coop.home, coop.lastWrite, owl.sameAs, rdfs.seeAlso],
  ...[pim.storage, foaf.primaryTopic, vcard.hasMember, vcard.inAddressBook, acl.agent],
];
const texts = [schema.name, vcard.fn, vcard.role, foaf.name, dct.modified, dct.issued, as.published, as.content];
const classes = [recipeType, recipeType, as.Delete, as.Join, as.Leave, as.Reject, foaf.Person, tree.Collection, vcard.Group];

/** Statements about anything whatever; every text that Ben writes begins with his name. */
function statements(random: Random, most: number): string {
  const statement = () => {
    const subject = `<${random.pick(addresses)}>`;
    if (random.chance(25)) return `${subject} <${rdf.type}> <${random.pick(classes)}>.`;
    if (random.chance(35)) return `${subject} <${random.pick(texts)}> "Ben says ${random.below(100)}".`;
    return `${subject} <${random.pick(links)}> <${random.pick(addresses)}>.`;
  };
  return [statement(), ...random.several(most - 1, statement)].join('\n');
}

/** What Ben may well write to be taken for somebody else. */
function document(random: Random): string {
  const subject = random.chance(60) ? '#it' : random.pick(addresses);
  const claim = random.chance(70) ? `<${dct.creator}> <{anaCard}>; ` : '';
  return `<${subject}> a <${recipeType}>; ${claim}<${schema.name}> "Ben’s ${random.below(100)}".\n${statements(random, 3)}`;
}

/** A request to the coop in somebody's name. */
function request(random: Random): string {
  const wish = random.chance(50) ? as.Join : as.Leave;
  const home = random.pick(['{ana}', '{ana}', '{ben}', '{anaStorage}', '{ana}public/', '{benStorage}coop/other/', '{chat}']);
  return `<urn:uuid:${random.below(3)}> a <${wish}>; <${as.actor}> <${random.pick(['{anaCard}', '{anaCard}', '{benCard}'])}>;
    <${as.object}> <{us}>; <${coop.home}> <${home}>. ${statements(random, 2)}`;
}

/** A profile may name any storage as its own. */
function profile(random: Random): string {
  const storages = random.several(2, () => random.pick(['{benStorage}', '{anaStorage}', '{ana}', '{chat}']));
  const named = storages.map((storage) => `<#me> <${pim.storage}> <${storage}>.`);
  return `<#me> a <${foaf.Person}>; <${foaf.name}> "Ben says ${random.below(100)}". ${named.join(' ')} ${statements(random, 4)}`;
}

function announcement(random: Random): string {
  const target = random.pick([...addresses.slice(0, 20), ...addresses]);
  return `<#a${random.below(1_000)}> <${as.object}> <${target}>. ${random.chance(50) ? statements(random, 4) : ''}`;
}

function actOfBen(random: Random): Act {
  const choice = random.below(100);
  if (choice < 40) return {ben: 'append', to: random.pick(announcements), turtle: announcement(random)};
  if (choice < 65) return {ben: 'write', at: random.pick(placesOfBen), turtle: document(random)};
  if (choice < 73) return {ben: 'write', at: random.pick(elsewhere), turtle: document(random)};
  if (choice < 83) return {ben: 'write', at: '{benCard}', turtle: profile(random)};
  if (choice < 90) return {ben: 'post', turtle: request(random)};
  const at = random.pick([...listsAndRules, ...listsAndRules.map((url) => `${url}.acl`), ...things, '{ana}public/new.ttl']);
  const method = random.pick(
    announcements.includes(at) ? (['PUT', 'DELETE'] as const) : (['PUT', 'PATCH', 'DELETE'] as const),
  );
  return {ben: 'try', method, at, turtle: statements(random, 3)};
}

function actOfAna(random: Random): Act {
  const thing = random.below(mostThings);
  const name = `Ana’s ${random.below(100)}`;
  if (random.chance(15)) return {ana: 'rename', name};
  if (random.chance(20)) return {ana: 'withdraw', thing};
  return {ana: random.pick(['cook', 'edit', 'rewrite'] as const), thing, name};
}

function actOfModerator(random: Random): Act {
  if (random.chance(20)) return {moderator: 'answer'};
  const list = random.chance(70) ? 'recipes' : 'members';
  return {moderator: random.chance(70) ? 'tidy' : 'rebuild', list};
}

/** Up to thirty acts, most of them Ben's. */
export function randomActs(random: Random): Act[] {
  return random.several(30, () => {
    const choice = random.below(100);
    return choice < 60 ? actOfBen(random) : choice < 80 ? actOfAna(random) : actOfModerator(random);
  });
}
