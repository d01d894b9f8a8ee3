import {between} from '../generate/between.js';
import {tableOf} from '../generate/table.js';
import type {FaultRecord, FaultRecords} from './record.js';

const start = '<!-- faults: written by “npm run faults:table” -->';
const end = '<!-- /faults -->';
/** A cell that nobody has tried. No page with such a cell passes the test. */
export const notRun = '**not run**';

/** Puts the table into the page, between its two markers. */
export function withTable(page: string, {faults, operations, records}: FaultRecords): string {
  const cell = (fault: string, operation: string) =>
    inWords(records.find((record) => record.fault === fault && record.operation === operation));
  const rows = faults.map((fault) => [fault, ...operations.map((operation) => cell(fault, operation))]);
  return between(page, start, end, tableOf(['what goes wrong', ...operations], rows));
}

/** One word if all requests fare alike, else each different one, in the order of the requests. */
function inWords(record: FaultRecord | undefined): string {
  if (!record) return notRun;
  return [...new Set(record.outcomes)].join('; ') || 'no such request';
}
