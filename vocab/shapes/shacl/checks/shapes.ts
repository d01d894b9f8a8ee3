import {termKey} from '../../../rdf/terms.js';
import {each, whole, type Check, type Checked, type ConstraintOf} from './check.js';

/** What refers to other shapes (SHACL 4.6, 4.7 and 4.8.1). */

export const node = each<ConstraintOf<'node'>>(({shape}, value, {conforms}) => conforms(shape, value));
export const not = each<ConstraintOf<'not'>>(({shape}, value, {conforms}) => !conforms(shape, value));
export const and = each<ConstraintOf<'and'>>(({shapes}, value, {conforms}) => shapes.every((id) => conforms(id, value)));
export const or = each<ConstraintOf<'or'>>(({shapes}, value, {conforms}) => shapes.some((id) => conforms(id, value)));
export const xone = each<ConstraintOf<'xone'>>(
  ({shapes}, value, {conforms}) => shapes.filter((id) => conforms(id, value)).length === 1,
);

const counted = (isFine: (found: number, count: number) => boolean) =>
  whole<ConstraintOf<'qualifiedMinCount'>>(({shape, others, count}, {values, conforms}) => {
    const found = values.filter((value) => conforms(shape, value) && !others.some((other) => conforms(other, value)));
    return isFine(found.length, count);
  });
export const qualifiedMinCount = counted((found, count) => found >= count);
export const qualifiedMaxCount = counted((found, count) => found <= count);

/** Says the predicate that should not be there. */
export const closed: Check<ConstraintOf<'closed'>> = function* ({ignored}, checked) {
  const allowed = new Set([...ignored, ...ownPredicates(checked)]);
  for (const value of checked.values) {
    const {graph} = checked.paths;
    const key = termKey(value);
    for (const iri of graph.properties(key).keys()) {
      if (allowed.has(iri)) continue;
      for (const object of graph.objects(key, iri)) yield {value: object, path: {is: 'predicate', iri}};
    }
  }
};

function ownPredicates({shape, shapeOf}: Checked): string[] {
  return shape.constraints.flatMap((constraint) => {
    const path = constraint.is === 'property' ? shapeOf(constraint.shape)?.path : undefined;
    return path?.is === 'predicate' ? path.iri : [];
  });
}
