import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {findBundledChromium} from './bundled.js';
import {starts} from './starts.js';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** `IGNORE_INSTALLED_CHROME=1` leaves out what the machine has: a way to try what a fresh machine does. */
async function findInstalled(): Promise<string | undefined> {
  if (process.env.IGNORE_INSTALLED_CHROME) return undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const candidate of [...candidates, ...applications]) {
    if (existsSync(candidate) && (await starts(candidate))) return candidate;
  }
  return undefined;
}

/** The path of a Chromium that starts: the one named by `CHROME_PATH`, an installed one, else the one that npm brought. */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`CHROME_PATH names “${named}”, which does not start.`);
  }
  const found = (await findInstalled()) ?? (await findBundledChromium());
  if (found) return found;
  throw new Error('No Chromium found: install one (Debian: apt install chromium) or set CHROME_PATH to its program.');
}
