import type {Strings} from '../strings/strings.js';
import type {CommandLine} from './command-line.js';
import type {Terminal} from './terminal.js';

/** Variables of the process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a command works with. */
export interface Context {
  readonly line: CommandLine;
  readonly environment: Environment;
  readonly terminal: Terminal;
  readonly strings: Strings;
}

/** What a command has done. */
export interface Done {
  /** For people. */
  readonly text: string;
  /** For programs: what `--json` prints. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Whether it was carried out and a person must do something now. */
  readonly needsPerson?: boolean;
}
