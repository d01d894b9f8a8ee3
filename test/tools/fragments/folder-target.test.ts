import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {buildIndex} from '../../../pods/fragments/build-index.js';
import {IndexRows} from '../../../pods/fragments/index-rows.js';
import {publishView} from '../../../pods/fragments/publish-view.js';
import {folderTarget} from '../../../tools/cli/steward/index-folder/folder-target.js';
import {memberIndex} from '../../../vocab/kinds/member/index-plan.js';
import {problemOf, valueOf} from '../../support/fixtures.js';
import {graphOf, makePeople, peopleList} from '../../support/fragments/listed-people.js';

const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'index-'));
  folders.push(folder);
  return folder;
}

after(() => Promise.all(folders.map((folder) => rm(folder, {recursive: true, force: true}))));

/** Publishes the index of so many members in a folder. */
async function publish(folder: string, members: number): Promise<number> {
  const target = folderTarget(folder);
  valueOf(await target.prepare());
  const rows = new IndexRows(peopleList, memberIndex);
  await rows.add(graphOf(makePeople(500).slice(0, members)));
  let written = 0;
  const views = buildIndex(peopleList, memberIndex, rows.rows());
  for await (const view of views) written += valueOf(await publishView(target, view)).written;
  return written;
}

const filesIn = async (folder: string) =>
  (await readdir(folder, {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('an index in a folder', () => {
  it('has each page in a form for every web server, and all of them say the same', async () => {
    const folder = await newFolder();
    await publish(folder, 500);
    const pages = (await filesIn(folder)).filter((file) => file.endsWith('.ttl'));
    assert.ok(pages.length > 20);
    for (const page of pages) {
      const text = await readFile(page);
      assert.deepEqual(brotliDecompressSync(await readFile(`${page}.br`)), text);
      assert.deepEqual(gunzipSync(await readFile(`${page}.gz`)), text);
    }
  });

  it('leaves nothing behind but pages, records and what servers read', async () => {
    const folder = await newFolder();
    await publish(folder, 100);
    const others = (await filesIn(folder)).filter(
      (file) => !/\.ttl(\.br|\.gz)?$/.test(file) && !file.endsWith('/pages.json'),
    );
    assert.deepEqual(others.map((file) => file.slice(folder.length)).sort(), ['/.htaccess', '/_headers']);
  });

  it('is written again only where it has changed, and loses what is of no use', async () => {
    const folder = await newFolder();
    await publish(folder, 500);
    assert.equal(await publish(folder, 500), 0);
    await publish(folder, 20);
    await publish(folder, 20);
    const fresh = await newFolder();
    await publish(fresh, 20);
    const names = async (top: string) => (await filesIn(top)).map((file) => file.slice(top.length)).sort();
    assert.deepEqual(await names(folder), await names(fresh));
  });

  it('keeps what somebody has changed of how a server hands it out', async () => {
    const folder = await newFolder();
    await publish(folder, 3);
    await writeFile(join(folder, '_headers'), '# mine');
    await publish(folder, 3);
    assert.equal(await readFile(join(folder, '_headers'), 'utf8'), '# mine');
  });

  it('says so if the disk refuses', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'names'), 'a file where a folder should be');
    const target = folderTarget(folder);
    assert.equal(problemOf(await target.write('names/root.ttl', '')), 'forbidden');
  });
});
