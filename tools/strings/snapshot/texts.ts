import type {SnapshotPage} from '../../cli/snapshot/snapshot.js';
import type {Strings} from '../strings.js';

/** What `solidaire snapshot` says, and the words that it writes into pages. */
export interface SnapshotTexts {
  /** What is under way. */
  readonly looking: string;
  /** The report on one page. */
  readonly page: (page: SnapshotPage, strings: Pick<Strings, 'problem' | 'problemDuring'>) => string;
  readonly words: {readonly untitled: string; readonly cancelled: string};
}
