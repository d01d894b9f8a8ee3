import type {Row} from './row.js';
import type {ListOfThings, ListState, ThingList} from './thing-list.js';

/** How long what has come waits for the rest, in milliseconds: what comes almost together is shown together, and a page jumps less. */
export const patience = 500;

/**
 * Several lists of things of one kind, shown as one: a coop keeps one for each circle of readers. One that does not come keeps the others back
 * for a moment only.
 */
export class JoinedList<T> implements ListOfThings<T> {
  private joined?: {readonly states: readonly ListState<T>[]; readonly state: ListState<T>} | undefined;
  private readonly places = new Map<string, ThingList<T>>();
  private readonly listeners = new Set<(state: ListState<T>) => void>();
  /** Whether what has come waits for the rest. What was on screen before does not. */
  private isHeldBack: boolean;

  constructor(
    /** The lists, in the order in which their rows come; one at least. */
    readonly parts: readonly ThingList<T>[],
  ) {
    this.isHeldBack = parts.every(({state}) => state.status === 'pending');
  }

  get address(): string {
    return this.parts[0]!.address;
  }

  /** What is known of all of them. As long as one can be read, there is a list; what is wrong with another one is said beside it. */
  get state(): ListState<T> {
    const states = this.parts.map(({state}) => state);
    if (!this.joined || states.some((state, index) => state !== this.joined!.states[index]))
      this.joined = {states, state: this.join(states)};
    return this.joined.state;
  }

  /** The list in which a source is. */
  listOf(source: string): ThingList<T> | undefined {
    void this.state;
    return this.places.get(source);
  }

  subscribe(listener: (state: ListState<T>) => void): () => void {
    const undo = this.parts.map((part) => part.subscribe(() => listener(this.state)));
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      undo.forEach((end) => end());
    };
  }

  async load(fresh = false): Promise<void> {
    if (this.isHeldBack) setTimeout(() => this.letGo(), patience);
    await Promise.all(this.parts.map((part) => part.load(fresh)));
  }

  private letGo(): void {
    this.isHeldBack = false;
    this.joined = undefined;
    for (const listener of this.listeners) listener(this.state);
  }

  prioritise(sources: readonly string[]): void {
    for (const part of this.parts) part.prioritise(sources.filter((source) => this.listOf(source) === part));
  }

  readMore(): void {
    for (const part of this.parts) part.readMore();
  }

  async update(source: string): Promise<void> {
    await this.listOf(source)?.update(source);
  }

  async retry(source: string): Promise<void> {
    await this.listOf(source)?.retry(source);
  }

  private join(states: readonly ListState<T>[]): ListState<T> {
    const of = (status: ListState<T>['status']) => states.some((state) => state.status === status);
    const problem = states.find((state) => state.problem)?.problem;
    const sum = (count: (state: ListState<T>) => number) => states.reduce((total, state) => total + count(state), 0);
    return {
      status: of('pending') && (this.isHeldBack || !of('success')) ? 'pending' : of('success') ? 'success' : 'error',
      fetching: states.some(({fetching}) => fetching),
      rows: this.rowsIn(states),
      waiting: sum(({waiting}) => waiting),
      announced: sum(({announced}) => announced),
      ...(problem && {problem}),
    };
  }

  /** A thing that is in several lists stands there once: in the first. */
  private rowsIn(states: readonly ListState<T>[]): readonly Row<T>[] {
    this.places.clear();
    return states.flatMap(({rows}, index) =>
      rows.filter(({source}) => {
        if (this.places.has(source)) return this.places.get(source) === this.parts[index];
        this.places.set(source, this.parts[index]!);
        return true;
      }),
    );
  }
}
