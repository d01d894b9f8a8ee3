/**
 * Why something of a shape is left out of its kind. `no-such-shape`: it is named and not there. `no-class`: things of the kind cannot
 * be told from others. `unsupported-path`: a path of any length. `too-many-paths`: more than anybody means. `unsupported-value`:
 * values that no input of ours can hold.
 */
export type ProblemKind = 'no-such-shape' | 'no-class' | 'unsupported-path' | 'too-many-paths' | 'unsupported-value';

/** What is left out, for whoever wrote the shape. The kind works without it, and what it does not know stays in documents. */
export interface CompileProblem {
  readonly kind: ProblemKind;
  /** The node shape or property shape. */
  readonly shape: string;
  /** The datatype, or the shape that is not there. */
  readonly term?: string;
}
