import {dash} from '../rdf/shape-vocabularies.js';
import {compileField, type CompiledField} from './compiling/field.js';
import {lineage, propertyShapes} from './compiling/gather.js';
import {FieldNames} from './compiling/names.js';
import type {CompileProblem} from './compiling/problem.js';
import type {KindDescriptor} from './descriptor.js';
import type {Kind} from './kind.js';
import type {Shape, ShapeSet, Texts} from './shacl/model.js';

export {shapesFor} from './compiling/field.js';
export type {CompileProblem} from './compiling/problem.js';

/** What {@link compileKind} made. */
export interface Compiled {
  /** Nothing only if there is no such shape. */
  readonly kind: Kind | undefined;
  /** What is left out of it, and of the kinds of its parts. */
  readonly problems: readonly CompileProblem[];
}

/**
 * Makes a kind of a node shape (https://www.w3.org/TR/shacl/), ours or one fetched a moment ago. Fields that no input of ours can
 * hold are left out and said; what they are about stays in documents as it is. Parts may contain things of the kind itself.
 */
export function compileKind(set: ShapeSet, shapeId: string): Compiled {
  const kinds = new Map<string, Kind>();
  const problems: CompileProblem[] = [];
  const needed = new Set([shapeId]);
  const kindOf = (id: string) => {
    needed.add(id);
    return () => kinds.get(id)!;
  };
  // Grows while it is walked through: each shape that a field points to is compiled once.
  for (const id of needed) {
    const shape = set.shapes[id];
    if (!shape) problems.push({kind: 'no-such-shape', shape: id});
    else kinds.set(id, compileShape(set, shape, kindOf, problems));
  }
  const kind = kinds.get(shapeId);
  if (kind && !kind.descriptor.types.length) problems.push({kind: 'no-class', shape: shapeId});
  return {kind, problems};
}

function compileShape(set: ShapeSet, shape: Shape, kindOf: (id: string) => () => Kind, problems: CompileProblem[]): Kind {
  const names = new FieldNames();
  const fields: Array<CompiledField & {readonly shape: Shape}> = [];
  for (const property of inOrder(set, propertyShapes(set, shape))) {
    const field = compileField(set, property, names.choose(property), kindOf);
    if ('descriptor' in field) fields.push({...field, shape: property});
    else problems.push(field);
  }
  const types = typesOf(set, shape);
  const label = fields.find(({shape: {role}}) => role === dash.LabelRole)?.info.name;
  const descriptor: KindDescriptor = {
    types,
    ...(label !== undefined && {label}),
    fields: Object.fromEntries(fields.map((field) => [field.info.name, field.descriptor])),
  };
  return {
    shape: shape.id,
    descriptor,
    label: labelOf(set, shape, types),
    fields: fields.filter((field) => !field.shape.isHidden).map(({info}) => info),
    shapes: set,
  };
}

/** By group, then by `sh:order`, then as in the document; what has no group comes first, what has no order last. */
function inOrder(set: ShapeSet, properties: readonly Shape[]): readonly Shape[] {
  const groupOrder = ({group}: Shape) => (group === undefined ? -Infinity : (set.groups?.[group]?.order ?? 0));
  const compare = (a: number, b: number) => (a === b ? 0 : a - b);
  return [...properties].sort(
    (a, b) =>
      compare(groupOrder(a), groupOrder(b)) ||
      compareTexts(a.group, b.group) ||
      compare(a.order ?? Infinity, b.order ?? Infinity),
  );
}

/** Groups of the same order must not be mixed. */
function compareTexts(a = '', b = ''): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The classes by which things are recognised; the shape's own before those of the shapes that it builds upon. */
function typesOf(set: ShapeSet, shape: Shape): string[] {
  const found = lineage(set, shape).flatMap(({targets = [], constraints}) => [
    ...targets.flatMap(({is, iri}) => (is === 'class' ? [iri.value] : [])),
    ...constraints.flatMap((constraint) => (constraint.is === 'class' ? [constraint.iri] : [])),
  ]);
  return [...new Set(found)];
}

function labelOf(set: ShapeSet, {id, name}: Shape, types: readonly string[]): Texts {
  const known = [id, ...types].map((iri) => set.labels?.[iri]).find((texts) => texts);
  return name ?? known ?? {'': /[^/#:]*$/.exec(id)![0]};
}
