import type {IndexTarget} from '../../../pods/fragments/index-target.js';
import {failure, success, type Result} from '../../../pods/problem.js';

/** A folder in memory, in which an index is published; its power fails when a test wants that. */
export class MemoryTarget implements IndexTarget {
  readonly files: Map<string, string>;
  /** Pages in the order in which they were written. */
  readonly written: string[] = [];
  /** What has been done to it so far: files that were written or taken away. */
  deeds = 0;
  /** Told before each page is written. */
  beforeWrite: (path: string) => Promise<void> = () => Promise.resolve();

  /** @param most deeds after which nothing works any more. */
  constructor(
    files: Iterable<readonly [string, string]> = [],
    private readonly most = Infinity,
  ) {
    this.files = new Map(files);
  }

  prepare = (): Promise<Result<void>> => Promise.resolve(success(undefined));

  read = (path: string): Promise<Result<string | undefined>> => Promise.resolve(success(this.files.get(path)));

  replace(path: string, before: string | undefined, after: string): Promise<Result<void>> {
    if (this.files.get(path) !== before) return Promise.resolve(failure('conflict'));
    return Promise.resolve(this.deed(() => this.files.set(path, after)));
  }

  async write(path: string, text: string): Promise<Result<void>> {
    await this.beforeWrite(path);
    return this.deed(() => {
      this.written.push(path);
      this.files.set(path, text);
    });
  }

  remove(path: string): Promise<Result<void>> {
    return Promise.resolve(this.deed(() => this.files.delete(path)));
  }

  private deed(work: () => unknown): Result<void> {
    if (++this.deeds > this.most) return failure('offline');
    work();
    return success(undefined);
  }
}
