import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {join} from 'node:path';
import type {Environment} from '../context.js';

/** What is remembered of one thing. */
export interface Remembered {
  /** What it was when it was last looked at: an entity tag, or a digest. */
  readonly tag?: string | undefined;
  /** When that was, in milliseconds since 1970. */
  readonly at: number;
}

/** What is written down; another number is another form, which is not read. */
const form = 1;

/**
 * What the steward has seen in earlier runs, so that it asks less of everybody: it is never needed. Without it, or with that of another machine,
 * the steward does the same and asks more. Kept in one file for each coop, which is replaced as a whole.
 */
export class Memory {
  private constructor(
    private readonly path: string | undefined,
    private readonly entries: Map<string, Remembered>,
  ) {}

  /** One that forgets everything with the program. */
  static empty(): Memory {
    return new Memory(undefined, new Map());
  }

  /** Reads what there is. A file that cannot be read is as good as none. */
  static async open(folder: string, coop: string): Promise<Memory> {
    const name = createHash('sha256').update(coop).digest('hex').slice(0, 16);
    const path = join(folder, `${name}.json`);
    return new Memory(path, await readEntries(path, coop));
  }

  get(name: string): Remembered | undefined {
    return this.entries.get(name);
  }

  set(name: string, remembered: Remembered): void {
    this.entries.set(name, remembered);
  }

  /** Forgets what is not among these, of those whose names begin so. */
  retain(prefix: string, names: ReadonlySet<string>): void {
    for (const name of this.entries.keys()) if (name.startsWith(prefix) && !names.has(name)) this.entries.delete(name);
  }

  /** Writes it down. Two at once write one after the other, each the whole: the last stays. */
  async save(coop: string): Promise<void> {
    if (!this.path) return;
    await mkdir(join(this.path, '..'), {recursive: true});
    const temporary = `${this.path}.${process.pid}`;
    await writeFile(temporary, JSON.stringify({form, coop, entries: Object.fromEntries(this.entries)}));
    await rename(temporary, this.path);
  }
}

async function readEntries(path: string, coop: string): Promise<Map<string, Remembered>> {
  try {
    const read = JSON.parse(await readFile(path, 'utf8')) as {
      form?: unknown;
      coop?: unknown;
      entries?: Record<string, Remembered>;
    };
    if (read.form !== form || read.coop !== coop) return new Map();
    return new Map(Object.entries(read.entries ?? {}).filter(([, one]) => typeof one?.at === 'number'));
  } catch {
    return new Map();
  }
}

/** Where it lies if nobody says so: where programs of this machine keep what they can do without. */
export function usualFolder({XDG_CACHE_HOME, LOCALAPPDATA}: Environment): string {
  return join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'solidaire', 'steward');
}
