import {spawn} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {once} from 'node:events';
import {inRoot} from '../../../tools/paths.js';

/** How a run of the program `solidaire` went. */
export interface Ran {
  /** What it has answered to a program; nothing if it was killed. */
  readonly answer: Readonly<Record<string, unknown>> | undefined;
  /** In milliseconds. */
  readonly time: number;
  /** The most memory that the process has held, in bytes (`VmHWM` of Linux; 0 elsewhere). */
  readonly memory: number;
}

/** How often a running program is looked at (milliseconds). */
const betweenLooks = 250;

/**
 * Runs the program in a process of its own, as somebody does who types it. It is killed, so that it can do nothing more, as soon as `isTime`
 * says so.
 */
export async function runProgram(
  words: readonly string[],
  variables: Readonly<Record<string, string>>,
  isTime?: () => Promise<boolean>,
): Promise<Ran> {
  const begun = performance.now();
  const program = inRoot('build/tools/cli/main.js');
  const child = spawn(process.execPath, [program, ...words, '--json'], {
    env: {PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'C', ...variables},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [printed, told, memory] = ['', '', 0];
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const closed = once(child, 'close');
  // eslint-disable-next-line no-restricted-syntax -- nothing waits for it: this is how often one looks
  const look = setInterval(() => {
    void memoryOf(child.pid).then((found) => (memory = Math.max(memory, found)));
    void isTime?.().then((isIt) => isIt && child.kill('SIGKILL'));
  }, betweenLooks);
  await closed;
  clearInterval(look);
  const time = performance.now() - begun;
  if (child.signalCode === 'SIGKILL') return {answer: undefined, time, memory};
  if (child.exitCode !== 0) throw new Error(`solidaire ${words[0]} ended with ${child.exitCode}: ${told || printed}`);
  return {answer: JSON.parse(printed) as Ran['answer'], time, memory};
}

async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return 1_024 * Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
}
