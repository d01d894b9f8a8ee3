import en from './en.js';
import fr from './fr.js';
import type {Strings} from './strings.js';

/** The languages that there are texts in. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

const tables: Readonly<Record<Language, Strings>> = {en, fr};

export function stringsIn(language: Language): Strings {
  return tables[language];
}
