import type {Term} from '../../../rdf/terms.js';
import type {Constraint, ShaclPath, Shape} from '../model.js';
import type {Paths} from '../path.js';

/** Something that a constraint does not find as it should be. */
export interface Finding {
  readonly value?: Term;
  /** Where it was found, if not at the shape's own path. */
  readonly path?: ShaclPath;
}

/** What a constraint is checked on. */
export interface Checked {
  readonly shape: Shape;
  readonly focus: Term;
  /** What the shape's path reaches from there; for a shape without one, the focus itself. */
  readonly values: readonly Term[];
  readonly paths: Paths;
  /** Whether `node` is as the shape `id` says. */
  readonly conforms: (id: string, node: Term) => boolean;
  readonly shapeOf: (id: string) => Shape | undefined;
  /** A class with those below it, as far as the document tells (`rdfs:subClassOf`). */
  readonly classesBelow: (iri: string) => ReadonlySet<string>;
}

/** Finds what a constraint complains of; lazy, since nobody reads thousands of complaints. */
export type Check<C extends Constraint> = (constraint: C, checked: Checked) => Iterable<Finding>;

export type ConstraintOf<Is extends Constraint['is']> = Member<Constraint, Is>;

/** As `Extract`, for members that stand under several names. */
type Member<C extends Constraint, Is> = C extends Constraint ? (Is extends C['is'] ? C : never) : never;

/** A check of every value by itself. */
export function each<C extends Constraint>(isFine: (constraint: C, value: Term, checked: Checked) => boolean): Check<C> {
  return function* (constraint, checked) {
    for (const value of checked.values) if (!isFine(constraint, value, checked)) yield {value};
  };
}

/** A check of all values together: a complaint about none of them. */
export function whole<C extends Constraint>(isFine: (constraint: C, checked: Checked) => boolean): Check<C> {
  return (constraint, checked) => (isFine(constraint, checked) ? [] : [{}]);
}
