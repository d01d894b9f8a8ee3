import {kilometresTo} from '../../../vocab/fragments/box.js';
import {kilometresBetween, type Spot} from '../../../vocab/geo/spot.js';
import type {Row} from '../../lists/row.js';
import type {Answer} from './indexed-list.js';
import type {Tile, Tiles} from './tiles.js';

/** Pages that are read until somebody asks again. */
const mostPages = 12;

/** Looks for what is around a spot, the nearest first: reads the pages of the map outwards, no further than it needs. */
export class Nearest<T> {
  private wanted = 0;
  private asked = 0;
  private allowed = 0;
  private running?: Promise<void> | undefined;
  private last?: {readonly of: readonly unknown[]; readonly answer: Answer<T>};

  constructor(
    private readonly tiles: Pick<Tiles<unknown>, 'root' | 'open' | 'version' | 'problem'>,
    readonly spot: Spot,
    /** How far to look, in kilometres. */
    readonly kilometres: number,
    /** Where something is; nothing for what is nowhere, or not to be shown. */
    private readonly where: (row: Row<T>) => Spot | undefined,
    /** All rows that are known by now, wherever they come from. */
    private readonly known: () => readonly Row<T>[],
    private readonly onChange: () => void,
  ) {}

  /** Whether it was asked for something. */
  get hasBegun(): boolean {
    return this.wanted > 0;
  }

  /** What is known so far, the nearest first; nothing comes between it later but what is newer than the index. */
  get answer(): Answer<T> {
    const of = [this.known(), this.tiles.version, this.running, this.wanted];
    if (!this.last?.of.every((one, index) => one === of[index])) this.last = {of, answer: this.answerNow()};
    return this.last.answer;
  }

  /** Reads on until there are so many, or as far as can be done without being asked again. */
  want(count: number): Promise<void> {
    if (count > this.wanted) {
      this.wanted = count;
      this.allowed = this.asked + mostPages;
    }
    return (this.running ??= this.isEnough ? undefined : this.run()) ?? Promise.resolve();
  }

  /** Reads on although much was read already. */
  goOn(): Promise<void> {
    this.allowed = this.asked + mostPages;
    return this.want(this.wanted);
  }

  private answerNow(): Answer<T> {
    const {horizon, tiles, wanted} = this;
    const rows = this.rowsUpTo(horizon);
    const isDone = this.isDoneAt(horizon);
    return {
      rows,
      isWhole: isDone && !tiles.problem,
      total: isDone && !tiles.problem ? rows.length : undefined,
      isComing: this.running !== undefined,
      isPaused: !this.running && !isDone && rows.length < wanted,
      problem: tiles.problem,
    };
  }

  /** How far everything is known, in kilometres. */
  private get horizon(): number {
    return this.nearestUnread()?.distance ?? Infinity;
  }

  private get isEnough(): boolean {
    const {horizon} = this;
    return this.isDoneAt(horizon) || this.asked >= this.allowed || this.rowsUpTo(horizon).length >= this.wanted;
  }

  private isDoneAt(horizon: number): boolean {
    return horizon === Infinity || horizon > this.kilometres;
  }

  private async run(): Promise<void> {
    while (!this.isEnough) {
      this.asked++;
      await this.tiles.open(this.nearestUnread()!.tile);
    }
    this.running = undefined;
    this.onChange();
  }

  private rowsUpTo(horizon: number): readonly Row<T>[] {
    const far = Math.min(horizon, this.kilometres);
    return this.known()
      .flatMap((row) => {
        const spot = this.where(row);
        const distance = spot ? kilometresBetween(this.spot, spot) : Infinity;
        return spot && distance <= far ? [{row, distance}] : [];
      })
      .sort((one, other) => one.distance - other.distance)
      .map(({row}) => row);
  }

  /** The nearest part of the map that was not looked into; one that cannot be read keeps nothing back. */
  private nearestUnread(): {readonly tile: Tile; readonly distance: number} | undefined {
    let nearest: {readonly tile: Tile; readonly distance: number} | undefined;
    const look = (tile: Tile): void => {
      if (tile.state === 'open') return tile.tiles.forEach(look);
      if (tile.state === 'failed') return;
      const distance = kilometresTo(tile.box, this.spot);
      if (!nearest || distance < nearest.distance) nearest = {tile, distance};
    };
    look(this.tiles.root);
    return nearest;
  }
}
