import type {Problem} from '../../pods/index.js';
import type {Strings} from '../strings/strings.js';
import type {Done} from './context.js';
import {sentenceFor} from './sentence-for.js';
import {Stop} from './stop.js';
import type {Terminal} from './terminal.js';

/** How a command ended, for scripts. `interrupted` is what shells say of a program that Ctrl-C ended. */
export const exitCodes = {done: 0, failed: 1, wrongUse: 2, interrupted: 130} as const;

/** How something ended that was not done. */
interface Failure {
  readonly kind: string;
  readonly message: string;
  readonly code: number;
  /** Said below the sentence, for who knows more. */
  readonly details?: Readonly<Partial<Pick<Problem, 'url' | 'status' | 'detail'>>>;
}

/** Tells how a command ended: to people in sentences, or to programs as one object. */
export class Report {
  constructor(
    private readonly terminal: Terminal,
    private readonly strings: Strings,
    private readonly json: boolean,
  ) {}

  /** @returns the exit code. */
  done({text, facts, needsPerson = false}: Done): number {
    this.terminal.print(this.json ? JSON.stringify({ok: !needsPerson, ...facts}) : text);
    return needsPerson ? exitCodes.failed : exitCodes.done;
  }

  /** @returns the exit code. */
  stopped(error: unknown): number {
    return this.failed(error instanceof Stop ? this.describe(error) : this.describeBug(error));
  }

  /** @returns the exit code. */
  interrupted(): number {
    return this.failed({kind: 'interrupted', message: this.strings.interrupted, code: exitCodes.interrupted});
  }

  private failed({kind, message, code, details}: Failure): number {
    const technical = details && [kind, details.status, details.url, details.detail].filter(Boolean).join(' ');
    this.terminal.tell(message);
    if (technical) this.terminal.tell(`(${technical})`);
    if (this.json) this.terminal.print(JSON.stringify({ok: false, error: {kind, message, ...details}}));
    return code;
  }

  private describe({reason}: Stop): Failure {
    if ('mistake' in reason) {
      const {mistake} = reason;
      return {kind: mistake.kind, message: this.strings.mistake(mistake), code: exitCodes.wrongUse};
    }
    if ('declined' in reason) return {kind: 'declined', message: this.strings.declined, code: exitCodes.failed};
    const {kind, url, status, detail} = reason.problem;
    const message = sentenceFor(this.strings, reason.problem, reason.step);
    return {kind, message, code: exitCodes.failed, details: {url, status, detail}};
  }

  private describeBug(error: unknown): Failure {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return {kind: 'bug', message: `${this.strings.bug}\n${stack}`, code: exitCodes.failed};
  }
}
