import assert from 'node:assert/strict';
import {readdir, readFile, stat} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {listFiles} from '../../tools/build/walk.js';
import {inRoot} from '../../tools/paths.js';
import {tour} from '../tour/pages.js';

const folder = inRoot('docs/pictures');
const pictures = (await readdir(folder)).filter((name) => name.endsWith('.webp'));

describe('the tour of the demo', () => {
  it('comes by every page, once', async () => {
    const pages = (await listFiles(inRoot('demo/site'))).filter((file) => file.endsWith('.html'));
    assert.deepEqual(tour.map(({page}) => page).sort(), pages.sort());
  });

  it('has a wide and a narrow picture of each, and shows no other ones', async () => {
    const text = await readFile(inRoot('docs/tour.md'), 'utf8');
    for (const {page, sentence} of tour) {
      const base = page.replace('.html', '');
      for (const name of [`${base}.webp`, `${base}-narrow.webp`]) assert.ok(pictures.includes(name), name);
      assert.ok(text.includes(sentence), sentence);
    }
    assert.deepEqual(
      pictures.filter((name) => !text.includes(`(pictures/${name})`)),
      [],
    );
  });

  it('is small: no picture over 60 kB, 3 MB in all', async () => {
    const sizes = await Promise.all(pictures.map(async (name) => (await stat(`${folder}/${name}`)).size));
    assert.ok(Math.max(...sizes) <= 60_000, `${Math.max(...sizes)} bytes`);
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) <= 3_000_000);
  });
});
