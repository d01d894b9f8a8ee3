import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {listFiles} from '../../tools/build/walk.js';
import {inRoot} from '../../tools/paths.js';
import {tags} from '../../components/tags.js';

const modules = (await listFiles(inRoot('dist/lib'))).filter((file) => file.endsWith('.js'));

describe('the published modules', () => {
  it('are there', () => {
    assert.ok(modules.includes('components/all.js'), 'run “npm run build” first');
  });

  it('that register every tag at once forget none', async () => {
    const all = await readFile(inRoot('dist/lib/components/all.js'), 'utf8');
    assert.deepEqual(
      Object.values(tags).filter((module) => !all.includes(`'${module}'`)),
      [],
    );
  });

  // Leaflet looks for the window as soon as it is loaded: what draws with it comes once somebody opens a map, and a worker has no other home.
  const opened = /^components\/map\/chart\/(?!chart\.)/;
  for (const file of modules.filter((name) => !opened.test(name))) {
    it(`${file} can be imported where there is no page`, async () => {
      await import(pathToFileURL(inRoot('dist/lib', file)).href);
    });
  }
});
