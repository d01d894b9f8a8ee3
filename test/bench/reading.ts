import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {Parser} from 'n3';
import {readMember} from '../../vocab/kinds/member/member.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {dct, tree} from '../../vocab/rdf/vocabularies.js';
import {makeList} from './list.js';
import {spread, type Spread} from './statistics.js';

/** How long reading a list takes in Node: to members, and by the parser alone. */
export interface Reading {
  members: number;
  bytes: number;
  typed: Spread;
  bare: Spread;
}

const list = 'https://coop.example/official/members/index.ttl#it';

/** What the vocabulary does with a list: each row becomes a member, as tags show it. */
async function readTyped(text: string): Promise<number> {
  const graph = await parseTurtle(text, list);
  const members = graph
    .iris(list, tree.member)
    .map((row) => readMember(graph, graph.iri(row, dct.isVersionOf) ?? row, ['fr'], row));
  return members.filter(({name}) => name).length;
}

/** The parser with its own terms, which leaves an array of triples. */
function readBare(text: string): number {
  return new Parser({baseIRI: list, format: 'text/turtle'})
    .parse(text)
    .filter(({predicate}) => predicate.value === tree.member).length;
}

function createCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** The time of one reading, without the garbage of the one before. */
async function timeOf(read: () => number | Promise<number>, expected: number, collect: () => void): Promise<number> {
  collect();
  const start = performance.now();
  const found = await read();
  const time = performance.now() - start;
  if (found !== expected) throw new Error(`${found} members were read, not ${expected}.`);
  return time;
}

/** Reads the same bytes in both ways, in turns; a first turn that does not count warms the engine. */
export async function measureReading(members: number, turns: number): Promise<Reading> {
  const text = makeList(list, members);
  const collect = createCollector();
  const [bare, typed]: [number[], number[]] = [[], []];
  for (let turn = -1; turn < turns; turn++) {
    const times = [
      await timeOf(() => readBare(text), members, collect),
      await timeOf(() => readTyped(text), members, collect),
    ] as const;
    if (turn < 0) continue;
    bare.push(times[0]);
    typed.push(times[1]);
  }
  return {members, bytes: Buffer.byteLength(text), typed: spread(typed), bare: spread(bare)};
}
