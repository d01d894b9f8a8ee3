import {bringBack, forgetFiles, keepFile} from './kept-files.js';
import type {ChosenFile, NotedFile} from './outgoing.js';

/** The files that are chosen for a message. The device keeps them with the draft, so that they come back with what was typed. */
export class DraftFiles {
  all: readonly ChosenFile[] = [];
  /** Ids of those that the device does not keep. */
  unkept: ReadonlySet<string> = new Set();
  /** Those of the draft that are still to be fetched from the device. */
  private coming: readonly NotedFile[] = [];
  private draftName?: string;

  get isComing(): boolean {
    return this.coming.length > 0;
  }

  /** What the draft says of them. */
  get noted(): readonly NotedFile[] {
    return [...this.coming, ...this.all].map(({id, name, isPicture, text}) => ({id, name, isPicture, text}));
  }

  /** Goes on with another draft. Those of the one before stay on the device for whoever comes back to it. */
  begin(draftName: string): void {
    this.draftName = draftName;
    this.all = this.coming = [];
  }

  /** Fetches the files of the draft. @returns those that are not on the device any more; nothing if another draft was begun meanwhile. */
  async fetch(noted: readonly NotedFile[]): Promise<readonly NotedFile[] | undefined> {
    this.coming = noted;
    const found = await bringBack(this.draftName!, noted);
    if (this.coming !== noted) return undefined;
    this.coming = [];
    this.all = [...found, ...this.all];
    return noted.filter(({id}) => !found.some((one) => one.id === id));
  }

  /** Adds files. @param note told once they are among the others, before the device has them. */
  async add(files: readonly ChosenFile[], note: () => void): Promise<void> {
    this.all = [...this.all, ...files];
    note();
    const {draftName} = this;
    for (const file of files) {
      const isKept = draftName !== undefined && (await keepFile(draftName, file));
      if (!isKept) this.unkept = new Set([...this.unkept, file.id]);
    }
  }

  describe(id: string, text: string): void {
    this.all = this.all.map((file) => (file.id === id ? {...file, text} : file));
  }

  /** Leaves files out: they are sent, or not wanted any more. @param draftName the draft that they belong to. */
  drop(files: readonly NotedFile[], draftName = this.draftName): void {
    const ids = files.map(({id}) => id);
    this.all = this.all.filter(({id}) => !ids.includes(id));
    this.coming = this.coming.filter(({id}) => !ids.includes(id));
    if (draftName !== undefined && ids.length) void forgetFiles(draftName, ids);
  }
}
