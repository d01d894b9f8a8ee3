import {
  assignToGroups,
  defineGroup,
  failure,
  readGroups,
  readRoll,
  type GroupsDesk,
  type LocalGroup,
} from '../../pods/index.js';
import {documentOf} from '../../vocab/index.js';
import {readAddress, readLanguageTag} from './addresses.js';
import {isOn, valueOf} from './command-line.js';
import type {Context, Done} from './context.js';
import {openCoop} from './coop.js';
import {nearest} from '../../vocab/text/near-names.js';
import {mistaken, need, Stop} from './stop.js';
import {expectNoWhere, readWhere} from './where.js';

const addUsage = 'solidaire group --coop IRI add SLUG NAME [--town TOWN] [--position POSITION]';
const assignUsage = 'solidaire group --coop IRI assign WEBID SLUG…';
const actions = ['add', 'assign'];

/** `solidaire group`: the coop's local groups, and who is in them. */
export function group(context: Context): Promise<Done> {
  const [action, ...words] = context.line.words;
  if (action === 'add') return add(context, words);
  if (action === 'assign') return assign(context, words);
  if (!action) throw mistaken({kind: 'missing-words', usage: `${addUsage}\n${assignUsage}`});
  throw mistaken({kind: 'unknown-command', given: `group ${action}`, meant: meantAction(action)});
}

function meantAction(action: string): string | undefined {
  const meant = nearest(action, actions);
  return meant && `group ${meant}`;
}

async function add(context: Context, [slug, name, ...others]: readonly string[]): Promise<Done> {
  if (slug === undefined || name === undefined) throw mistaken({kind: 'missing-words', usage: addUsage});
  if (others.length) throw mistaken({kind: 'needless-words', words: others});
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw mistaken({kind: 'no-slug', given: slug});
  if (!name.trim()) throw mistaken({kind: 'empty', what: 'NAME'});
  const tag = valueOf(context.line, 'language');
  const language = tag && readLanguageTag(tag, '--language');
  // What can be refused without asking anybody is.
  readWhere(context.line);
  const {desk, known} = await openDesk(context);
  const iri = addressOf(desk, slug);
  const before = known.find((one) => one.iri === iri);
  const elsewhere = known.filter((one) => one !== before);
  const {town, spot} = readWhere(context.line, elsewhere);
  need(await defineGroup(desk, {slug, name: name.trim(), language, town, spot}), 'groups');
  const facts = {
    group: iri,
    slug,
    name: name.trim(),
    created: !before,
    // What is not given stays as it was.
    town: town ?? before?.town,
    position: spot ?? before?.spot,
  };
  return {text: context.strings.groupAdded(facts), facts};
}

async function assign(context: Context, [given, ...slugs]: readonly string[]): Promise<Done> {
  const none = isOn(context.line, 'none');
  expectNoWhere(context.line);
  if (given === undefined || (!slugs.length && !none)) throw mistaken({kind: 'missing-words', usage: assignUsage});
  if (slugs.length && none) throw mistaken({kind: 'needless-words', words: slugs});
  const webId = readAddress(given, 'WEBID', 'person');
  const {desk, known} = await openDesk(context);
  const groups = slugs.map((slug) => findGroup(desk, known, slug));
  // Whoever has left can still be taken out.
  if (groups.length) await expectMember(desk, webId);
  const iris = [...new Set(groups.map(({iri}) => iri))];
  need(await assignToGroups(desk, webId, iris), 'groups');
  const names = [...new Set(groups.map(({name}) => name))];
  return {text: context.strings.groupAssigned({webId, names}), facts: {webId, groups: iris}};
}

async function openDesk(context: Context): Promise<{desk: GroupsDesk; known: readonly LocalGroup[]}> {
  const {coop, session, resources, membersList} = await openCoop(context);
  if (!coop.groups) throw new Stop({...failure('missing', {url: coop.iri}), step: 'groups'});
  const known = need(await readGroups(resources, coop, [context.strings.language]), 'groups');
  return {desk: {resources, fetch: session.fetch, groups: coop.groups, membersList}, known};
}

function addressOf({groups}: GroupsDesk, slug: string): string {
  return `${documentOf(groups)}#${slug}`;
}

/** A group by the end of its address, or by the whole. */
function findGroup(desk: GroupsDesk, known: readonly LocalGroup[], given: string): LocalGroup {
  const found = known.find(({iri}) => iri === given || iri === addressOf(desk, given));
  if (found) return found;
  const slugs = known.map(({iri}) => iri.slice(iri.indexOf('#') + 1));
  throw mistaken({kind: 'unknown-group', given, known: slugs, meant: nearest(given, slugs)});
}

/** A slip in a WebID would put nobody into the group, and nobody would see it. */
async function expectMember({resources, membersList}: GroupsDesk, webId: string): Promise<void> {
  const roll = need(await readRoll(resources, membersList, {fresh: true}), 'groups');
  if (!roll.get(webId)) throw mistaken({kind: 'not-a-member', given: webId});
}
