import {changeDocument, newMark} from '../../../pods/documents/change.js';
import {Resources} from '../../../pods/documents/resources.js';
import {plainKind} from '../../../pods/outbox/plain-kind.js';
import type {EditWork} from '../../../pods/outbox/work.js';
import {planEdit} from '../../../pods/things/edit-whole.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {coop, schema} from '../../../vocab/rdf/vocabularies.js';
import type {FieldValues, KindDescriptor} from '../../../vocab/shapes/descriptor.js';
import {readFields} from '../../../vocab/shapes/read.js';
import {valueOf} from '../fixtures.js';
import {createMemoryPod, type MemoryPod, type Person} from '../memory-pod.js';

/** A kind with single values and several. */
export const dishKind: KindDescriptor = plainKind({
  types: ['https://recipes.example/ns#Dish'],
  fields: {
    name: {read: [[schema.name]], write: [[schema.name]], value: 'text'},
    note: {read: [[schema.description]], write: [[schema.description]], value: 'text'},
    tags: {read: [[schema.skills]], write: [[schema.skills]], value: 'text', many: true},
  },
});

/** Whatever reads documents: a tab, or a community on a page. */
interface Page {
  readonly resources: Resources;
}

/** One dish in a person's space, and how tests look at it and change it. */
export interface Kitchen {
  readonly pod: MemoryPod;
  readonly ana: Person;
  readonly iri: string;
  readonly url: string;
  /** What the server has. */
  stored(): Promise<FieldValues>;
  /** Marks of last writes in the document, and of those before. */
  marks(): Promise<{last: number; earlier: number}>;
  /** Another app, or another device, changes the dish from what it is now. */
  changeElsewhere(values: FieldValues): Promise<void>;
  /** What a form on this page would be filled with now. */
  shown(page: Page): FieldValues | undefined;
  /** What a person wants who has filled in a form on this page. */
  edit(page: Page, values: FieldValues): EditWork;
}

/** @param more what else the document says, for example an earlier write's mark. */
export function openKitchen(values = '<#it> schema:name "Soup".', pod = createMemoryPod()): Kitchen {
  const ana = pod.createPerson('ana');
  const url = pod.put(
    '/ana/dishes/soup.ttl',
    `@prefix schema: <http://schema.org/>. <#it> a <${dishKind.types[0]!}>. ${values}`,
  );
  const iri = `${url}#it`;
  const graph = () => parseTurtle(pod.text(url) ?? '', url);
  const shown = (page: Page) => {
    const {document} = page.resources.peek(url);
    return document && readFields(dishKind, document.graph, iri).values;
  };
  return {
    pod,
    ana,
    iri,
    url,
    shown,
    stored: async () => readFields(dishKind, await graph(), iri).values,
    async marks() {
      const found = await graph();
      const earlier = [...found].filter(({predicate}) => predicate.value === coop.previousWrite);
      return {last: found.objects(url, coop.lastWrite).length, earlier: earlier.length};
    },
    async changeElsewhere(wanted) {
      const session = () => ({status: 'signed-in', webId: ana.webId, fetch: ana.fetch}) as const;
      const resources = new Resources({fetch: pod.fetch, session, mayAuthenticate: () => true});
      const base = readFields(dishKind, valueOf(await resources.read(url)).graph, iri).values;
      const work = {iri, edits: [{iri, kind: dishKind, base, values: wanted}]};
      const {fetch} = ana;
      valueOf(await changeDocument({resources, fetch, url, mark: newMark(), plan: (now) => planEdit(now, work)}));
    },
    edit: (page, wanted) => ({type: 'edit', iri, edits: [{iri, kind: dishKind, base: shown(page) ?? {}, values: wanted}]}),
  };
}
