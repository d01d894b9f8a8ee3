import {existsSync} from 'node:fs';
import {readFile, readdir} from 'node:fs/promises';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {compileKind, type CompileProblem} from '../../../vocab/shapes/compile.js';
import type {Kind} from '../../../vocab/shapes/kind.js';
import {parseShapes, type Unsupported} from '../../../vocab/shapes/shacl/parse-shapes.js';
import {inRoot} from '../../paths.js';
import {readSource, type Source} from './source.js';

/** Where our shapes will be found once the identifier is registered. */
const shapesBase = 'https://w3id.org/solidaire/shapes/';

/** A kind of ours with the file that it is made from. */
export interface KindSource {
  /** Name of its folder: `member`. */
  readonly name: string;
  /** The document of the shape, as people wrote it. */
  readonly turtle: string;
  readonly kind: Kind;
  readonly source: Source;
}

/** Reads every kind of `vocab/kinds/`. @throws Error that names file, line and what is wrong, of everything that is wrong. */
export async function readKinds(): Promise<KindSource[]> {
  const folders = (await readdir(inRoot('vocab/kinds'), {withFileTypes: true})).filter((entry) => entry.isDirectory());
  // What has no shape, such as messages of conversations, is written as another specification says.
  const names = folders.flatMap(({name}) => (existsSync(inRoot(`vocab/kinds/${name}/shape.ttl`)) ? [name] : [])).sort();
  const kinds: KindSource[] = [];
  // One after the other: nodes without a name are numbered in the order in which they are read.
  for (const name of names) kinds.push(await readKind(name, `vocab/kinds/${name}/shape.ttl`));
  return kinds;
}

async function readKind(name: string, file: string): Promise<KindSource> {
  return makeKind(name, file, await readFile(inRoot(file), 'utf8'));
}

/**
 * Makes the kind `name` of a document of shapes: that of the shape `#Name`.
 * @throws Error with a line for each thing that is wrong: file, line, shape and constraint.
 */
export async function makeKind(name: string, file: string, turtle: string): Promise<KindSource> {
  const base = shapesBase + name;
  const graph = await parseTurtle(turtle, base).catch((error: Error) => {
    const line = /line (\d+)/.exec(error.message)?.[1] ?? '1';
    throw new Error(`${file}:${line}: no Turtle: ${error.message}`);
  });
  const source = readSource(turtle, base);
  const {shapes, unsupported} = parseShapes(graph);
  const {kind, problems} = compileKind(shapes, `${base}#${name.charAt(0).toUpperCase()}${name.slice(1)}`);
  const mistakes = [
    ...unsupported.map((mistake) => sayUnsupported(mistake, file, source, base)),
    ...problems.map((mistake) => sayProblem(mistake, file, source, base)),
  ];
  if (mistakes.length || !kind) throw new Error(mistakes.join('\n'));
  return {name, turtle, kind, source};
}

const whys: Readonly<Record<Unsupported['why'], string>> = {
  unknown: 'is not supported',
  malformed: 'has a value that it cannot have here',
  missing: 'names a shape that is not in the file',
};

function sayUnsupported({shape, constraint, why}: Unsupported, file: string, source: Source, base: string): string {
  return `${file}:${source.line(shape, constraint) ?? 1}: ${short(shape, base)}: ${short(constraint, base)} ${whys[why]}`;
}

function sayProblem({kind, shape, term}: CompileProblem, file: string, source: Source, base: string): string {
  const what = term === undefined ? kind : `${kind} ${short(term, base)}`;
  return `${file}:${source.line(shape, term) ?? 1}: ${short(shape, base)}: ${what}`;
}

/** As people write it: `<#name>`, `sh:sparql`. */
function short(iri: string, base: string): string {
  if (iri.startsWith(`${base}#`)) return `<${iri.slice(base.length)}>`;
  if (iri.startsWith('_:')) return 'a shape without a name';
  return iri.replace(/^http:\/\/www\.w3\.org\/ns\/shacl#/, 'sh:').replace(/^https:\/\/w3id\.org\/solidaire\/ns#/, 'coop:');
}
