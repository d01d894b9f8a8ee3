import {createInterface, type Interface} from 'node:readline/promises';
import {Stop} from './stop.js';

/** Where a command reads and writes. What it says goes to the error output, so that its result can be passed on. */
export interface Terminal {
  /** Whether a person is there to answer. */
  readonly canAsk: boolean;
  /** Prints a result. */
  print(text: string): void;
  /** Says something that is no result. */
  tell(text: string): void;
  /** Shows a line that the next one replaces; nothing takes it away. Where nobody looks on, nothing is shown. */
  show(line: string | undefined): void;
  /** Asks a person. Fails as declined when there is nothing more to read. */
  ask(question: string): Promise<string>;
  /** Stops listening, and leaves the terminal as it was. */
  close(): void;
}

export interface Streams {
  readonly stdin: NodeJS.ReadableStream & {readonly isTTY?: boolean};
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & {readonly isTTY?: boolean; readonly columns?: number};
}

/** To the beginning of the line, and away with what stands there (ECMA-48). */
const clearLine = '\r\u001b[K';

/** @param interrupt what Ctrl-C does while a question waits: a terminal that is asked passes no signal on. */
export function openTerminal({stdin, stdout, stderr}: Streams, interrupt: () => void): Terminal {
  /** Ends the line on which a question still waits. */
  const leaveQuestion = () => void stderr.write('\n');
  const handleInterrupt = () => {
    leaveQuestion();
    interrupt();
  };
  let reader: Interface | undefined;
  let lines: AsyncIterator<string> | undefined;
  let isShowing = false;

  // Whoever reads may stop before the end, as `head` does.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);

  /** One reader for all questions: another one would lose what was typed ahead. */
  function read(): {reader: Interface; lines: AsyncIterator<string>} {
    reader ??= createInterface({input: stdin, output: stderr}).on('SIGINT', handleInterrupt);
    lines ??= reader[Symbol.asyncIterator]();
    return {reader, lines};
  }

  function show(line: string | undefined): void {
    if (!stderr.isTTY || (line === undefined && !isShowing)) return;
    isShowing = line !== undefined;
    // A line that is longer than the terminal could not be taken away again.
    const text = line === undefined ? '' : withoutControls(line).slice(0, (stderr.columns ?? 80) - 1);
    stderr.write(`${clearLine}${text}`);
  }

  function write(stream: NodeJS.WritableStream, text: string): void {
    show(undefined);
    stream.write(`${withoutControls(text)}\n`);
  }

  return {
    canAsk: Boolean(stdin.isTTY && stderr.isTTY),
    print: (text) => write(stdout, text),
    tell: (text) => write(stderr, text),
    show,
    async ask(question) {
      show(undefined);
      const {reader, lines} = read();
      reader.setPrompt(withoutControls(question));
      reader.prompt();
      const line = await lines.next();
      if (!line.done) return line.value;
      leaveQuestion();
      throw new Stop({declined: true});
    },
    close: () => {
      show(undefined);
      reader?.close();
    },
  };
}

/** What others have written, as the name of a group, could otherwise move the cursor, or worse. */
function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what must be found here
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
