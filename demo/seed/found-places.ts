import {
  addPlaces,
  announce,
  contribute,
  contributionAddress,
  createDocument,
  findCoop,
  placeRows,
  readRoll,
  tidyList,
  type Contributor,
  type CoopLayout,
} from '../../pods/index.js';
import {documentOf, parseTurtle, placeKind} from '../../vocab/index.js';
import type {Host} from './hold-events.js';
import {unwrap, type Inhabitant} from './inhabitant.js';
import {foreignPlace, places} from './places.js';

/** Gives the coop a list of places, and writes into it what members know. */
export async function foundPlaces(
  owner: Inhabitant,
  moderator: Inhabitant,
  layout: CoopLayout,
  hosts: ReadonlyMap<string, Host>,
): Promise<void> {
  const list = unwrap(await addPlaces({fetch: owner.session.fetch, owner: owner.account.webId, layout}));
  const coop = unwrap(await findCoop(moderator.resources, layout.coop, []));
  const keeperOf = (by: string): Contributor => {
    const {member, home} = hosts.get(by)!;
    const {resources, session, account} = member;
    return {resources, fetch: session.fetch, webId: account.webId, coop, home, list};
  };
  for (const [index, {by, values, group}] of places.entries()) {
    const all = {...values, ...(group && {group: [`${layout.groups}#${group}`]})};
    unwrap(await contribute(keeperOf(by), placeKind, all, 'public', `lieu-${index}`));
  }
  await writeForeign(keeperOf(foreignPlace.by));
  const {resources, session} = moderator;
  const roll = unwrap(await readRoll(resources, layout.membersList, {fresh: true}));
  unwrap(await tidyList({resources, fetch: session.fetch, list, shape: placeRows, roll, now: new Date()}));
}

/** As another application has written it, in its own words. */
async function writeForeign(keeper: Contributor): Promise<void> {
  const source = contributionAddress(keeper.home, 'public', 'point-d-eau');
  const url = documentOf(source);
  const statements = await parseTurtle(foreignPlace.turtle, url);
  unwrap(await createDocument(keeper.fetch, url, [...statements]));
  unwrap(await announce({...keeper, source}));
}
