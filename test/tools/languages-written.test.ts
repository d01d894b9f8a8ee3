import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Numbers} from '../../components/strings/languages/counting.js';
import {languages} from '../../components/strings/languages/all.generated.js';
import {inRoot} from '../../tools/paths.js';
import {languagesFolder, translatedLanguages} from '../../tools/languages/po.js';
import {madeFile} from '../../tools/languages/make-table.js';
import {readTables} from '../../tools/languages/tables.js';
import {checkFunctions, strictNumbers} from '../support/languages/compare-tables.js';

type Module = {default?: unknown} & Record<string, unknown>;

const load = (file: string) => import(inRoot('build', file.replace(/\.ts$/, '.js'))) as Promise<Module>;

/** What a module of texts holds, given how its language counts. */
function tableOf({default: made, ...named}: Module, numbers: Numbers): unknown {
  const use = (value: unknown) => (typeof value === 'function' ? (value as (numbers: Numbers) => unknown)(numbers) : value);
  return made === undefined
    ? Object.fromEntries(Object.entries(named).map(([name, value]) => [name, use(value)]))
    : use(made);
}

for (const language of translatedLanguages()) {
  describe(`the texts in “${language}”`, () => {
    it('can be loaded, each table by its name', async () => {
      const {tables} = await languages[language]!();
      for (const [name, table] of Object.entries(tables)) assert.ok(tableOf(await table(), strictNumbers(language)), name);
    });

    for (const table of readTables('en')) {
      it(`say of “${table.name}” what the English ones say, with all that is filled in`, async () => {
        const english = tableOf(await load(table.file), strictNumbers('en'));
        const own = tableOf(await load(madeFile(language, table.name)), strictNumbers(language));
        assert.deepEqual(checkFunctions(english, own), []);
      });
    }
  });
}

it('every file of a translator has its language made of it', () => {
  const made = readdirSync(inRoot(languagesFolder), {withFileTypes: true}).filter((entry) => entry.isDirectory());
  assert.deepEqual(made.map(({name}) => name).sort(), translatedLanguages());
  assert.deepEqual(Object.keys(languages).sort(), translatedLanguages());
});
