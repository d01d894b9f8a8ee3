import {readFile} from 'node:fs/promises';
import {inRoot} from '../paths.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {termKey} from '../../vocab/rdf/terms.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {listItems} from '../../vocab/shapes/shacl/parse-path.js';

/** Where the cases of W3C lie, and the address under which their documents are read. */
const folder = 'test/vocab/shacl-suite/';
const base = 'https://suite.example/';

const mf = (name: string) => `http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#${name}`;
const sht = (name: string) => `http://www.w3.org/ns/shacl-test#${name}`;

/** One case of the suite: a document, shapes, and what must come out. */
export interface SuiteCase {
  /** As `node/and-001`. */
  readonly name: string;
  readonly data: Graph;
  readonly shapes: Graph;
  /** The document that holds the case, and in it the report that must come out. */
  readonly manifest: Graph;
  readonly report: string;
}

/** Documents by address: one that is read for two reasons must be the same, since its nodes without a name are then the same. */
const documents = new Map<string, Promise<Graph>>();

function open(address: string): Promise<Graph> {
  const document = address.split('#')[0]!;
  const known = documents.get(document);
  if (known) return known;
  const opened = readFile(inRoot(folder, document.slice(base.length)), 'utf8').then((text) => parseTurtle(text, document));
  documents.set(document, opened);
  return opened;
}

/** Every case that the manifests name, in their order. */
export async function readCases(manifest = `${base}manifest.ttl`): Promise<SuiteCase[]> {
  const graph = await open(manifest);
  const included = graph.iris(manifest, mf('include')).map((other) => readCases(other));
  const entries = graph.objects(manifest, mf('entries')).flatMap((list) => listItems(graph, list) ?? []);
  const own = entries.map((entry) => readCase(graph, entry.value));
  return (await Promise.all([...included.flat(), ...own.map(async (one) => [await one])])).flat();
}

async function readCase(manifest: Graph, iri: string): Promise<SuiteCase> {
  const action = termKey(manifest.objects(iri, mf('action'))[0]!);
  const [data, shapes] = [manifest.iri(action, sht('dataGraph'))!, manifest.iri(action, sht('shapesGraph'))!];
  const report = termKey(manifest.objects(iri, mf('result'))[0]!);
  return {name: iri.slice(base.length), data: await open(data), shapes: await open(shapes), manifest, report};
}
