import {dirname, relative, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {rollup, type Plugin} from 'rollup';
import {inRoot} from '../../../tools/paths.js';

/** The kit's modules in the form in which they are bundled for pages. */
const published: Plugin = {
  name: 'published',
  resolveId(source, importer) {
    if (!source.startsWith('.') || !importer) return null;
    const inBuild = relative(inRoot('build'), resolve(dirname(importer), source));
    return /^(?:pods|vocab)\//.test(inBuild) ? inRoot('dist/lib', inBuild) : null;
  },
};

/**
 * Bundles a module of this folder for a page, with the plugins of the kit's own bundles.
 * @param withSmallParser whether n3's parser is reduced to Turtle as in these, or left as n3 publishes it.
 */
export async function bundleInPage(name: string, file: string, withSmallParser: boolean): Promise<void> {
  const config = (await import(pathToFileURL(inRoot('rollup.config.js')).href)) as {default: {plugins: Plugin[]}};
  const plugins = config.default.plugins.filter((plugin) => withSmallParser || plugin.name !== 'small-parser');
  const bundle = await rollup({input: inRoot('build/test/bench/in-page', name), plugins: [published, ...plugins]});
  await bundle.write({file, format: 'es', inlineDynamicImports: true});
  await bundle.close();
}
