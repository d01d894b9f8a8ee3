import {dirname} from 'node:path';
import {build, type Plugin} from 'esbuild';

/** The modules that finding the dates of a rule needs. */
const needed = ['recur', 'recur_iterator', 'time', 'duration', 'helpers'] as const;

/**
 * What stands in for the others: files, components and zones, none of which the dates of a rule in wall times lead to. `Timezone` is asked
 * whether a time has no zone of its own, which is so for all of ours.
 */
const standIns = `
  export default class {
    static utcTimezone = {};
    static localTimezone = {};
  }`;

/**
 * Makes a module of the part of ical.js that finds the dates of a rule, half as large as the whole. A test holds it against the library as it is
 * published.
 * @param library the folder with its modules, `lib/ical/`.
 * @returns a module whose default export has `Recur`, `RecurIterator` and `Time`, as that of ical.js has them.
 */
export async function bundleSmallRecurrence(library: string): Promise<string> {
  const withoutRest: Plugin = {
    name: 'without-rest',
    setup(bundler) {
      bundler.onLoad({filter: /\/lib\/ical\/\w+\.js$/}, ({path}) => {
        const isNeeded = needed.some((name) => path.endsWith(`/${name}.js`));
        return isNeeded ? null : {contents: standIns};
      });
    },
  };
  const contents = `
    import Recur from './recur.js';
    import RecurIterator from './recur_iterator.js';
    import Time from './time.js';
    export default {Recur, RecurIterator, Time};`;
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: library},
    bundle: true,
    format: 'esm',
    minifySyntax: true,
    write: false,
    plugins: [withoutRest],
  });
  return outputFiles[0]!.text;
}

/** Where the modules of ical.js lie. */
export function recurrenceModules(): string {
  return `${dirname(dirname(new URL(import.meta.resolve('ical.js')).pathname))}/lib/ical`;
}
