import type {Row} from './row.js';
import type {ListOfThings, ListState} from './thing-list.js';

/** Several lists of things of one kind, shown as one: a coop keeps one for each circle of readers. */
export class JoinedList<T> implements ListOfThings<T> {
  private joined?: {readonly states: readonly ListState<T>[]; readonly state: ListState<T>};
  private readonly places = new Map<string, ListOfThings<T>>();

  constructor(
    /** The lists, in the order in which their rows come; one at least. */
    readonly parts: readonly ListOfThings<T>[],
  ) {}

  get address(): string {
    return this.parts[0]!.address;
  }

  /** What is known of all of them. As long as one is there, there is a list; what is missing is said beside it. */
  get state(): ListState<T> {
    const states = this.parts.map(({state}) => state);
    if (!this.joined || states.some((state, index) => state !== this.joined!.states[index]))
      this.joined = {states, state: this.join(states)};
    return this.joined.state;
  }

  /** The list in which a source is. */
  listOf(source: string): ListOfThings<T> | undefined {
    void this.state;
    return this.places.get(source);
  }

  subscribe(listener: (state: ListState<T>) => void): () => void {
    const undo = this.parts.map((part) => part.subscribe(() => listener(this.state)));
    return () => undo.forEach((end) => end());
  }

  async load(fresh = false): Promise<void> {
    await Promise.all(this.parts.map((part) => part.load(fresh)));
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
      status: of('success') ? 'success' : of('pending') ? 'pending' : 'error',
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
