import type {ProgressTexts} from '../strings/strings.js';
import {isOn} from './command-line.js';
import type {Context} from './context.js';
import type {Terminal} from './terminal.js';

/** How far a piece of work has come, for whoever waits for it. */
export interface Progress {
  /** Begins a piece of work. @param of how much there is to do, if that is known. */
  begin(label: string, of?: number): void;
  /** So much of it is done by now, of so much. */
  update(done: number, of?: number): void;
  /** Takes the line away. */
  end(): void;
}

/** Often enough to be seen moving, seldom enough to cost nothing (milliseconds). */
const pause = 100;
const cells = 24;

/** Shows progress on a terminal; in pipes, and for programs, it shows nothing. */
export function progressOf({terminal, strings, line}: Pick<Context, 'terminal' | 'strings' | 'line'>): Progress {
  return isOn(line, 'json') ? silence : new Line(terminal, strings.progress);
}

/** For work that nobody watches. */
export const silence: Progress = {begin: () => undefined, update: () => undefined, end: () => undefined};

class Line implements Progress {
  private label = '';
  private done = 0;
  private of: number | undefined;
  private begun = 0;
  private shown = 0;

  constructor(
    private readonly terminal: Pick<Terminal, 'show'>,
    private readonly texts: ProgressTexts,
    private readonly now: () => number = Date.now,
  ) {}

  begin(label: string, of?: number): void {
    Object.assign(this, {label, of, done: 0, begun: this.now(), shown: 0});
    this.draw();
  }

  update(done: number, of = this.of): void {
    this.done = done;
    this.of = of;
    if (this.now() - this.shown >= pause) this.draw();
  }

  end(): void {
    this.terminal.show(undefined);
  }

  private draw(): void {
    this.shown = this.now();
    const {label, done, of, texts} = this;
    if (of === undefined) return this.terminal.show(done ? `${label} ${texts.count(done)}` : label);
    this.terminal.show(`${label} ${barOf(done, of)} ${texts.share(done, of)}${this.left(of)}`);
  }

  /** What is left at the pace so far; nothing before there is a pace. */
  private left(of: number): string {
    const seconds = (this.shown - this.begun) / 1_000;
    if (seconds < 3 || !this.done || this.done >= of) return '';
    return `, ${this.texts.left(Math.ceil((seconds * (of - this.done)) / this.done))}`;
  }
}

function barOf(done: number, of: number): string {
  const full = of > 0 ? Math.min(cells, Math.floor((cells * done) / of)) : cells;
  return `[${'#'.repeat(full)}${'.'.repeat(cells - full)}]`;
}
