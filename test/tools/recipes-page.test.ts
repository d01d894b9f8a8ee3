import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {listFiles} from '../../tools/build/walk.js';
import {inRoot} from '../../tools/paths.js';

const page = await readFile(inRoot('docs/recipes.md'), 'utf8');
const shown = [...page.matchAll(/<!-- file: (\S+) -->\n\n```\w+\n([^]*?\n)```\n/g)].map(([, file, code]) => ({
  file: file!,
  code,
}));

describe('the page of recipes', () => {
  for (const {file, code} of shown) {
    it(`shows ${file} as it is tested`, async () => {
      assert.equal(code, await readFile(inRoot(file), 'utf8'));
    });
  }

  it('shows what each recipe’s author writes', async () => {
    const written = /^(?:react|vue|svelte|html)\/(?:src\/(?:app|App)\.\w+|vite\.config\.js|index\.html|page\.js)$/;
    const frames = /^(?:react|vue|svelte)\/index\.html$|^svelte\/vite\.config\.js$/;
    const files = (await listFiles(inRoot('test/recipes'))).filter((file) => written.test(file) && !frames.test(file));
    const names = shown.map(({file}) => file.replace('test/recipes/', ''));
    assert.deepEqual(
      files.filter((file) => !names.includes(file)),
      [],
    );
    for (const file of ['wordpress/functions.php', 'wordpress/block.html']) assert.ok(names.includes(file), file);
  });
});
