import {readFile} from 'node:fs/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Plugin} from 'rollup';
import {writeTerms, type Vocabularies} from '../../terms-in-place.js';
import {library, tags} from '../entries.js';

const vocabularies: Vocabularies = tags['coop-community']
  ? ((await import(pathToFileURL(`${library}vocab/rdf/vocabularies.js`).href)) as Vocabularies)
  : {};

/** Terms of vocabularies, written out where they are used (`tools/build/terms-in-place.ts` says why). */
export const termsInPlace: Plugin = {
  name: 'terms-in-place',
  transform: (code, id) => (id.startsWith(library) ? {code: writeTerms(code, vocabularies), map: null} : null),
};

/** What runs in a worker is a file of its own, and the address that it is started from is that file's. */
export const workers: Plugin = {
  name: 'workers',
  transform(code, id) {
    const named = /new URL\('(\.\/[\w-]+-worker\.js)', import\.meta\.url\)/g;
    if (!id.startsWith(library) || !named.test(code)) return null;
    const started = code.replace(named, (_, file: string) => {
      const worker = fileURLToPath(new URL(file, pathToFileURL(id)));
      const name = file.slice(2, -3);
      return `new URL(import.meta.ROLLUP_FILE_URL_${this.emitFile({type: 'chunk', id: worker, name})})`;
    });
    return {code: started, map: null};
  },
};

/** What both ways of signing in need that the kit has code for. None of it keeps anything in a variable of its own. */
const signing =
  /^(?:components\/data\/browser-environment|pods\/session\/light\/(?:answer-time|issuer|names|pending|presence|profile|provider|redirect))\.js$/;

/**
 * A page signs in in one way: each way gets its own copy of what both need, since a file that they share would cost all who sign in one
 * request more, and half a kilobyte.
 */
export const waysApart: Plugin = {
  name: 'ways-apart',
  async resolveId(source, importer) {
    if (!importer || !/\/session\/inrupt\/|\/inrupt-session\.js|\?inrupt$/.test(importer)) return null;
    const found = await this.resolve(source, importer.replace(/\?inrupt$/, ''), {skipSelf: true});
    const isShared =
      found && !found.external && found.id.startsWith(library) && signing.test(found.id.slice(library.length));
    return isShared ? `${found.id}?inrupt` : found;
  },
  load: (id) => (id.endsWith('?inrupt') ? readFile(id.replace(/\?inrupt$/, ''), 'utf8') : null),
};
