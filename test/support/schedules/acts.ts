import type {Deed} from '../../../pods/outbox/deed.js';
import type {Work} from '../../../pods/outbox/work.js';
import {contributionAddress} from '../../../pods/things/address.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import type {Tab} from '../outbox/device.js';
import {dishKind} from '../outbox/recipe.js';
import type {Decision} from './commands.js';
import type {SingleField} from './model.js';
import type {World} from './world.js';

/** A person gives a field another value than the one on screen. */
export function set(world: World, tab: Tab, url: string, field: SingleField): void {
  const base = world.shown(tab, url);
  if (!base || tab.isClosed) return;
  const value = world.nextValue();
  world.model.type(value, url, field, base[field]?.[0]);
  edit(world, tab, url, base, {[field]: [value]}, [value]);
}

/** A person adds a tag, or takes the first one away. */
export function tag(world: World, tab: Tab, url: string, adds: boolean): void {
  const base = world.shown(tab, url);
  if (!base || tab.isClosed) return;
  const {tags = []} = base;
  if (adds) {
    const value = world.nextValue();
    world.model.type(value, url, 'tags', undefined);
    edit(world, tab, url, base, {tags: [...tags, value]}, [value]);
  } else if (tags[0] !== undefined) {
    world.model.remove(tags[0]);
    edit(world, tab, url, base, {tags: tags.slice(1)}, [], [tags[0]]);
  }
}

/** A person writes a new dish. */
export function create(world: World, tab: Tab): void {
  if (tab.isClosed) return;
  const name = world.nextValue();
  const {home, list} = world.ground;
  const url = contributionAddress(home, 'private', name).split('#')[0]!;
  world.urls.push(url);
  world.model.type(name, url, 'name', undefined);
  const coop = {iri: list, moderators: '', membership: ''};
  const work: Work = {
    type: 'contribute',
    coop,
    home,
    audience: 'private',
    name,
    kind: dishKind,
    values: {name: [name]},
    list,
  };
  add(world, tab, work, `"name":"${name}"`, [name]);
}

/** A person takes a dish away: one of those that were made on the way. */
export function withdraw(world: World, tab: Tab, url: string): void {
  if (!world.isNew(url) || tab.isClosed || !world.shown(tab, url)) return;
  world.model.withdraw(url);
  add(world, tab, {type: 'withdraw', iri: `${url}#it`, home: world.ground.home}, `"withdraw","iri":"${url}`);
}

/** A person decides on the first thing that waits for a decision. */
export async function decide(world: World, tab: Tab, how: Decision): Promise<void> {
  const deed = tab.isClosed ? undefined : tab.outbox.state.deeds.find(({state}) => state === 'needs-you');
  if (!deed) return;
  const [conflict] = deed.problem?.conflicts ?? [];
  if (conflict && (how === 'mine' || how === 'theirs')) {
    world.model.choose(conflict, how);
    if (how === 'mine') allowAgain(world, deed);
    await Promise.race([tab.outbox.choose(deed.id, conflict, how), tab.closed]);
  } else if (how === 'discard' || conflict) {
    const note = world.notes.find(({marker}) => JSON.stringify(deed.work).includes(marker));
    world.model.giveUp(note?.values ?? [], note?.removals ?? [], 'given-up');
    await Promise.race([tab.outbox.discard(deed.id), tab.closed]);
  } else if (deed.problem?.kind === 'missing' && deed.work.type === 'edit' && how !== 'retry') {
    world.model.recreate(deed.work.iri.split('#')[0]!);
    await Promise.race([tab.outbox.recreate(deed.id), tab.closed]);
  } else await Promise.race([tab.outbox.retry(deed.id), tab.closed]);
}

/** What a person wants once more may come into effect once more. */
function allowAgain(world: World, {work}: Deed): void {
  if (work.type === 'edit') for (const values of Object.values(work.edits[0]!.values)) world.model.allow(values);
}

function edit(
  world: World,
  tab: Tab,
  url: string,
  base: FieldValues,
  values: FieldValues,
  typed: readonly string[],
  removals: readonly string[] = [],
): void {
  const iri = `${url}#it`;
  // Names a part that is in no document: nothing happens to it, and the deed is found by it.
  const marker = `urn:deed:${world.notes.length}:`;
  add(
    world,
    tab,
    {type: 'edit', iri, edits: [{iri, kind: dishKind, base, values}], removed: [marker]},
    marker,
    typed,
    removals,
  );
}

function add(
  {notes, underWay}: World,
  tab: Tab,
  work: Work,
  marker: string,
  values: readonly string[] = [],
  removals: readonly string[] = [],
): void {
  notes.push({tab, marker, values, removals});
  underWay.push(Promise.race([tab.outbox.add(work), tab.closed]));
}
