import {readdirSync, readFileSync} from 'node:fs';
import {po, type GetTextTranslation, type GetTextTranslations} from 'gettext-parser';
import {inRoot} from '../paths.js';
import {stringsFolder} from './tables.js';

/** Where the files of translators lie, and what is made from them. */
export const languagesFolder = `${stringsFolder}/languages`;

/** A text in a translator's file. */
export type Entry = GetTextTranslation;

/** A translator's file: one language, or the template that all begin with. */
export interface Po {
  readonly headers: Readonly<Record<string, string>>;
  /** By their contexts. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export function parsePo(text: string): Po {
  const {headers, translations} = po.parse(text, {validation: false});
  const entries = Object.values(translations).flatMap((byText) => Object.values(byText));
  return {
    headers,
    entries: new Map(entries.flatMap((entry) => (entry.msgctxt ? [[entry.msgctxt, entry] as const] : []))),
  };
}

/** One text a line, however long it is: lines that are wrapped anew would hide what has changed. */
export function writePo({headers, entries}: Po): string {
  const translations: GetTextTranslations['translations'] = {'': {'': {msgid: '', msgstr: ['']}}};
  for (const [context, entry] of entries) translations[context] = {[entry.msgid]: entry};
  const table = {charset: 'utf-8', headers: {...headers}, translations};
  return `${po.compile(table, {foldLength: 0}).toString('utf8').trimEnd()}\n`;
}

/** The languages that translators have begun, by their tags. */
export function translatedLanguages(): string[] {
  return readdirSync(inRoot(languagesFolder))
    .flatMap((file) => /^([a-z]{2,3})\.po$/.exec(file)?.[1] ?? [])
    .sort();
}

export const poFile = (language: string) => `${languagesFolder}/${language}.po`;

export function readPo(language: string): Po {
  return parsePo(readFileSync(inRoot(poFile(language)), 'utf8'));
}

export function isFuzzy(entry: Entry): boolean {
  return (entry.comments?.flag ?? '').split(/[,\n]\s*/).includes('fuzzy');
}
