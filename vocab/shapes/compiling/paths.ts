import type {Path} from '../descriptor.js';
import type {ShaclPath, Shape} from '../shacl/model.js';
import type {ProblemKind} from './problem.js';

/** Places that a field is looked for, at most: each costs every reader of every thing a look. */
const mostPaths = 32;
const deepestPath = 8;

/** Where a field's values are read and written, or why that cannot be said. */
export type FieldPaths = {readonly read: readonly Path[]; readonly write: readonly Path[]} | ProblemKind;

/** Works out the plain paths of a property shape: its own are written, those of `coop:alsoRead` only read. */
export function fieldPaths({path, alsoRead = [], writesAll}: Shape): FieldPaths {
  const own = path && expandPath(path);
  if (!own || typeof own === 'string') return own ?? 'unsupported-path';
  const read = [...own];
  for (const other of alsoRead) {
    const more = expandPath(other);
    if (typeof more === 'string') return more;
    read.push(...more);
  }
  if (read.length > mostPaths) return 'too-many-paths';
  const different = new Map(read.map((each) => [each.join(' '), each]));
  return {read: [...different.values()], write: writesAll ? own : own.slice(0, 1)};
}

/**
 * A SHACL path (https://www.w3.org/TR/shacl/#property-paths) as the plain paths that lead to the same values: alternatives inside
 * sequences are multiplied out. Paths of any length (`sh:zeroOrMorePath` …) cannot be written to, and are not supported.
 */
export function expandPath(path: ShaclPath, depth = 0): readonly Path[] | ProblemKind {
  if (depth > deepestPath) return 'too-many-paths';
  switch (path.is) {
    case 'predicate':
      return [[path.iri]];
    case 'inverse': {
      const forwards = expandPath(path.path, depth + 1);
      return typeof forwards === 'string' ? forwards : forwards.map(backwards);
    }
    case 'alternative':
      return collect(path.paths, depth, (found, next) => [...found, ...next]);
    case 'sequence':
      return collect(path.paths, depth, multiply);
    default:
      return 'unsupported-path';
  }
}

type Joined = readonly Path[];

function collect(paths: readonly ShaclPath[], depth: number, join: (found: Joined, next: Joined) => Joined) {
  let found: Joined = [];
  for (const path of paths) {
    const next = expandPath(path, depth + 1);
    if (typeof next === 'string') return next;
    found = join(found, next);
    if (found.length > mostPaths) return 'too-many-paths';
  }
  return found.length ? found : 'unsupported-path';
}

function multiply(found: Joined, next: Joined): Joined {
  if (!found.length) return next;
  return found.flatMap((start) => next.map((end): Path => [...start, ...end]));
}

function backwards(path: Path): Path {
  const turned = path.map((step) => (step.startsWith('^') ? step.slice(1) : `^${step}`)).reverse();
  return turned as [string, ...string[]];
}
