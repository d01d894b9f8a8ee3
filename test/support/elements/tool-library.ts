import {addThingList} from '../../../pods/coop/add-list.js';
import {contribute} from '../../../pods/things/contribute.js';
import {Resources, findCoop} from '../../../pods/index.js';
import type {Audience} from '../../../pods/homes/places.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import {atelier, toolDescriptor} from '../tools.js';
import type {SeededCoop} from './seeded-coop.js';

/** Gives a coop a list of tools, as an administrator does, with the shape that it names. @returns its address. */
export async function addToolList(
  coop: SeededCoop,
  readers: 'public' | 'members' = 'public',
  shape = `${atelier}ToolShape`,
): Promise<string> {
  const owner = coop.identity('coop');
  const container = new URL('/coop/tools/', coop.pod.origin).href;
  const {fetch, webId} = owner;
  return unwrap(
    await addThingList({
      fetch,
      owner: webId,
      layout: coop.layout,
      container,
      types: toolDescriptor.types,
      shape,
      readers,
    }),
  );
}

/** Writes a tool into a member's home, as that member's page does. @returns its address. */
export async function addTool(
  coop: SeededCoop,
  list: string,
  who: string,
  values: FieldValues,
  audience: Audience = 'public',
): Promise<string> {
  const {fetch, webId} = coop.identity(who);
  const resources = new Resources({fetch});
  const us = unwrap(await findCoop(new Resources({fetch: coop.pod.fetch}), coop.src));
  const by = {resources, fetch, webId, coop: us, home: coop.home(who), list};
  return unwrap(await contribute(by, toolDescriptor, values, audience)).iri;
}

/** Adds statements to what a server keeps; relative addresses are those of the document. */
export function addStatements(coop: SeededCoop, iri: string, turtle: string): void {
  const [url = ''] = iri.split('#');
  coop.pod.put(url, `${coop.pod.text(url) ?? ''}\n@prefix a: <${atelier}>.\n${turtle}`);
}

function unwrap<T>(result: {readonly ok: true; readonly value: T} | {readonly ok: false; readonly problem: unknown}): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
