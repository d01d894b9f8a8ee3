import {documentOf} from '../../vocab/rdf/iri.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {as} from '../../vocab/rdf/vocabularies.js';
import type {Resources} from '../../pods/documents/resources.js';
import type {Audience} from '../../pods/homes/places.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import type {Tidying} from '../../pods/lists/tidying.js';
import {readRoll} from '../../pods/members/roll.js';
import {contribute, type Contributor} from '../../pods/things/contribute.js';
import {foundCoop, join, resourcesOf, valueOf, type TestCoop} from './fixtures.js';
import {createMemoryPod, type Person} from './memory-pod.js';
import {createRecipeList, recipeKind, recipeRows, recipesKind, recipeType} from './recipes.js';

export type Cook = Person & {readonly home: string};

/** A recipe as an app writes it that knows the document's own address: servers write documents like this once they are patched. */
export const recipeText = (name: string, subject = '<#it>') =>
  `${subject} a <${recipeType}>; <http://schema.org/name> ${JSON.stringify(name)}.`;

/** A coop with two members and a list of recipes, as who cooks, reads or moderates meets it. */
export class Kitchen {
  private constructor(
    readonly coop: TestCoop,
    readonly ana: Cook,
    readonly ben: Cook,
    readonly list: string,
    readonly announcements: string,
  ) {}

  static async open(readers: 'public' | 'members' = 'public', policy?: 'open'): Promise<Kitchen> {
    const coop = await foundCoop(createMemoryPod(), {policy});
    const [ana, ben] = [
      await join(coop, 'ana', '<#me> foaf:name "Ana".'),
      await join(coop, 'ben', '<#me> foaf:name "Ben".'),
    ];
    const {list, announcements} = await createRecipeList(coop.options, coop.layout, readers);
    return new Kitchen(coop, ana, ben, list, announcements);
  }

  get pod() {
    return this.coop.pod;
  }

  as(cook: Cook): Contributor {
    const {layout} = this.coop;
    const us = {iri: layout.coop, moderators: layout.moderators, membership: layout.membership};
    const {fetch, webId, home} = cook;
    return {resources: resourcesOf(this.pod, cook), fetch, webId, home, coop: us, list: this.list};
  }

  async cook(cook: Cook, name: string, audience: Audience = 'public'): Promise<string> {
    return valueOf(await contribute(this.as(cook), recipeKind, {name: [name]}, audience)).iri;
  }

  /** Appends to the announcements by hand, as anybody can who is a member. */
  append({fetch}: Person, turtle: string, url = this.announcements): Promise<Response> {
    const body = `@prefix solid: <http://www.w3.org/ns/solid/terms#>. @prefix as: <${as.object.replace('object', '')}>.
      <> a solid:InsertDeletePatch; solid:inserts { ${turtle} }.`;
    return fetch(url, {method: 'PATCH', headers: {'content-type': 'text/n3'}, body});
  }

  /** What somebody reads who opens the list now. */
  async open(reader?: Person) {
    return (await this.openWith(resourcesOf(this.pod, reader))).state;
  }

  /** The list, loaded, and who is a member, as read with one copy of every document. */
  async openWith(resources: Resources) {
    const roll = () => readRoll(resources, this.coop.layout.membersList);
    const things = new ThingList(resources, this.list, recipesKind, roll);
    await things.load();
    return {state: things.state, roll: valueOf(await roll())};
  }

  async seen(reader?: Person): Promise<string[]> {
    return (await this.open(reader)).rows.map(({thing}) => thing?.name ?? '?').sort();
  }

  /** A moderator at work on the list. */
  async desk(resources: Resources = resourcesOf(this.pod, this.coop.moderator)): Promise<Tidying> {
    const {moderator, layout} = this.coop;
    const roll = valueOf(await readRoll(resources, layout.membersList, {fresh: true}));
    const audience = this.list.includes('recipes-members') ? 'members' : 'public';
    const now = new Date('2026-03-01');
    return {resources, fetch: moderator.fetch, list: this.list, shape: recipeRows, now, roll, audience};
  }

  /** What a document says now. */
  async stored(address: string): Promise<Graph> {
    const url = documentOf(address);
    return parseTurtle(this.pod.text(url)!, url);
  }
}
