#!/usr/bin/env node
/** The program `solidaire`. Only imported, it does nothing. */
import {realpathSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {interrupt, run, type World} from './run.js';
import {openTerminal} from './terminal.js';

/** Package managers start a program by a link to it. */
function isStarted(): boolean {
  const [, started] = process.argv;
  try {
    return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(import.meta.url));
  } catch {
    return false;
  }
}

async function main(): Promise<void> {
  const world: World = {
    argv: process.argv.slice(2),
    environment: process.env,
    terminal: openTerminal(process, () => end()),
  };
  /** Everything that a command writes can be repeated, so that nothing has to be waited for. */
  function end(): never {
    world.terminal.close();
    process.exit(interrupt(world));
  }
  process.once('SIGINT', end);
  process.exitCode = await run(world);
  world.terminal.close();
}

if (isStarted()) await main();
