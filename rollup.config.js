/**
 * The bundles for plain pages, in `dist/cdn/`: the loader, one file a tag, all tags at once. `npm run build` runs this after
 * it has written `dist/lib/`.
 */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';

const library = fileURLToPath(new URL('dist/lib/', import.meta.url));
const {tags} = existsSync(`${library}components/tags.js`)
  ? await import(new URL('dist/lib/components/tags.js', import.meta.url))
  : {tags: {}};

const entries = {
  solidaire: `${library}components/loader.js`,
  all: `${library}components/all.js`,
  ...Object.fromEntries(Object.keys(tags).map((tag) => [tag, `${library}${tag}.js`])),
};

/** Packages that every tag needs. What only the sign-in or a write needs is not here: it is loaded when asked for. */
const corePackages = /\/node_modules\/(?:lit|lit-html|lit-element|@lit\/[^/]+|tslib|n3|buffer|base64-js|ieee754)\//;

/** The tag that every page with a cooperative has: what it imports at once, every page loads. */
const provider = tags['coop-community'] && `${library}coop-community.js`;

/** Everything that a module imports at once, itself included. */
function reach(id, getModuleInfo, found = new Set()) {
  if (!id || found.has(id)) return found;
  found.add(id);
  for (const next of getModuleInfo(id)?.importedIds ?? []) reach(next, getModuleInfo, found);
  return found;
}

/** How many of the tags that read, and are on a page from the start, import each module at once. */
function countReaders(getModuleInfo) {
  const count = new Map();
  const readers = Object.keys(tags).filter((tag) => !tag.endsWith('-form') && tag !== 'coop-sign-in');
  for (const tag of readers) {
    for (const id of reach(`${library}${tag}.js`, getModuleInfo)) count.set(id, (count.get(id) ?? 0) + 1);
  }
  return count;
}

/**
 * One file for what the tags share, since each request costs a visitor more than a few spare bytes. The modules of a tag
 * itself and whatever is imported on demand keep files of their own.
 */
function chooseChunk() {
  let provided;
  let readers;
  const isTag = new Set(Object.values(tags).map((module) => `${library}components/${module.replace(/^\.\//, '')}`));
  return (id, {getModuleInfo}) => {
    provided ??= reach(provider, getModuleInfo);
    readers ??= countReaders(getModuleInfo);
    if (isTag.has(id) || Object.values(entries).includes(id)) return undefined;
    return corePackages.test(id) || provided.has(id) || (readers.get(id) ?? 0) > 1 ? 'core' : undefined;
  };
}

/**
 * The parser's private fields have long names, which cost a visitor 1 KiB. Exactly these names are shortened, since others
 * that begin with an underscore mean something between two copies of lit on a page.
 */
function privateNamesOfParser() {
  const names = ['N3Parser', 'N3Lexer', 'N3DataFactory'].flatMap((module) => {
    const source = readFileSync(new URL(`node_modules/n3/src/${module}.js`, import.meta.url), 'utf8');
    return source.match(/\b_[a-z]\w+/gi) ?? [];
  });
  return new RegExp(`^(?:${[...new Set(names)].sort().join('|')})$`);
}

export default {
  input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
  plugins: [
    resolve({browser: true, exportConditions: ['browser', 'production']}),
    terser({module: true, ecma: 2022, compress: {passes: 3}, mangle: {properties: {regex: privateNamesOfParser()}}}),
  ],
  // A bundle that imports what no browser has fails here and not on somebody's page.
  onwarn(warning) {
    if (warning.code === 'EMPTY_BUNDLE' || warning.code === 'CIRCULAR_DEPENDENCY') return;
    throw new Error(warning.message);
  },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    hoistTransitiveImports: false,
    manualChunks: chooseChunk(),
    banner: (chunk) => (chunk.isEntry ? '/*! solidaire, EUPL-1.2 */' : ''),
  },
};
