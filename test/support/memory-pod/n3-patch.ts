import n3 from '#n3';
import type {Quad} from 'n3';
import type {Triple} from '../../../vocab/rdf/terms.js';
import {rdf, solid} from '../../../vocab/rdf/vocabularies.js';

const Parser = 'Parser' in n3 ? n3.Parser : n3;

/** An N3 Patch (https://solidproject.org/TR/protocol#n3-patch). */
export interface Patch {
  readonly deletes: readonly Triple[];
  readonly inserts: readonly Triple[];
}

/** Reads a patch. A number is the status with which the server refuses it. */
export function parsePatch(text: string, base: string): Patch | 400 | 422 {
  let quads: Quad[];
  try {
    quads = new Parser({baseIRI: base, format: 'text/n3'}).parse(text);
  } catch {
    return 400;
  }
  const patches = quads.filter(
    ({predicate, object}) => predicate.value === rdf.type && object.value === solid.InsertDeletePatch,
  );
  if (patches.length !== 1) return 422;
  if (quads.some(({predicate}) => predicate.value === whereIri)) throw new Error('The memory pod does not know solid:where');
  const formula = (predicate: string): Triple[] => {
    const graphs = quads.filter((quad) => quad.predicate.value === predicate).map(({object}) => object.value);
    return quads.filter(({graph}) => graph.termType !== 'DefaultGraph' && graphs.includes(graph.value)).map(asTriple);
  };
  const patch = {deletes: formula(solid.deletes), inserts: formula(solid.inserts)};
  const hasBlank = [...patch.deletes, ...patch.inserts].some(
    ({subject, object}) => subject.termType === 'BlankNode' || object.termType === 'BlankNode',
  );
  return hasBlank ? 422 : patch;
}

const whereIri = 'http://www.w3.org/ns/solid/terms#where';

function asTriple({subject, predicate, object}: Quad): Triple {
  return {subject, predicate, object} as Triple;
}
