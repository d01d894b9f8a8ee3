import {fetchFile} from '../../../pods/files/fetch-file.js';
import type {Problem} from '../../../pods/problem.js';
import {saveBlob} from '../../data/save-file.js';
import {extensionFor, extensionOf} from '../file-types.js';
import type {FileDoor} from './file-door.js';

/** A file that somebody wants to have. */
export interface Wanted extends FileDoor {
  readonly title: string;
  readonly format?: string | undefined;
}

/** How far the download of a file is. */
export interface Progress {
  readonly file: string;
  readonly bytes: number;
  readonly of?: number | undefined;
}

/** Milliseconds between two drawings of how far it is. */
const pace = 200;
/** What file systems take, with room for what programs add. */
const longestName = 120;

/** Fetches files in the reader's name and hands them to the browser to save: never to open, since nobody knows what is in them. */
export class Downloads {
  progress?: Progress | undefined;
  problem?: Problem | undefined;
  private fetching?: AbortController | undefined;
  private drawn = 0;

  constructor(private readonly redraw: () => void) {}

  /** Fetches one file; another one that is on its way is called off. */
  async start(wanted: Wanted): Promise<void> {
    this.cancel();
    const fetching = (this.fetching = new AbortController());
    const {file: url} = wanted;
    this.tell({file: url, bytes: 0});
    const onProgress = (bytes: number, of: number | undefined) => {
      if (this.fetching === fetching && performance.now() - this.drawn > pace) this.tell({file: url, bytes, of});
    };
    const read = await fetchFile({fetch: wanted.fetch, url, signal: fetching.signal, onProgress});
    if (this.fetching !== fetching) return;
    this.fetching = undefined;
    this.problem = read.ok ? undefined : read.problem;
    if (read.ok) saveBlob(nameFor(wanted), read.value);
    this.tell(undefined);
  }

  cancel(): void {
    this.fetching?.abort();
    this.fetching = this.problem = undefined;
    this.tell(undefined);
  }

  private tell(progress: Progress | undefined): void {
    this.progress = progress;
    this.drawn = performance.now();
    this.redraw();
  }
}

/**
 * The name under which a file is saved: its title, with the end that goes with what it says it is. Signs that lead elsewhere, or turn the
 * direction of reading so that an end looks like another one, are left out.
 */
export function nameFor({title, file, format}: Pick<Wanted, 'title' | 'file' | 'format'>): string {
  const end = extensionFor(format) ?? extensionOf(new URL(file).pathname);
  const plain = title
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[/\\:*?"<>|]/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const base = end && plain.toLowerCase().endsWith(`.${end}`) ? plain.slice(0, -end.length - 1) : plain;
  // Not in the middle of a sign that takes two.
  const short = [...(base || 'document')].slice(0, longestName).join('');
  return end ? `${short}.${end}` : short;
}
