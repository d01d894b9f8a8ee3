/**
 * The bundles for plain pages, in `dist/cdn/`: the loader, one file a tag, all tags at once. `npm run build` runs this after
 * it has written `dist/lib/`. What the plugins do, and which modules share a file, is said in `tools/build/bundles/`.
 */
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {chooseChunk} from './build/tools/build/bundles/chunks/choose-chunk.js';
import {readyEntries} from './build/tools/build/bundles/entries.js';
import {flatTemplates, oneFormOfDecorators, oneNotice, sharedStyleSheets} from './build/tools/build/bundles/plugins/lit.js';
import {termsInPlace, waysApart, workers} from './build/tools/build/bundles/plugins/own-code.js';
import {
  leafletWithoutMarkup,
  smallEmitter,
  smallParser,
  smallRecurrence,
  unpackedByTheBrowser,
} from './build/tools/build/bundles/plugins/packages.js';

export default {
  input: readyEntries(),
  plugins: [
    smallParser,
    smallRecurrence,
    leafletWithoutMarkup,
    unpackedByTheBrowser,
    smallEmitter,
    waysApart,
    workers,
    oneFormOfDecorators,
    sharedStyleSheets,
    flatTemplates,
    termsInPlace,
    resolve({browser: true, exportConditions: ['browser', 'production']}),
    terser({module: true, ecma: 2022, compress: {passes: 3}}),
    oneNotice,
  ],
  // A bundle that imports what no browser has fails here and not on somebody's page.
  onwarn(warning) {
    if (warning.code === 'EMPTY_BUNDLE' || warning.code === 'CIRCULAR_DEPENDENCY') return;
    throw new Error(warning.message);
  },
  output: {
    dir: 'dist/cdn',
    format: 'es',
    // The name of a worker is nobody's to know but ours.
    entryFileNames: ({name}) => (name.endsWith('-worker') ? 'chunks/[name]-[hash:7].js' : '[name].js'),
    // Seven characters are plenty to tell versions apart, and every name stands in several files: of sixteen signs they pack better than of 64.
    hashCharacters: 'hex',
    chunkFileNames: ({name}) => `chunks/${name.replace('.generated', '')}-[hash:7].js`,
    hoistTransitiveImports: false,
    manualChunks: chooseChunk(),
    banner: (chunk) => (chunk.isEntry ? '/*! EUPL-1.2 */' : ''),
  },
};
