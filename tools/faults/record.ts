/** What came of one operation with one fault, in words that are the same in every run. */
export interface FaultRecord {
  /** What goes wrong. */
  readonly fault: string;
  /** What a person writes. */
  readonly operation: string;
  /** What came of it, for each request that the fault can hit, in their order. */
  readonly outcomes: readonly string[];
}

/** Everything that a run has found, and everything that it should have looked for. */
export interface FaultRecords {
  readonly faults: readonly string[];
  readonly operations: readonly string[];
  readonly records: readonly FaultRecord[];
}
