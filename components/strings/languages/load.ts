import {languages} from './all.generated.js';
import {createNumbers} from './counting.js';

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
  const table = await tables[name]!();
  return table.default(createNumbers(language)) as T;
}
