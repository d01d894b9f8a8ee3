import {cpus, loadavg, totalmem} from 'node:os';
import type {Browser} from 'playwright-core';
import type {BenchSettings} from './settings.js';

/** Under what circumstances a run was made: without them, its times mean nothing. */
export interface Conditions {
  date: string;
  machine: string;
  /** How many processes wanted to run, over the minute before: past the number of cores, times are too long. */
  load: string;
  node: string;
  chromium: string;
  settings: BenchSettings;
}

export function readConditions(browser: Browser, settings: BenchSettings): Conditions {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${process.platform} ${process.arch}, ${cores.length} cores (${cores[0]?.model.trim()}), ${memory} GiB`,
    load: (loadavg()[0] ?? 0).toFixed(1),
    node: process.version.slice(1),
    chromium: browser.version(),
    settings,
  };
}
