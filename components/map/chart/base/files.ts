import type {BaseMap} from '../chart.js';
import {readDrawing, readWorld, type Drawing, type World} from './drawing.js';

/** A part of the earth, in degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** How long a file may take, in milliseconds. */
const patience = 30_000;

/** The name of the cell that a point is in. */
export function cellAt(latitude: number, longitude: number, side: number): string {
  const place = (degrees: number, whole: number) =>
    Math.min(whole / side - 1, Math.max(0, Math.floor((degrees + whole / 2) / side)));
  return `${place(longitude, 360)}-${place(latitude, 180)}`;
}

/** The files that `solidaire` builds from Natural Earth: the world, and finer cells of it, each read once and only when it is looked at. */
export class BaseFiles {
  private readonly drawn = new Map<string, Promise<unknown>>();

  constructor(private readonly base: Pick<BaseMap, 'folder'>) {}

  /** @throws Error if the file is not there, or is another one. */
  world(): Promise<World> {
    return this.once('world', readWorld);
  }

  /** @throws Error as {@link world}. */
  cell(name: string): Promise<Drawing> {
    return this.once(name, readDrawing);
  }

  /** The names of the cells in view in which there is land. */
  async cellsWithin({west, south, east, north}: Bounds): Promise<string[]> {
    const {cellSize, cells} = await this.world();
    const names = new Set<string>();
    for (let x = west; x < east + cellSize; x += cellSize) {
      for (let y = south; y < north + cellSize; y += cellSize) {
        names.add(cellAt(Math.min(y, north), Math.min(x, east), cellSize));
      }
    }
    return [...names].filter((name) => cells.has(name));
  }

  /** What could not be read is asked for again the next time. */
  private once<T>(name: string, read: (file: unknown) => T): Promise<T> {
    let file = this.drawn.get(name) as Promise<T> | undefined;
    if (!file) {
      file = this.fetch(name).then(read);
      file.catch(() => this.drawn.delete(name));
      this.drawn.set(name, file);
    }
    return file;
  }

  private async fetch(name: string): Promise<unknown> {
    const address = new URL(`${name}.json`, folderOf(this.base));
    const ask = (cache: RequestCache) => fetch(address, {cache, credentials: 'omit', signal: AbortSignal.timeout(patience)});
    // Without a network, the land as this browser has seen it before: it does not move.
    const response = await ask('default').catch(() => ask('force-cache'));
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  }
}

/** The folder that the page names, else the one that is built beside the code. */
function folderOf({folder}: Pick<BaseMap, 'folder'>): URL {
  if (folder === undefined) return new URL('../base-map/', import.meta.url);
  return new URL(folder.replace(/\/*$/, '/'), document.baseURI);
}
