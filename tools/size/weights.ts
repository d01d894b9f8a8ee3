import type {Weighed} from '../weights/change.js';
import type {Measurement} from './measure.js';

/** What is kept of a table over time: each of its lines that has a limit, in KiB, a tag under its name. */
export function weightsOf(table: readonly Measurement[]): Weighed[] {
  return table
    .filter(({limit}) => limit !== undefined)
    .map(({what, bytes}) => ({what: what.replace(/^\+ /, ''), value: bytes / 1_024}));
}
