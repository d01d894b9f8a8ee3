import {dropPictures, keepPicture, readPicture} from '../../data/kept-pictures.js';
import {newChoice} from '../../data/thing-form/form-model.js';

/** How large a file may be, in bytes. */
export const mostBytes = 250_000_000;
/** Up to here, a file that was chosen and is not sent outlives the page. */
export const keptBytes = 10_000_000;

/** Files that were chosen and are not sent. Their names stand in the form in the place of addresses. */
export class ChosenFiles {
  private readonly files = new Map<string, Blob>();
  private readonly kept = new Set<string>();

  /** @param draft the name under which the browser keeps them. */
  constructor(private readonly draft: string) {}

  get(name: string): Blob | undefined {
    return this.files.get(name);
  }

  /** @returns its name in the form. */
  take(file: Blob): string {
    const name = newChoice();
    this.files.set(name, file);
    return name;
  }

  /** @returns whether the browser keeps it if the page is closed. */
  async keep(name: string): Promise<boolean> {
    const photo = this.files.get(name);
    if (!photo || photo.size > keptBytes) return false;
    this.kept.add(name);
    return keepPicture(this.draft, name, {photo});
  }

  /** Brings back what was chosen before the page was closed. @returns whether it is there. */
  async restore(name: string): Promise<boolean> {
    if (this.files.has(name)) return true;
    const found = await readPicture(this.draft, name);
    if (found) this.files.set(name, found.photo);
    this.kept.add(name);
    return found !== undefined;
  }

  /** Not wanted any more, or sent. */
  drop(...names: readonly string[]): void {
    for (const name of names) this.files.delete(name);
    const kept = names.filter((name) => this.kept.delete(name));
    if (kept.length) void dropPictures(this.draft, kept);
  }

  dropAll(): void {
    this.drop(...new Set([...this.files.keys(), ...this.kept]));
  }
}
