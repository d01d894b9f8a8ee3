import {createNumbers, type Numbers} from './numbers.js';
import type {Strings} from './strings.js';

/** A file of texts: how they are in a language, given how that language counts. */
type Texts<T> = () => Promise<{default: (numbers: Numbers) => T}>;

/**
 * Makes the function that loads one table of texts in the language of a page (`fr-CA` is served by `fr`); English where that
 * language is not there yet. Each table and language is a file of its own, loaded when a tag on the page needs it.
 *
 * @param files the table in French and English.
 * @param name what it is called in the other languages, which are not even named here: `languages/load.ts` knows them.
 */
export function createLoader<T>(files: Record<string, Texts<T>>, name: string): (language: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  const load = (language: string): Promise<T> => {
    const [primary = ''] = language.toLowerCase().split('-');
    let texts = loaded.get(primary);
    if (!texts) {
      texts =
        primary in files
          ? files[primary]!().then((module) => module.default(createNumbers(primary)))
          : import('./languages/load.js').then(({loadTable}) => loadTable(primary, name, () => load('en')));
      // What did not arrive is asked for again the next time.
      texts.catch(() => loaded.delete(primary));
      loaded.set(primary, texts);
    }
    return texts;
  };
  return load;
}

/** The texts that most tags use. */
export const loadStrings = /* @__PURE__ */ createLoader<Strings>(
  {
    fr: () => import('./fr.js'),
    en: () => import('./en.js'),
  },
  'core',
);
