import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  buildThing,
  createSolidDataset,
  createThing,
  fromRdfJsDataset,
  getStringNoLocale,
  getStringWithLocale,
  getThing,
  getUrlAll,
  responseToSolidDataset,
  setThing,
  toRdfJsDataset,
  type SolidDataset,
} from '@inrupt/solid-client';
import {DataFactory, Store} from 'n3';
import {datasetFromGraph, graphFromDataset, graphFromQuads, quadsFromGraph} from '../../../vocab/bridge/index.js';
import {readMember} from '../../../vocab/kinds/member/member.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {address, canonical, document, turtle} from './samples.js';

const vcard = (term: string) => `http://www.w3.org/2006/vcard/ns#${term}`;

/** The document as the library reads it from a server. */
async function read(text: string): Promise<SolidDataset> {
  const response = new Response(text, {headers: {'content-type': 'text/turtle'}});
  Object.defineProperty(response, 'url', {value: address});
  return responseToSolidDataset(response);
}

describe('a SolidDataset of Inrupt’s library', () => {
  it('says as a document of ours what our own parser reads', async () => {
    assert.deepEqual(canonical(graphFromDataset(await read(turtle))), canonical(await document()));
  });

  it('says the same whichever way it is taken, also by RDF/JS', async () => {
    const dataset = await read(turtle);
    assert.deepEqual(canonical(graphFromQuads(toRdfJsDataset(dataset))), canonical(graphFromDataset(dataset)));
  });

  it('goes there and back without a change: lists, languages, datatypes, nodes without a name', async () => {
    const graph = await document();
    const dataset: SolidDataset = datasetFromGraph(graph);
    assert.deepEqual(canonical(graphFromDataset(dataset)), canonical(graph));
    assert.deepEqual(canonical(graphFromQuads(toRdfJsDataset(dataset))), canonical(graph));
    const quads = new Store(quadsFromGraph(graph, DataFactory));
    assert.deepEqual(canonical(graphFromDataset(fromRdfJsDataset(quads))), canonical(graph));
  });

  it('is read by the library’s own functions once it comes from us', async () => {
    const dataset: SolidDataset = datasetFromGraph(await document());
    const thing = getThing(dataset, `${address}#me`)!;
    assert.equal(getStringNoLocale(thing, vcard('fn')), 'Amina Benali');
    assert.equal(getStringWithLocale(thing, vcard('fn'), 'ar'), 'أمينة');
    assert.deepEqual(getUrlAll(thing, 'http://xmlns.com/foaf/0.1/page'), ['https://site.example/?a=b&c=é#d']);
    const changed = setThing(dataset, buildThing(thing).setStringNoLocale(vcard('role'), 'Boulangère').build());
    assert.equal(readMember(graphFromDataset(changed), `${address}#me`, ['fr']).role, 'Boulangère');
  });

  it('is read by our own functions, as a page hands it over', async () => {
    const {name} = readMember(graphFromDataset(await read(turtle)), `${address}#me`, ['ar']);
    assert.equal(name, 'أمينة');
  });

  it('says once what a document says twice', async () => {
    const graph = await parseTurtle('<#a> <#b> <#c>, "x". <#a> <#b> <#c>, "x".', address);
    assert.deepEqual(getUrlAll(getThing(datasetFromGraph(graph), `${address}#a`)!, `${address}#b`), [`${address}#c`]);
  });

  it('is not taken over by half where an address in it is none', () => {
    const thing = createThing({url: `${address}#me`});
    const dataset = setThing(createSolidDataset(), thing);
    const forged = structuredClone(
      setThing(dataset, buildThing(thing).addUrl(vcard('url'), 'https://a.example/').build()),
    ) as unknown as {graphs: {default: Record<string, {predicates: Record<string, {namedNodes: string[]}>}>}};
    forged.graphs.default[`${address}#me`]!.predicates[vcard('url')]!.namedNodes[0] = 'https://a.example/> <#b> <#c';
    assert.throws(() => graphFromDataset(forged as never), /Not an absolute IRI/);
  });
});
