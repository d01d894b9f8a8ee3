import {addTranslations} from '../../../vocab/shapes/kind.js';
import {languages} from './all.generated.js';
import {createNumbers} from './counting.js';

/** Tables of tags that show what shapes say as well: names of fields, help, choices, and what is wrong. */
const besideShapes = /^(things|listing|facets|profile|poll-form)\b|-form\b/;

/**
 * One table in a language other than French and English: its file, then that of the table. Loaded on such pages alone, so that a language more
 * costs nobody who does not read it.
 *
 * @param language the first part of its tag: `es`.
 * @param inEnglish is asked where the language is not there.
 */
export async function loadTable<T>(language: string, name: string, inEnglish: () => Promise<T>): Promise<T> {
  if (!Object.hasOwn(languages, language)) return inEnglish();
  const {tables} = await languages[language]!();
  const [table, shapes] = await Promise.all([tables[name]!(), besideShapes.test(name) ? tables['shapes']!() : undefined]);
  if (shapes) addTranslations(language, shapes.default(createNumbers(language)) as Record<string, string>);
  return table.default(createNumbers(language)) as T;
}
