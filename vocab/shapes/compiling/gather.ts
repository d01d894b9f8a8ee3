import type {Constraint, Shape, ShapeSet} from '../shacl/model.js';
import {valueOf} from './values.js';

/** What is asked of the values of a property shape: its own constraints, and those of shapes that all values must fit as well. */
export function gatherConstraints(set: ShapeSet, shape: Shape): readonly Constraint[] {
  return new Gatherer(set, shape).gather(shape);
}

/** Takes from each shape once: shapes may refer to each other in circles, and many times. */
class Gatherer {
  private readonly seen = new Set<string>();

  constructor(
    private readonly set: ShapeSet,
    private readonly owner: Shape,
  ) {}

  gather(shape: Shape): readonly Constraint[] {
    this.seen.add(shape.id);
    return shape.constraints.flatMap((constraint) => {
      const more = this.borrow(constraint);
      return constraint.is === 'node' && !hasFields(this.set, constraint.shape) ? more : [constraint, ...more];
    });
  }

  private borrow(constraint: Constraint): readonly Constraint[] {
    switch (constraint.is) {
      case 'and':
        return constraint.shapes.flatMap((id) => this.take(id));
      case 'or':
      case 'xone':
        return this.takeFirst(constraint.shapes);
      case 'node':
        // A shape without fields of its own says what a value looks like, and is no part to fill in.
        return hasFields(this.set, constraint.shape) ? [] : this.take(constraint.shape);
      default:
        return [];
    }
  }

  private take(id: string): readonly Constraint[] {
    const shape = this.set.shapes[id];
    return shape && !shape.isDeactivated && !this.seen.has(id) ? this.gather(shape) : [];
  }

  /** Of several sorts of values, the first that an input can hold. */
  private takeFirst(ids: readonly string[]): readonly Constraint[] {
    for (const id of ids) {
      const constraints = this.take(id);
      if (constraints.some(saysWhatValuesAre) && 'value' in valueOf(this.owner, constraints)) return constraints;
    }
    return [];
  }
}

function saysWhatValuesAre({is}: Constraint): boolean {
  return is === 'datatype' || is === 'nodeKind' || is === 'class' || is === 'node' || is === 'in';
}

/** Whether a shape describes a thing with fields; one that is not there, or says nothing, may. */
export function hasFields(set: ShapeSet, id: string): boolean {
  const {constraints = []} = set.shapes[id] ?? {};
  return !constraints.length || constraints.some(({is}) => is === 'property' || is === 'and' || is === 'node');
}

/** The property shapes of a node shape, in the order of the document, and then those of the shapes that it builds upon. */
export function propertyShapes(set: ShapeSet, shape: Shape): readonly Shape[] {
  const found = new Map<string, Shape>();
  for (const {constraints} of lineage(set, shape)) {
    for (const constraint of constraints) {
      const property = constraint.is === 'property' ? set.shapes[constraint.shape] : undefined;
      if (!property || property.isDeactivated) continue;
      const key = JSON.stringify([property.path, constraintOf(property.constraints, 'languageIn')?.languages]);
      // What is said again of the same values only narrows them, and what narrows them is for checking.
      if (!found.has(key)) found.set(key, property);
    }
  }
  return [...found.values()];
}

/** A node shape and those that it builds upon (`sh:node`, `sh:and`), nearest first, each once. */
export function lineage(set: ShapeSet, shape: Shape): readonly Shape[] {
  const found = new Set([shape]);
  for (const next of found) {
    for (const constraint of next.constraints) {
      const ids = constraint.is === 'node' ? [constraint.shape] : constraint.is === 'and' ? constraint.shapes : [];
      for (const id of ids) if (set.shapes[id]) found.add(set.shapes[id]);
    }
  }
  return [...found];
}

/** The constraint of a sort, if there is one. */
export function constraintOf<Is extends Constraint['is']>(constraints: readonly Constraint[], is: Is) {
  return constraints.find((constraint): constraint is Constraint & {is: Is} => constraint.is === is);
}
