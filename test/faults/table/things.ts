import assert from 'node:assert/strict';
import {newItemIri} from '../../../pods/boxes/post.js';
import {plainKind} from '../../../pods/outbox/plain-kind.js';
import type {ContributeWork, Posting} from '../../../pods/outbox/work.js';
import {contributionAddress} from '../../../pods/things/address.js';
import {literal, triple} from '../../../vocab/rdf/terms.js';
import {rdf, schema} from '../../../vocab/rdf/vocabularies.js';
import {readFields} from '../../../vocab/shapes/read.js';
import {valueOf} from '../../support/fixtures.js';
import type {Place} from '../../support/faults/place.js';
import type {Tab} from '../../support/outbox/device.js';
import {recipeKind, recipeType} from '../../support/recipes.js';
import {checkAnnounced, nothing, values, type Operation} from './operation.js';

function recipe({ana, coop}: Place, name: string): ContributeWork {
  const {home} = ana;
  const wanted = {name: ['Soup'], note: ['Salt']};
  return {type: 'contribute', coop, home, audience: 'public', name, kind: plainKind(recipeKind), values: wanted};
}

const addressOf = ({home, audience, name}: ContributeWork) => contributionAddress(home, audience, name);

async function checkRecipe({server}: Place, iri: string): Promise<void> {
  const store = await server.statements(iri);
  const told = [rdf.type, schema.name, schema.description].map((property) => values(store, iri, property));
  assert.deepEqual(told, [[recipeType], ['Soup'], ['Salt']]);
}

async function checkRecipeShown({server}: Place, iri: string, {resources}: Tab): Promise<void> {
  const read = await resources.read(iri, {fresh: true});
  const shown = read.ok ? readFields(recipeKind, read.value.graph, iri).values : {};
  assert.deepEqual(
    shown.name ?? [],
    values(await server.statements(iri), iri, schema.name),
    'the page shows something else',
  );
}

export const contribute: Operation = {
  name: 'a new thing, and the list is told',
  async open(place) {
    const {list, announcements} = await place.list();
    return () => {
      const work = {...recipe(place, place.name()), list};
      const iri = addressOf(work);
      return Promise.resolve({
        fill: () => Promise.resolve(work),
        checkSource: () => checkRecipe(place, iri),
        checkTold: () => checkAnnounced(place, announcements, iri),
        checkShown: (tab) => checkRecipeShown(place, iri, tab),
      });
    };
  },
};

export const contributeWithPost: Operation = {
  name: 'a new thing, and an item in a box',
  open: (place) =>
    Promise.resolve(() => {
      const posted = posting(place);
      const work = {...recipe(place, place.name()), post: posted};
      const iri = addressOf(work);
      return Promise.resolve({
        fill: () => Promise.resolve(work),
        checkSource: () => checkRecipe(place, iri),
        checkTold: () => checkPosted(place, posted),
        checkShown: (tab) => checkRecipeShown(place, iri, tab),
      });
    }),
};

export const withdraw: Operation = {
  name: 'a thing is taken away',
  async open(place) {
    const {list, announcements} = await place.list();
    return async () => {
      const url = await place.document(`<#it> a <${recipeType}>; <${schema.name}> "Soup".`);
      const iri = `${url}#it`;
      return {
        fill: async ({resources}) => {
          valueOf(await resources.read(iri));
          return {type: 'withdraw', iri, home: place.ana.home, list};
        },
        checkSource: async () => assert.equal(await place.server.text(url), undefined, 'it is there still'),
        checkTold: () => checkAnnounced(place, announcements, iri),
        checkShown: (tab) => checkRecipeShown(place, iri, tab),
      };
    };
  },
};

export const announceIt: Operation = {
  name: 'a list is told',
  async open(place) {
    const {list, announcements} = await place.list();
    return () => {
      const source = `${place.ana.home}public/${place.name()}.ttl#it`;
      return Promise.resolve({
        fill: () => Promise.resolve({type: 'announce', list, source}),
        checkSource: nothing,
        checkTold: () => checkAnnounced(place, announcements, source),
        checkShown: nothing,
      });
    };
  },
};

export const postIt: Operation = {
  name: 'an item in a box',
  open: (place) =>
    Promise.resolve(() => {
      const posted = posting(place);
      return Promise.resolve({
        fill: () => Promise.resolve({type: 'post', ...posted}),
        checkSource: nothing,
        checkTold: () => checkPosted(place, posted),
        checkShown: nothing,
      });
    }),
};

function posting(place: Place): Posting {
  const item = [triple(newItemIri(), schema.name, literal('Ballot'))];
  return {box: place.layout.joiningBox, slug: place.name(), item};
}

/** An item that lies there twice has one identifier, by which its readers count it once. */
async function checkPosted({server}: Place, {box, item}: Posting): Promise<void> {
  const [{subject}] = item as [Posting['item'][0]];
  const stores = await Promise.all((await server.listing(box)).map((address) => server.statements(address)));
  const found = stores.filter((store) => values(store, subject.value, schema.name).includes('Ballot'));
  assert.ok(found.length > 0, 'the item is not in the box');
}
