import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {IndexView} from '../../../pods/fragments/build-index.js';
import {digestOf} from '../../../pods/fragments/digest.js';
import {publishView, type ViewPublished} from '../../../pods/fragments/publish-view.js';
import {problemOf, valueOf} from '../../support/fixtures.js';
import {MemoryTarget} from '../../support/fragments/memory-target.js';

/** A view with a page for each text, by its path: what is called `root.ttl` leads to the others in its folder. */
function viewOf(pages: Readonly<Record<string, string>>): IndexView {
  const depth = (path: string) => path.split('/').length;
  const all = Object.entries(pages).map(([path, text]) => ({
    path,
    height: path.endsWith('root.ttl') ? 9 - depth(path) : 0,
    write: () => text,
  }));
  return {orderedBy: 'x:key', root: 'v/root.ttl', count: 0, pages: all.sort((a, b) => a.height - b.height)};
}

const record = 'v/pages.json';
const first = viewOf({'v/root.ttl': '1', 'v/a/root.ttl': '1', 'v/a/x.ttl': '1', 'v/a/y.ttl': '1', 'v/b.ttl': '1'});
const second = viewOf({'v/root.ttl': '2', 'v/a/root.ttl': '1', 'v/a/x.ttl': '2', 'v/a/y.ttl': '1', 'v/c.ttl': '2'});

/** The files of a target without its record. */
const pagesOf = ({files}: MemoryTarget) => [...files].filter(([path]) => path !== record).sort();

/** Every page that the record vouches for holds what it says. */
async function assertTrue({files}: MemoryTarget, when: string): Promise<void> {
  const known = JSON.parse(files.get(record) ?? '{"pages":{}}') as {pages: Record<string, string | null>};
  for (const [path, digest] of Object.entries(known.pages)) {
    const text = files.get(path);
    if (digest === null) continue;
    assert.equal(text === undefined ? 'missing' : await digestOf(text), digest, `${path}, ${when}`);
  }
}

const done = (result: Parameters<typeof valueOf<ViewPublished>>[0]) => {
  const {written, removed} = valueOf(result);
  return {written, removed};
};

async function published(...views: readonly IndexView[]): Promise<MemoryTarget> {
  const target = new MemoryTarget();
  for (const view of views) valueOf(await publishView(target, view));
  return target;
}

describe('publishing a view of an index', () => {
  it('writes what others lead to before those that lead there', async () => {
    const {written} = await published(first);
    assert.deepEqual(written.slice(-2), ['v/a/root.ttl', 'v/root.ttl']);
    assert.deepEqual(written.slice(0, -2).sort(), ['v/a/x.ttl', 'v/a/y.ttl', 'v/b.ttl']);
  });

  it('writes nothing where nothing has changed, and only what has', async () => {
    const target = await published(first, first);
    const before = target.deeds;
    assert.deepEqual(done(await publishView(target, first)), {written: 0, removed: 0});
    assert.equal(target.deeds, before);
    target.written.length = 0;
    assert.deepEqual(done(await publishView(target, second)), {written: 3, removed: 0});
    assert.deepEqual([...target.written].sort(), ['v/a/x.ttl', 'v/c.ttl', 'v/root.ttl']);
  });

  it('takes away at the next run what nothing leads to any more, and not while somebody may be on the way there', async () => {
    const target = await published(first, second);
    assert.equal(target.files.get('v/b.ttl'), '1');
    assert.deepEqual(done(await publishView(target, second)), {written: 0, removed: 1});
    assert.equal(target.files.has('v/b.ttl'), false);
    assert.deepEqual(target.files, (await published(second, second)).files);
  });

  it('keeps a page that is needed again', async () => {
    const target = await published(first, second, first);
    assert.equal(target.files.get('v/b.ttl'), '1');
    valueOf(await publishView(target, first));
    assert.deepEqual(pagesOf(target), pagesOf(await published(first)));
  });

  it('comes to the same files wherever it is killed, and its record never lies', async () => {
    const calm = await published(first, second, second);
    for (let deeds = 0; ; deeds++) {
      const start = await published(first);
      const killed = new MemoryTarget(start.files, deeds);
      const result = await publishView(killed, second);
      await assertTrue(killed, `killed after ${deeds}`);
      const again = new MemoryTarget(killed.files);
      for (let run = 0; run < 3; run++) {
        valueOf(await publishView(again, second));
        await assertTrue(again, `killed after ${deeds}, run ${run}`);
      }
      assert.deepEqual(again.files, calm.files, `killed after ${deeds}`);
      if (result.ok) break;
    }
  });

  it('comes to the same files when it is killed again and again', async () => {
    const target = new MemoryTarget();
    let files = target.files;
    for (let kill = 0; kill < 40; kill++) {
      const killed = new MemoryTarget(files, 1 + (kill % 6));
      await publishView(killed, kill % 3 ? second : first);
      await assertTrue(killed, `kill ${kill}`);
      files = killed.files;
    }
    const end = new MemoryTarget(files);
    for (let run = 0; run < 3; run++) valueOf(await publishView(end, second));
    assert.deepEqual(end.files, (await published(second, second)).files);
  });

  it('writes everything where its record is gone or broken', async () => {
    for (const broken of [undefined, '', '{', '[]', 'null', '{"pages":3,"unused":{}}']) {
      const target = await published(first);
      target.files.set('v/root.ttl', 'not ours');
      if (broken === undefined) target.files.delete(record);
      else target.files.set(record, broken);
      valueOf(await publishView(target, first));
      assert.deepEqual(target.files, (await published(first)).files);
    }
  });

  it('lets two at once do no harm, whatever each of them wants to write', async () => {
    for (let moment = 1; moment <= 5; moment++) {
      const target = new MemoryTarget();
      let begun = 0;
      let other: Promise<unknown> | undefined;
      // In the middle of the first one's work the second one does all of its own.
      target.beforeWrite = async () => {
        if (++begun !== moment || other) return;
        target.beforeWrite = () => Promise.resolve();
        other = publishView(target, second);
        await other;
      };
      const result = await publishView(target, first);
      assert.equal(problemOf(result), 'conflict');
      await assertTrue(target, `at ${moment}`);
      for (let run = 0; run < 3; run++) valueOf(await publishView(target, second));
      assert.deepEqual(target.files, (await published(second, second)).files);
    }
  });

  it('says how far it has come', async () => {
    const told: string[] = [];
    valueOf(await publishView(new MemoryTarget(), first, (done, of) => told.push(`${done}/${of}`)));
    assert.deepEqual(told, ['1/5', '2/5', '3/5', '4/5', '5/5']);
  });
});
