import {compileKind} from '../../vocab/shapes/compile.js';
import type {Kind} from '../../vocab/shapes/kind.js';
import type {ShapeSet} from '../../vocab/shapes/shacl/model.js';
import {parseShapes} from '../../vocab/shapes/shacl/parse-shapes.js';
import type {Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';

/** A kind made from a shape, and what of the shape is not followed. */
export interface KindRead {
  readonly kind: Kind;
  /** For whoever wrote the shape, in English, one line each. */
  readonly notes: readonly string[];
}

/**
 * Reads the shape at an address and makes a kind of it. An address of a document means the first shape in it that is for a class and
 * that no other shape refers to.
 * `malformed` if there is no such shape, if things of the kind could not be told from others, or if no field of it can be shown.
 */
export async function readKind(resources: Resources, address: string): Promise<Result<KindRead>> {
  const read = await resources.read(address);
  if (!read.ok) return read;
  const {shapes, unsupported} = parseShapes(read.value.graph);
  const [shape, ...others] = shapesMeant(shapes, address, read.value.url);
  const {kind, problems} = shape === undefined ? {kind: undefined, problems: []} : compileKind(shapes, shape);
  if (!kind) return failure('malformed', {url: address, detail: 'There is no such shape, or none that is for a class'});
  if (!kind.descriptor.types.length || !kind.fields.length) {
    const detail = kind.fields.length ? 'The shape names no class' : 'The shape has no field that can be shown';
    return failure('malformed', {url: address, detail});
  }
  const notes = [
    ...(others.length ? [`several shapes are for a class; ${shape} is taken, not ${others.join(', ')}`] : []),
    ...unsupported.map(({shape: id, constraint, why}) => `${id}: ${constraint} is ${why}`),
    ...problems.map(({kind: why, shape: id, term}) => `${id}: ${why}${term ? ` ${term}` : ''}`),
  ];
  return success({kind, notes});
}

/** The shape that is named, also where the document has moved; of a document, the shapes that it may be there for, best first. */
function shapesMeant(set: ShapeSet, address: string, url: string): readonly string[] {
  const {hash} = new URL(address);
  const named = [address, url + hash].find((id) => Object.hasOwn(set.shapes, id));
  if (named !== undefined || hash) return named === undefined ? [] : [named];
  return mainShapes(set);
}

function mainShapes({shapes}: ShapeSet): readonly string[] {
  const all = Object.values(shapes);
  const referred = new Set(
    all.flatMap(({constraints}) => constraints.flatMap((one) => ('shape' in one ? [one.shape] : []))),
  );
  const candidates = all.filter(({path, targets = []}) => !path && targets.some(({is}) => is === 'class')).map(({id}) => id);
  const free = candidates.filter((id) => !referred.has(id));
  // Shapes that refer to each other in a circle are each as good as the other.
  return free.length ? free : candidates.slice(0, 1);
}
