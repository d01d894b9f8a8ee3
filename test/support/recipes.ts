import type {KindDescriptor} from '../../vocab/shapes/descriptor.js';
import {readFields} from '../../vocab/shapes/read.js';
import {schema} from '../../vocab/rdf/vocabularies.js';
import {createList} from '../../pods/lists/create-list.js';
import type {ListKind} from '../../pods/lists/row.js';
import type {RowShape} from '../../pods/lists/rows.js';
import type {NewCoop} from '../../pods/coop/create-coop.js';
import type {CoopLayout} from '../../pods/coop/layout.js';
import {findMembersGroup} from '../../pods/coop/members-group.js';
import {Resources} from '../../pods/documents/resources.js';
import {valueOf} from './fixtures.js';

/** A kind that members write, which only the tests know: whatever holds for it holds for every kind. */
export const recipeType = 'https://recipes.example/ns#Recipe';

export const recipeKind = {
  types: [recipeType],
  fields: {
    name: {read: [[schema.name]], write: [[schema.name]], value: 'text', required: true},
    note: {read: [[schema.description]], write: [[schema.description]], value: 'text'},
    website: {read: [[schema.url]], write: [[schema.url]], value: 'link'},
  },
} as const satisfies KindDescriptor;

export const recipeRows: RowShape = {kind: recipeKind, fields: ['name']};

export interface Recipe {
  readonly iri: string;
  readonly name?: string;
}

export const recipesKind: ListKind<Recipe> = {
  types: recipeKind.types,
  find: (graph) => [...graph.subjects()].filter((subject) => graph.isA(subject, recipeType)),
  label: (graph, subject) => readFields(recipeKind, graph, subject).values.name?.[0],
  read: (graph, iri, subject = iri) => ({iri, name: readFields(recipeKind, graph, subject).values.name?.[0]}),
};

/** A coop's list of recipes, for everybody or for members. */
export async function createRecipeList(
  {fetch, storage, owner}: Pick<NewCoop, 'fetch' | 'storage' | 'owner'>,
  layout: CoopLayout,
  readers: 'public' | 'members' = 'public',
): Promise<{list: string; announcements: string}> {
  const members = valueOf(await findMembersGroup(new Resources({fetch}), layout));
  const container = `${storage}recipes-${readers}/`;
  const places = {list: `${container}index.ttl#it`, announcements: `${container}new.ttl`};
  valueOf(await createList({fetch, owner, moderators: layout.moderators, members, readers, ...places}));
  return places;
}
