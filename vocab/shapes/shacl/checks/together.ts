import {sameTerm, termKey, type Term} from '../../../rdf/terms.js';
import {compareTerms} from '../literals.js';
import {whole, type Check, type Checked, type ConstraintOf} from './check.js';

/** What all values must be together, or beside the values of another predicate (SHACL 4.2, 4.4.5, 4.5 and 4.8.2). */

export const minCount = whole<ConstraintOf<'minCount'>>(({count}, {values}) => values.length >= count);
export const maxCount = whole<ConstraintOf<'maxCount'>>(({count}, {values}) => values.length <= count);
export const hasValue = whole<ConstraintOf<'hasValue'>>(({value}, {values}) => values.some((one) => sameTerm(one, value)));

/** One complaint for each language that is used twice. */
export const uniqueLang: Check<ConstraintOf<'uniqueLang'>> = (_, {values}) => {
  const spoken = values.flatMap((value) => (value.termType === 'Literal' && value.language) || []);
  const twice = spoken.filter((language, index) => spoken.indexOf(language) !== index);
  return [...new Set(twice)].map(() => ({}));
};

/** The values under another predicate. */
function beside({iri}: {readonly iri: string}, {paths, focus}: Checked): readonly Term[] {
  return paths.graph.objects(termKey(focus), iri);
}

function keysOf(terms: readonly Term[]): Set<string> {
  return new Set(terms.map(termKey));
}

export const equals: Check<ConstraintOf<'equals'>> = (constraint, checked) => {
  const others = beside(constraint, checked);
  const [own, foreign] = [keysOf(checked.values), keysOf(others)];
  const alone = [
    ...checked.values.filter((value) => !foreign.has(termKey(value))),
    ...others.filter((value) => !own.has(termKey(value))),
  ];
  return alone.map((value) => ({value}));
};

export const disjoint: Check<ConstraintOf<'disjoint'>> = (constraint, checked) => {
  const foreign = keysOf(beside(constraint, checked));
  return checked.values.filter((value) => foreign.has(termKey(value))).map((value) => ({value}));
};

const compared = (isFine: (order: number) => boolean): Check<ConstraintOf<'lessThan' | 'lessThanOrEquals'>> =>
  function* (constraint, checked) {
    const others = beside(constraint, checked);
    for (const value of checked.values) {
      for (const other of others) {
        const order = compareTerms(value, other);
        if (order === undefined || !isFine(order)) yield {value};
      }
    }
  };
export const lessThan = compared((order) => order < 0);
export const lessThanOrEquals = compared((order) => order <= 0);
