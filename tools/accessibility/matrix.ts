import {criteria, type Criterion} from './criteria.js';
import type {NamedTest, Rest} from './proofs/proof.js';
import {proofOf} from './proofs/proofs.js';
import type {AccessibilityRecord, Verdict} from './record.js';

/** What is known of one criterion in one tag. */
export interface Cell {
  readonly criterion: Criterion;
  readonly tag: string;
  /** Nothing if no rule of the criterion found anything to look at. */
  readonly verdict?: Verdict;
  readonly tests: readonly NamedTest[];
  readonly rest: readonly Rest[];
}

/** Said where nothing else is. */
const untried: Rest = {kind: 'open', what: 'no test tries it there'};

/** Every criterion in every tag, criterion by criterion. */
export function cellsOf(record: AccessibilityRecord, tags: readonly string[]): Cell[] {
  return criteria.flatMap((criterion) => tags.map((tag) => cellOf(record, criterion, tag)));
}

function cellOf({verdicts}: AccessibilityRecord, criterion: Criterion, tag: string): Cell {
  const proof = proofOf(criterion.number);
  const verdict = verdicts.find((one) => one.tag === tag && one.criterion === criterion.number);
  const tests = proof.tests.filter(({tags}) => !tags.length || tags.includes(tag));
  const rest = restIn(proof.rest, tag);
  const isTried = tests.length > 0 || (verdict?.passed ?? 0) > 0;
  return {criterion, tag, ...(verdict && {verdict}), tests, rest: !isTried && !rest.length ? [untried] : rest};
}

/** What is said of this tag by name, or else what is said of all others. */
function restIn(rest: readonly Rest[], tag: string): Rest[] {
  const named = rest.filter(({tags}) => tags?.includes(tag));
  return named.length ? named : rest.filter(({tags}) => !tags);
}

/** Whether somebody still has to look. */
export function isOpen({rest}: Cell): boolean {
  return rest.some(({kind}) => kind === 'open');
}

/** A cell in a few words. */
export function inWords({verdict, tests, rest}: Cell): string {
  const kinds = new Set(rest.map(({kind}) => wordOf[kind]));
  const tried = tests.length ? [tests.length === 1 ? '1 test' : `${tests.length} tests`] : [];
  return [...(verdict ? [verdictInWords(verdict)] : []), ...tried, ...kinds].join('; ');
}

/** How what is left is called in the tables. */
export const wordOf: Readonly<Record<Rest['kind'], string>> = {
  open: 'open',
  manual: 'manual',
  page: 'the page',
  absent: 'not applicable',
};

function verdictInWords({passed, failed, undecided}: Verdict): string {
  const parts = [
    ...(passed ? [`passed in ${passed}`] : []),
    ...(failed ? [`FAILS in ${failed}`] : []),
    ...(undecided ? [`undecided in ${undecided}`] : []),
  ];
  return `gallery: ${parts.join(', ')}`;
}
