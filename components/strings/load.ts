import {createNumbers, type Numbers} from './numbers.js';
import type {Strings} from './strings.js';

/** A file of texts: how they are in a language, given how that language counts. */
type Texts<T> = () => Promise<{default: (numbers: Numbers) => T}>;

/**
 * Makes the function that loads one table of texts in the language of a page (`fr-CA` is served by `fr`); English where that
 * language is not there yet. Each table and language is a file of its own, loaded when a tag on the page needs it.
 */
export function createLoader<T>(files: Record<string, Texts<T>>): (language: string) => Promise<T> {
  const loaded = new Map<string, Promise<T>>();
  return (language) => {
    const [primary = ''] = language.toLowerCase().split('-');
    const known = primary in files ? primary : 'en';
    let texts = loaded.get(known);
    if (!texts) {
      texts = files[known]!().then((module) => module.default(createNumbers(known)));
      // What did not arrive is asked for again the next time.
      texts.catch(() => loaded.delete(known));
      loaded.set(known, texts);
    }
    return texts;
  };
}

/** The texts that most tags use. */
export const loadStrings = /* @__PURE__ */ createLoader<Strings>({
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
});
