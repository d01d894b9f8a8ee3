import type {Result} from '../problem.js';

/** Where the pages of an index are published. Paths are seen from its folder. */
export interface IndexTarget {
  /** Makes it ready for pages, and sees to it that they will be for the same people as the list. */
  prepare(): Promise<Result<void>>;
  /** The text of a file; nothing if it is not there. */
  read(path: string): Promise<Result<string | undefined>>;
  /** Writes a file that still says `before`, or is still missing. Otherwise the problem is a `conflict`. */
  replace(path: string, before: string | undefined, after: string): Promise<Result<void>>;
  /** Writes a page, whatever is there. */
  write(path: string, text: string): Promise<Result<void>>;
  /** Takes a page away; one that is not there is as good as gone. */
  remove(path: string): Promise<Result<void>>;
}
