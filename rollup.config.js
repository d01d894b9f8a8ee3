/**
 * The bundles for plain pages, in `dist/cdn/`: the loader, one file a tag, all tags at once. `npm run build` runs this after
 * it has written `dist/lib/`.
 */
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {bundleSmallParser} from './build/tools/build/small-parser.js';

const library = fileURLToPath(new URL('dist/lib/', import.meta.url));
const {tags} = existsSync(`${library}components/tags.js`)
  ? await import(new URL('dist/lib/components/tags.js', import.meta.url))
  : {tags: {}};

const entries = {
  solidaire: `${library}components/loader.js`,
  all: `${library}components/all.js`,
  ...Object.fromEntries(Object.keys(tags).map((tag) => [tag, `${library}${tag}.js`])),
};

/** n3's parser for Turtle alone, with terms of our own (`tools/build/small-parser.ts` says how and why). */
const smallParser = {
  name: 'small-parser',
  load: (id) => (id.endsWith('/n3/src/N3Parser.js') ? bundleSmallParser(id, `${library}vocab/rdf/term-factory.js`) : null),
};

/** Lit's decorators come in two forms, of which TypeScript's `experimentalDecorators` uses one. */
const oneFormOfDecorators = {
  name: 'one-form-of-decorators',
  load(id) {
    if (!id.endsWith('/@lit/reactive-element/decorators/property.js')) return null;
    return 'export const property = (options) => (target, name) => void target.constructor.createProperty(name, options);';
  },
};

/** Markup and styles inside the code need no indentation; the line ends stay, so that nothing changes its meaning. */
const flatTemplates = {
  name: 'flat-templates',
  transform: (code, id) => (id.startsWith(`${library}components/`) ? {code: code.replace(/\n\s+/g, '\n'), map: null} : null),
};

/** Packages that every tag needs. What only the sign-in or a write needs is not here: it is loaded when asked for. */
const corePackages =
  /\/node_modules\/(?:lit(?!\/directives\/live)|lit-html(?!\/directives\/live)|lit-element|@lit\/[^/]+|tslib|n3|buffer|base64-js|ieee754)\//;

/** What writing to pods needs, together in one file: whoever writes one thing soon writes another. */
const writing =
  /^(?:pods\/(?:access|documents\/(?:change|containers|edit)|homes\/audiences|coop\/members-group|lists\/announce|random|steps)|vocab\/(?:rdf\/(?:write|prefixes)|shapes\/write)\.)/;

/** What holds things against their shape: needed once something is shown or saved, and not to read a shape. */
const checking = /^vocab\/shapes\/(?:check|shacl\/(?:checks|validate|path\.))/;

/** What reads shapes: pages of members alone never load it, although a list of terms is named beside theirs. */
const shaping = /^vocab\/(?:rdf\/shape-vocabularies|shapes\/(?:compile|compiling|shacl)\b)/;

/** What of `pods/` the form and the page of one member need to read: apart from it, so that nobody loads what writes in order to read. */
const reading =
  /^(?:pods\/(?:members\/(?:profile|roll)|lists\/owners|homes\/(?:places|spelling))\.js|components\/(?:directory\/profile-source|data\/members-roll)\.js)$/;

/** What lists of any kind share, apart from what every page loads: pages of members alone do without it. */
const listing = {
  values: /^components\/things\/(?:value-view|typed-text|kind-source|template-scope)\./,
  filters: /^components\/(?:things\/filter-|data\/arranging\/(?:range|facet|narrowing))/,
  following:
    /^components\/(?:data\/arranging\/(?:measure|column|remember|field|sort)\.|things\/(?:list-(?:tags|follower|count|names|present)|follower-element))/,
  lists:
    /^components\/(?:data\/arranging\/(?!conditions|range|facet|narrowing)|things\/(?:list-(?!mistakes)|things-element|kind-fields|page-history|marked))/,
};

/** What joining and keeping a coop's lists need beside that, in another one: newcomers and moderators use it. */
const keeping =
  /^pods\/(?:boxes\/(?!listing)|joining|homes\/(?:create|ensure|verify)-home|inbox\/inbox|coop\/(?:admit|remove-member|edit-groups)|lists\/(?:tidy|rows|owners|sources|write-rows)|members\/type-index)/;

/** The tag that every page with a cooperative has: what it imports at once, every page loads. */
const provider = tags['coop-community'] && `${library}coop-community.js`;

/** Everything that a module imports at once, itself included. */
function reach(id, getModuleInfo, found = new Set()) {
  if (!id || found.has(id)) return found;
  found.add(id);
  for (const next of getModuleInfo(id)?.importedIds ?? []) reach(next, getModuleInfo, found);
  return found;
}

/** The tags that read, and are on a page from the start; of these, the ones that know nothing of what they show but its shape. */
const readers = Object.keys(tags).filter((tag) => !/-form$|^coop-(sign-in|join|form)/.test(tag));
const generic = readers.filter((tag) => tags[tag].startsWith('./things/'));

/** How many of some tags import each module at once. */
function countReaders(some, getModuleInfo) {
  const count = new Map();
  for (const tag of some) {
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
  let ofPeople;
  let ofThings;
  const isTag = new Set(Object.values(tags).map((module) => `${library}components/${module.replace(/^\.\//, '')}`));
  return (id, {getModuleInfo}) => {
    provided ??= reach(provider, getModuleInfo);
    ofPeople ??= countReaders(
      readers.filter((tag) => !generic.includes(tag)),
      getModuleInfo,
    );
    ofThings ??= countReaders(generic, getModuleInfo);
    if (isTag.has(id) || Object.values(entries).includes(id)) return undefined;
    const name = id.slice(library.length);
    // What all forms need, and no other tag.
    if (id.includes('/directives/live')) return 'live';
    if (checking.test(name)) return 'checks';
    if (shaping.test(name)) return 'shapes';
    const part = Object.keys(listing).find((group) => listing[group].test(name));
    if (part) return part;
    const [people, things] = [ofPeople.get(id) ?? 0, ofThings.get(id) ?? 0];
    if (corePackages.test(id) || provided.has(id) || people > 1 || (people && things)) return 'core';
    if (things > 1) return name.startsWith('components/things/') ? 'lists' : 'values';
    const groups = {read: reading, write: writing, keep: keeping};
    return Object.keys(groups).find((group) => groups[group].test(name));
  };
}

export default {
  input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
  plugins: [
    smallParser,
    oneFormOfDecorators,
    flatTemplates,
    resolve({browser: true, exportConditions: ['browser', 'production']}),
    terser({module: true, ecma: 2022, compress: {passes: 3}}),
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
