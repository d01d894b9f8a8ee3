import n3 from '#n3';
import {Graph} from './graph.js';
import {inSlices, lastSlice} from './slices.js';
import * as factory from './term-factory.js';
import type {Triple} from './terms.js';

const Parser = 'Parser' in n3 ? n3.Parser : n3;

/** Characters handed to the parser at a time. */
const sliceLength = 1 << 16;

/**
 * Reads a Turtle document (https://www.w3.org/TR/turtle/). Long documents are read in slices, so that a page stays usable.
 * @param base address of the document, against which relative IRIs are resolved.
 * @throws SyntaxError with the parser's words if the text is no Turtle.
 */
export async function parseTurtle(source: string, base: string): Promise<Graph> {
  // What some servers write as two escapes; hardly any document has that.
  const text = /\\u[dD]/.test(source) ? (await import('./join-escapes.js')).joinEscapes(source) : source;
  const graph = new Graph();
  const feed = startParser(
    base,
    oncePerPredicate((triple) => graph.add(triple)),
  );
  const pause = inSlices();
  for (let from = 0; from < text.length;) {
    const to = endOfSlice(text, from);
    feed.data(text.slice(from, to));
    from = to;
    await pause();
  }
  feed.end();
  await pause(lastSlice);
  return graph;
}

/** A document has few predicates: one term for each, and not for each statement, is compared at once and needs no memory. */
function oncePerPredicate(take: (triple: Triple) => void): (triple: Triple) => void {
  const known = new Map<string, Triple['predicate']>();
  return ({subject, predicate, object}) => {
    const same = known.get(predicate.value);
    if (!same) known.set(predicate.value, predicate);
    take({subject, predicate: same ?? predicate, object});
  };
}

/** Slices end with a line where they can: a token cut in two is read twice, which makes a list a third slower to read. */
function endOfSlice(text: string, from: number): number {
  const lineEnd = text.lastIndexOf('\n', from + sliceLength - 1);
  return lineEnd > from ? lineEnd + 1 : from + sliceLength;
}

interface Feed {
  data(slice: string): void;
  end(): void;
}

/** Starts the parser on a source of events, its way of reading piece by piece. */
function startParser(base: string, onTriple: (triple: Triple) => void): Feed {
  const listeners: Record<string, (value?: string) => void> = {};
  const source = {on: (event: string, listener: (value?: string) => void) => void (listeners[event] = listener)};
  let failure: Error | undefined;
  const parser = new Parser({baseIRI: base, format: 'text/turtle', factory: factory as never});
  parser.parse(source as never, (error, quad) => {
    if (error) failure ??= error;
    // In Turtle's own grammar a quad's terms are no variables and no other quads.
    else if (quad && !failure) onTriple(quad as Triple);
  });
  const tell = (event: string, value?: string) => {
    listeners[event]?.(value);
    if (failure) throw new SyntaxError(failure.message);
  };
  return {data: (slice) => tell('data', slice), end: () => tell('end')};
}
