import {readdirSync, readFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import ts from 'typescript';
import {inRoot} from '../paths.js';

/** Where all texts of the interface lie. */
export const stringsFolder = 'components/strings';

/** One table of texts in English, from which those of the other languages are made. */
export interface Table {
  /** The folder, and the table in it where there are several: `core`, `inbox`, `joining/desk`. */
  readonly name: string;
  /** Path inside the project. */
  readonly file: string;
  readonly source: ts.SourceFile;
  /** What translators are told of a key; without it, what the type of the table says. */
  readonly commentOn?: (key: string) => string;
}

/** What is in English by the way it calculates, and not by its words: the other languages have it from `Intl`. */
export const dayHelper = `${stringsFolder}/day-en.ts`;

/** Whether a file holds texts in one language, such as `en.ts` or `desk-en.ts`; which table that is, if so. */
export function tableName(file: string, language: string): string | undefined {
  const [, own] = new RegExp(`^(?:([a-z-]+)-)?${language}\\.ts$`).exec(basename(file)) ?? [undefined, null];
  if (own === null) return undefined;
  const folder = dirname(file) === stringsFolder ? 'core' : basename(dirname(file));
  return own ? `${folder}/${own}` : folder;
}

/** Takes a source apart; with the links to parents, which tell what a text is used for. */
export function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
}

/** All tables of the interface in a language (`en` or `fr`), in the order of their names; what shapes say is read by `readShapeTexts`. */
export function readTables(language: string): Table[] {
  const files = readdirSync(inRoot(stringsFolder), {recursive: true, encoding: 'utf8'}).map(
    (file) => `${stringsFolder}/${file.replaceAll('\\', '/')}`,
  );
  return files
    .flatMap((file) => {
      const isNone = file.startsWith(`${stringsFolder}/languages/`) || file === dayHelper;
      const name = isNone ? undefined : tableName(file, language);
      return name ? [{name, file, source: parse(file, readFileSync(inRoot(file), 'utf8'))}] : [];
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
