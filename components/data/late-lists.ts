import type {CoopList} from '../../pods/lists/coop-lists.js';
import type {ListKind} from '../../pods/lists/row.js';
import {failure, success, type Result} from '../../pods/problem.js';
import type {Community} from './community.js';
import {joinLists, type AskedList, type FoundLists} from './coop-lists.js';

/**
 * Lists of which some are slow: those that have answered, once there is something to show, with what resolves with more. Loaded where one is slow.
 */
export function joinArrived<T>(
  community: Community,
  kind: ListKind<T>,
  languages: readonly string[],
  asked: readonly AskedList[],
): Promise<Result<FoundLists<T>>> {
  const arriving = new ArrivingLists(asked);
  const join = (): Result<FoundLists<T>> => {
    const {come: lists, awaited} = arriving;
    if (!lists.length) return failure('missing', {detail: `No list of ${kind.types[0]} for this reader`});
    const list = joinLists(community, kind, lists, languages);
    return success({list, lists, ...(awaited.length && {awaited, next: () => arriving.more().then(join)})});
  };
  return arriving.more().then(join);
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
    do await Promise.race(this.awaited.map(({answer}) => answer));
    while (this.awaited.length && !(this.isSomethingRead && this.answers.size > this.told));
    this.told = this.answers.size;
  }

  private get isSomethingRead(): boolean {
    return this.come.some(({readers}) => readers.who !== 'unknown');
  }
}
