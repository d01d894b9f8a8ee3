import type {Strings} from './strings.js';

/** Each language is a file of its own, loaded when a page is in that language. */
const loaders: Record<string, () => Promise<{default: Strings}>> = {
  fr: () => import('./fr.js'),
  en: () => import('./en.js'),
};
const loaded = new Map<string, Promise<Strings>>();

/** The texts in the language of a page (`fr-CA` is served by `fr`); English where that language is not there yet. */
export function loadStrings(language: string): Promise<Strings> {
  const [primary = ''] = language.toLowerCase().split('-');
  const known = primary in loaders ? primary : 'en';
  let strings = loaded.get(known);
  if (!strings) {
    strings = loaders[known]!().then((module) => module.default);
    // A language that did not arrive is asked for again the next time.
    strings.catch(() => loaded.delete(known));
    loaded.set(known, strings);
  }
  return strings;
}
