/** What axe said of one criterion within one tag, over all states that were looked at. */
export interface Verdict {
  readonly tag: string;
  /** Number of the success criterion. */
  readonly criterion: string;
  /** States in which at least one rule of the criterion applied, and nothing was against it. */
  readonly passed: number;
  readonly failed: number;
  /** States of which axe could not decide something; they may be among those that passed. */
  readonly undecided: number;
  /** The rules that could not decide. */
  readonly undecidedBy: readonly string[];
}

/** What a run over the gallery has found. A state is a story in one look. */
export interface AccessibilityRecord {
  /** axe's version. */
  readonly axe: string;
  /** The part of stories' names that was asked for; empty if it was all of them. */
  readonly only: string;
  readonly stories: number;
  readonly looks: readonly string[];
  /** States that were not drawn in time, or not without an error: nothing is known of them. */
  readonly undrawn: number;
  /** In how many states each tag was shown. */
  readonly states: Readonly<Record<string, number>>;
  readonly verdicts: readonly Verdict[];
}

/** What one of axe's rules said of one state. */
export interface RuleOutcome {
  readonly rule: string;
  /** axe's tags of the rule, as `wcag143`. */
  readonly standards: readonly string[];
  readonly outcome: 'passed' | 'failed' | 'undecided';
  /** The tags around that of which this was said. */
  readonly tags: readonly string[];
}

/** One story in one look. */
export interface State {
  readonly story: string;
  /** Every tag that it shows, also within another one. */
  readonly tags: readonly string[];
  readonly outcomes: readonly RuleOutcome[];
}
