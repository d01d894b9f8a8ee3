import {fork, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createWriteStream} from 'node:fs';
import {mkdir} from 'node:fs/promises';
import {setTimeout as wait} from 'node:timers/promises';
import {inRoot} from '../paths.js';

export interface PodServerOptions {
  port: number;
  /** The address by which everybody knows it, if something stands before it; without a final slash. */
  publicUrl?: string;
  /** Where it keeps its files; made if missing. */
  directory: string;
  /** How much it says: `error` by default. */
  logLevel?: 'error' | 'warn' | 'info' | 'debug';
  /** A file to which what it says is added. */
  logFile?: string;
}

export interface RunningServer {
  /** Its origin, without a final slash. */
  url: string;
  stop(): Promise<void>;
}

/** A cold machine needs some 7 seconds; a busy one several times that. */
const startLimit = 90_000;

/** Starts a Community Solid Server with the configuration of `demo/server/`, and waits until it answers. */
export async function startPodServer(options: PodServerOptions): Promise<RunningServer> {
  const url = options.publicUrl ?? `http://localhost:${options.port}`;
  await mkdir(options.directory, {recursive: true});
  const child = fork(inRoot('build/tools/servers/pod-server-process.js'), commandLine(url, options), {silent: true});
  const said = collectOutput(child, options.logFile);
  try {
    await answers(`${url}/`, child);
  } catch (error) {
    await stop(child);
    throw new Error(`The pod server did not start on ${url}: ${(error as Error).message}\n${said()}`, {cause: error});
  }
  return {url, stop: () => stop(child)};
}

function commandLine(url: string, {port, directory, logLevel = 'error'}: PodServerOptions): string[] {
  const config = inRoot('demo/server/config.json');
  return ['-c', config, '-b', `${url}/`, '-p', `${port}`, '-f', directory, '-l', logLevel];
}

/** Keeps the last of what the server says, for the message when it fails. */
function collectOutput(child: ChildProcess, logFile: string | undefined): () => string {
  let tail = '';
  const file = logFile ? createWriteStream(logFile, {flags: 'a'}) : undefined;
  const keep = (chunk: Buffer) => {
    tail = (tail + chunk.toString()).slice(-4_000);
    file?.write(chunk);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.once('close', () => file?.end());
  return () => tail;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const limit = Date.now() + startLimit;
  while (Date.now() < limit) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('it ended at once.');
    const response = await fetch(url, {signal: AbortSignal.timeout(5_000)}).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await wait(100);
  }
  throw new Error(`no answer after ${startLimit / 1_000} seconds.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const stuck = wait(5_000, undefined, {ref: false}).then(() => child.kill('SIGKILL'));
  await Promise.race([ended, stuck]);
  await ended;
}
