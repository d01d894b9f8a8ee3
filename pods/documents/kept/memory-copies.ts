import {roomAt, type Copy, type CopyStore} from './copies.js';

/** Keeps the copies as long as the program runs. */
export class MemoryCopies implements CopyStore {
  private copies: Copy[] = [];

  constructor(private readonly now: () => number) {}

  get(url: string, reader: string): Promise<Copy | undefined> {
    return Promise.resolve(this.copies.find((copy) => copy.url === url && copy.reader === reader));
  }

  put(copy: Copy): Promise<void> {
    const others = this.copies.filter(({url, reader}) => url !== copy.url || reader !== copy.reader);
    const all = [...others, copy];
    const hasRoom = roomAt(this.now());
    this.copies = all.sort((a, b) => b.asOf - a.asOf).filter(({asOf, text}) => hasRoom(asOf, text.length));
    return Promise.resolve();
  }

  remove(isMeant: (url: string, reader: string) => boolean): Promise<void> {
    this.copies = this.copies.filter(({url, reader}) => !isMeant(url, reader));
    return Promise.resolve();
  }

  clear(): Promise<void> {
    this.copies = [];
    return Promise.resolve();
  }
}
