import type {CoopList, NamedList} from '../../pods/lists/coop-lists.js';
import {patience} from '../../pods/lists/joined-list.js';

/** Lists that were asked for at once, and answer one by one. */
export class ArrivingLists {
  /** Resolves when every list has answered. */
  readonly all: Promise<unknown>;
  private readonly answers = new Map<NamedList, CoopList | undefined>();
  private readonly answering: ReadonlyMap<NamedList, Promise<void>>;
  private told = 0;

  /** @param read reads one list; nothing if it is not for this reader. Never fails. */
  constructor(
    private readonly named: readonly NamedList[],
    read: (list: NamedList) => Promise<CoopList | undefined>,
  ) {
    const ask = async (list: NamedList) => void this.answers.set(list, await read(list));
    this.answering = new Map(named.map((list) => [list, ask(list)]));
    this.all = Promise.all(this.answering.values());
  }

  /** The lists that have answered and are for this reader, also those that could not be read, in the order in which they were named. */
  get come(): readonly CoopList[] {
    return this.named.flatMap((list) => this.answers.get(list) ?? []);
  }

  /** Those that have not answered. */
  get awaited(): readonly NamedList[] {
    return this.named.filter((list) => !this.answers.has(list));
  }

  /** Resolves when there is more to tell than the last time, and something to show: all, or what of it has come within a moment. */
  async more(): Promise<void> {
    await Promise.race([this.all, new Promise((resolve) => setTimeout(resolve, patience))]);
    while (this.awaited.length && !(this.isSomethingRead && this.answers.size > this.told))
      await Promise.race(this.awaited.map((list) => this.answering.get(list)));
    this.told = this.answers.size;
  }

  private get isSomethingRead(): boolean {
    return this.come.some(({readers}) => readers.who !== 'unknown');
  }
}
