import {appendFile, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** One document that was exported. */
export interface Entry {
  /** Path of its file, below the folder. */
  readonly path: string;
  /** Where it lies. */
  readonly source: string;
  readonly type: string;
  readonly etag?: string | undefined;
  /** In bytes. */
  readonly size: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
  /** What it is, apart from a document. */
  readonly role?: 'rules' | 'container' | undefined;
  /** Path of the file with its access rules, if it has rules of its own. */
  readonly rules?: string | undefined;
}

/** What the manifest as a whole says. */
export interface Manifest {
  readonly form: 1;
  readonly source: string;
  /** When it was complete, as an ISO date. */
  readonly exported: string;
  readonly documents: readonly Entry[];
  /** What could not be exported, and why. */
  readonly missing: readonly {readonly source: string; readonly problem: string}[];
}

const notes = 'manifest.part.jsonl';
const whole = 'manifest.json';

/** What an export has done so far, noted with each document: so that one that was interrupted goes on where it was. */
export class Ledger {
  private constructor(
    private readonly folder: string,
    private readonly before: ReadonlyMap<string, Entry>,
  ) {}

  /** Takes up what an earlier export into this folder has noted, finished or not. */
  static async open(folder: string): Promise<Ledger> {
    await mkdir(folder, {recursive: true});
    const finished = await readText(join(folder, whole));
    const begun = await readText(join(folder, notes));
    const entries = [...entriesOf(finished), ...linesOf(begun)];
    return new Ledger(folder, new Map(entries.map((entry) => [entry.source, entry])));
  }

  /** What is known of a document from before. */
  known(source: string): Entry | undefined {
    return this.before.get(source);
  }

  async note(entry: Entry): Promise<void> {
    await appendFile(join(this.folder, notes), `${JSON.stringify(entry)}\n`);
  }

  async finish(manifest: Manifest): Promise<void> {
    const path = join(this.folder, whole);
    await writeFile(`${path}.new`, `${JSON.stringify(manifest, null, 1)}\n`);
    await rename(`${path}.new`, path);
    await rm(join(this.folder, notes), {force: true});
  }
}

function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

function entriesOf(text: string): readonly Entry[] {
  try {
    return (JSON.parse(text) as Manifest).documents ?? [];
  } catch {
    return [];
  }
}

/** The last line may have been cut. */
function linesOf(text: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Entry];
    } catch {
      return [];
    }
  });
}
