/** Runs in the page that `page-reading.ts` opens: n3's own parser by itself, which leaves an array of statements. */
import n3 from '#n3';
import type {Timed} from './reading.js';

const Parser = 'Parser' in n3 ? n3.Parser : n3;
const member = 'https://w3id.org/tree#member';

async function readBare(url: string): Promise<() => Promise<Timed>> {
  const bytes = await (await fetch(url)).arrayBuffer();
  return async () => {
    const start = performance.now();
    const text = await new Response(bytes).text();
    const quads = new Parser({baseIRI: 'https://coop.example/', format: 'text/turtle'}).parse(text);
    const members = quads.filter(({predicate}) => predicate.value === member).length;
    return {time: performance.now() - start, members};
  };
}

let read: (() => Promise<Timed>) | undefined;

/** What the page can be asked to do. */
export interface BarePage {
  prepare(url: string): Promise<void>;
  readBare(): Promise<Timed>;
}

const page: BarePage = {
  prepare: async (url) => void (read = await readBare(url)),
  readBare: () => read!(),
};

Object.assign(globalThis, {barePage: page});
