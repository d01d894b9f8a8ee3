import {existsSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {inRoot} from '../../paths.js';
import type {TagTable} from '../library.js';

/** What `npm run build` has written for npm, file by file: the bundles are made of it. */
export const library = inRoot('dist/lib/');

/** Each tag and the module that defines it, relative to `components/`. */
export const tags: TagTable = existsSync(`${library}components/tags.js`)
  ? ((await import(pathToFileURL(`${library}components/tags.js`).href)) as {tags: TagTable}).tags
  : {};

/** The modules that define tags. */
export const tagModules: readonly string[] = Object.values(tags).map(
  (module) => `${library}components/${module.replace(/^\.\//, '')}`,
);

/** The bundles for pages, by their names: the loader, all tags at once, one file a tag. */
export const entries: Readonly<Record<string, string>> = {
  solidaire: `${library}components/loader.js`,
  all: `${library}components/all.js`,
  ...Object.fromEntries(Object.keys(tags).map((tag) => [tag, `${library}${tag}.js`])),
};

/** Those whose modules are there. */
export function readyEntries(): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file)));
}
