import {rm} from 'node:fs/promises';
import {findChromium} from '../browser/find-chromium.js';
import {inRoot} from '../paths.js';
import {compiled} from './find-tests.js';
import type {FileOutcome} from './outcome.js';
import {runInNode} from './run-node.js';
import {startTestServers} from './servers.js';

const timeout = 45 * 60_000;
const entry = inRoot('build/tools/test/flows-entry.js');

/** What looks at every page of the demo runs while it is as it was seeded: other flows leave things behind. */
const first = ['test/e2e/pages.test.ts', 'test/e2e/privacy.test.ts'];

/** What a person does, in a real browser against the real server: all in one process with one browser. */
export async function runFlows(sources: readonly string[]): Promise<FileOutcome[]> {
  await rm(inRoot('test-results'), {recursive: true, force: true});
  const chromium = await findChromium();
  const servers = await startTestServers();
  Object.assign(process.env, {
    CHROMIUM_PATH: chromium,
    PODS_URL: servers.podsUrl,
    SITE_URL: servers.siteUrl,
    PODS_DIRECTORY: servers.podsDirectory,
    FLOW_FILES: inOrder(sources).map(compiled).join('\n'),
  });
  try {
    const counter = await runInNode(entry, timeout);
    const outcomes = sources.map((source) => counter.of(compiled(source)));
    // What went wrong before the first flow, as an error while one is loaded, is the entry's.
    const around = counter.of(entry);
    return around.failures.length > 0 ? [around, ...outcomes] : outcomes;
  } finally {
    await servers.stop();
  }
}

function inOrder(sources: readonly string[]): string[] {
  return [...first.filter((source) => sources.includes(source)), ...sources.filter((source) => !first.includes(source))];
}
