import {readFileSync} from 'node:fs';
import {inRoot} from '../paths.js';
import {checkPo, shorten} from './check.js';
import {checkPlain} from './plain.js';
import {languagesFolder, readPo, translatedLanguages, writePo} from './po.js';
import {readShapeTexts} from './shape-texts.js';
import {readTables} from './tables.js';
import {makeTemplate} from './template.js';

/** What is wrong with the texts of the interface, in all languages, in sentences. */
export async function checkLanguages(): Promise<string[]> {
  const english = [...readTables('en'), await readShapeTexts('en')];
  const template = makeTemplate(english);
  const isOld = readFileSync(inRoot(`${languagesFolder}/template.pot`), 'utf8') !== writePo(template);
  return [
    ...(isOld ? [`${languagesFolder}/template.pot: lacks what has changed in English. Run “npm run languages”.`] : []),
    ...translatedLanguages().flatMap((language) => shorten(language, checkPo(language, template, readPo(language)))),
    ...checkPlain('en', english),
    ...checkPlain('fr', [...readTables('fr'), await readShapeTexts('fr')]),
  ];
}
