import {readFile, writeFile} from 'node:fs/promises';
import {countings} from '../languages/forms.js';
import {readPo, translatedLanguages} from '../languages/po.js';
import {inRoot} from '../paths.js';
import {between} from './between.js';
import {tableOf} from './table.js';

const start = '<!-- languages: written by “npm run generate” -->';
const end = '<!-- /languages -->';

/** Which languages there are, and whether somebody has read them who did not write them. */
export function languageRows(): string[][] {
  const ours = [
    ['`en`', 'English', 'written with the code'],
    ['`fr`', 'French', 'written with the code'],
  ];
  const translated = translatedLanguages().map((language) => {
    const isReviewed = readPo(language).headers['X-Reviewed'] === 'yes';
    return [`\`${language}\``, countings[language]?.name ?? '', isReviewed ? 'reviewed' : 'not reviewed yet'];
  });
  return [...ours, ...translated];
}

/** Writes the list of languages into `docs/languages.md`, between its two markers. */
export async function writeLanguages(): Promise<void> {
  const file = inRoot('docs/languages.md');
  const table = tableOf(['`lang`', 'language', 'texts'], languageRows());
  await writeFile(file, between(await readFile(file, 'utf8'), start, end, table));
}
