import {readdirSync, readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {inRoot} from '../paths.js';
import {generatedHeader, madeFile, makeTable} from './make-table.js';
import {languagesFolder, readPo, translatedLanguages} from './po.js';
import {readShapeTexts} from './shape-texts.js';
import {readTables} from './tables.js';
import {makeTemplate} from './template.js';

/** The tables that are loaded by themselves: the others are parts of these. */
function loadedTables(): string[] {
  const loaders = readdirSync(inRoot('components'), {recursive: true, encoding: 'utf8'}).filter((file) =>
    file.endsWith('.ts'),
  );
  const names = loaders.flatMap((file) =>
    [
      ...readFileSync(inRoot('components', file), 'utf8').matchAll(
        /\bcreateLoader<\w+>\(\s*\{[^}]*\},\s*'([\w/-]+)',?\s*\)/g,
      ),
    ].map(([, name]) => name!),
  );
  return [...new Set(names)].sort();
}

/** Days as the language writes them, like those that the English and French tables write by themselves. */
const makeDays = (language: string) => `${generatedHeader}
const written = (options: Intl.DateTimeFormatOptions) => (date: Date) =>
  new Intl.DateTimeFormat('${language}', options).format(date);

export const dayOfYear = written({day: 'numeric', month: 'long'});
export const day = written({dateStyle: 'long'});
/** On the reader’s clock, as in “14:05”. */
export const clock = (date: Date) => date.toTimeString().slice(0, 5);
`;

const makeIndex = (names: readonly string[], isReviewed: boolean) => `${generatedHeader}
/** Whether somebody has read these texts who did not write them. */
export const isReviewed = ${isReviewed};

/** The tables of this language, each loaded when a tag needs it. */
export const tables = {
${names.map((name) => `  '${name}': () => import('./${name}.js'),`).join('\n')}
};
`;

const makeList = (languages: readonly string[]) => `${generatedHeader}import type {Languages} from './language.js';

/** The languages beside French and English, by their tags; what each of them has is known once it is needed. */
export const languages: Languages = {
${languages.map((language) => `  ${language}: () => import('./${language}/index.js'),`).join('\n')}
};
`;

/** All files that are made of what translators have written, by their paths. */
export async function makeLanguages(): Promise<Record<string, string>> {
  const shapes = await readShapeTexts('en');
  const tables = [...readTables('en'), shapes];
  const template = makeTemplate(tables);
  const names = [...loadedTables(), shapes.name].sort();
  const files: Record<string, string> = {};
  const languages = translatedLanguages();
  for (const language of languages) {
    const po = readPo(language);
    for (const table of tables) files[madeFile(language, table.name)] = makeTable(language, table, template, po);
    files[madeFile(language, 'day')] = makeDays(language);
    files[madeFile(language, 'index')] = makeIndex(names, po.headers['X-Reviewed'] === 'yes');
  }
  files[`${languagesFolder}/all.generated.ts`] = makeList(languages);
  return files;
}

/** Removes what was made of texts or languages that are not there any more; which files that was. */
export async function removeUnmade(made: Readonly<Record<string, string>>): Promise<string[]> {
  const there = readdirSync(inRoot(languagesFolder), {recursive: true, encoding: 'utf8'});
  const files = there.map((file) => `${languagesFolder}/${file.replaceAll('\\', '/')}`);
  const isMade = (file: string) => file.endsWith('.ts') && file.split('/').length > languagesFolder.split('/').length + 1;
  const unmade = files.filter((file) => isMade(file) && !(file in made));
  await Promise.all(unmade.map((file) => rm(inRoot(file))));
  return unmade;
}
