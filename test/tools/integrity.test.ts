import assert from 'node:assert/strict';
import {mkdtemp, mkdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {importedBy, importMap, reach} from '../../tools/build/integrity.js';

describe('what a bundle can come to load', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'integrity-'));
    await mkdir(join(folder, 'chunks'));
    await writeFile(join(folder, 'a.js'), 'import{x}from"./chunks/b-1.js";export*from"./chunks/c-2.js";');
    await writeFile(join(folder, 'chunks/b-1.js'), 'const t=()=>import("./d-3.js").then(e=>e.t);import"../a.js";');
    await writeFile(join(folder, 'chunks/c-2.js'), 'export const a=1;');
    await writeFile(join(folder, 'chunks/d-3.js'), 'export const t=1;');
    await writeFile(join(folder, 'other.js'), 'import"./chunks/c-2.js";');
  });

  after(() => rm(folder, {recursive: true, force: true}));

  it('is found at once and later, in circles too, and no more', async () => {
    assert.deepEqual(await reach(folder, ['a.js']), ['a.js', 'chunks/b-1.js', 'chunks/c-2.js', 'chunks/d-3.js']);
  });

  it('is named by its path below the folder', () => {
    assert.deepEqual(importedBy('chunks/b-1.js', 'import"../a.js";import("./d-3.js")'), ['a.js', 'chunks/d-3.js']);
  });

  it('is not what only looks like it', () => {
    assert.deepEqual(importedBy('a.js', 'const from="./x.js",y=["lit"];fetch("./data.json")'), []);
  });

  it('stands in the import map with the folder’s address before it', () => {
    const map = importMap({'a.js': 'sha384-A', 'b.js': 'sha384-B'}, ['a.js'], 'https://cdn.example/1/');
    assert.deepEqual(JSON.parse(map), {integrity: {'https://cdn.example/1/a.js': 'sha384-A'}});
  });
});
