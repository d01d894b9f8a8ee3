/**
 * `npm run languages`: brings the files of translators up to date with the English tables. With tags of languages: begins their files if
 * there are none. `--check`, with tags or with paths of such files, says what is wrong with them instead, and changes nothing.
 */
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {inRoot} from '../paths.js';
import {checkPo, shorten} from './check.js';
import {languagesFolder, parsePo, poFile, readPo, translatedLanguages, writePo, type Po} from './po.js';
import {readShapeTexts} from './shape-texts.js';
import {readTables} from './tables.js';
import {beginLanguage, makeTemplate, mergeLanguage} from './template.js';

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

async function update(template: Po): Promise<void> {
  await mkdir(inRoot(languagesFolder), {recursive: true});
  await writeFile(inRoot(`${languagesFolder}/template.pot`), writePo(template));
  for (const language of new Set([...translatedLanguages(), ...named])) {
    const old = existsSync(inRoot(poFile(language))) ? readPo(language) : beginLanguage(language, template);
    await writeFile(inRoot(poFile(language)), writePo(mergeLanguage(language, template, old)));
  }
}

function check(template: Po): void {
  for (const wanted of named.length ? named : translatedLanguages()) {
    const isPath = wanted.endsWith('.po');
    const language = isPath ? basename(wanted, '.po') : wanted;
    const problems = checkPo(language, template, isPath ? parsePo(readFileSync(wanted, 'utf8')) : readPo(language));
    console.log(shorten(language, problems).join('\n') || `${language}.po: all texts are there.`);
    if (problems.length) process.exitCode = 1;
  }
}

const template = makeTemplate([...readTables('en'), await readShapeTexts('en')]);
if (process.argv.includes('--check')) check(template);
else await update(template);
