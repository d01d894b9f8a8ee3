import type {CoopList, NamedList} from '../../pods/lists/coop-lists.js';

/** A list that has been asked for; its answer is nothing if it is not for this reader. */
export interface AskedList extends NamedList {
  readonly answer: Promise<CoopList | undefined>;
}

/** Lists that have not answered. */
export interface LateLists<Found> {
  readonly awaited: readonly NamedList[];
  /** Resolves with what is found once more of them have. */
  readonly next: () => Promise<Found>;
}

/**
 * Lists of which some are slow: resolves once there is something to show, or nothing is to come. Loaded where one is slow.
 * @param join makes what is found out of those that have answered.
 */
export function joinArrived<Found>(
  asked: readonly AskedList[],
  join: (lists: readonly CoopList[], late?: LateLists<Found>) => Found,
): Promise<Found> {
  const arriving = new ArrivingLists(asked);
  const found = (): Found => {
    const {come, awaited} = arriving;
    return join(come, awaited.length ? {awaited, next} : undefined);
  };
  const next = (): Promise<Found> => arriving.more().then(found);
  return next();
}

/** Lists that were asked for at once, and answer one by one. */
class ArrivingLists {
  private readonly answers = new Map<AskedList, CoopList | undefined>();
  private told = 0;

  constructor(private readonly asked: readonly AskedList[]) {
    for (const list of asked) void list.answer.then((found) => this.answers.set(list, found));
  }

  /** The lists that have answered and are for this reader, also those that could not be read, in the order in which they were asked for. */
  get come(): readonly CoopList[] {
    return this.asked.flatMap((list) => this.answers.get(list) ?? []);
  }

  /** Those that have not answered. */
  get awaited(): readonly AskedList[] {
    return this.asked.filter((list) => !this.answers.has(list));
  }

  /** Resolves when there is more to tell than the last time, and something to show. */
  async more(): Promise<void> {
    while (this.awaited.length && !(this.isSomethingRead && this.answers.size > this.told))
      await Promise.race(this.awaited.map(({answer}) => answer));
    this.told = this.answers.size;
  }

  private get isSomethingRead(): boolean {
    return this.come.some(({readers}) => readers.who !== 'unknown');
  }
}
