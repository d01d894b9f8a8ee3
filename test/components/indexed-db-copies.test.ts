import {expect} from '@open-wc/testing';
import type {Copy} from '../../pods/documents/kept/copies.js';
import {IndexedDbCopies, keptNames} from '../../pods/documents/kept/indexed-db-copies.js';

const day = 24 * 60 * 60_000;
const million = 1 << 20;

const copy = (name: string, more: Partial<Copy> = {}): Copy => {
  const url = `https://pods.example/${name}`;
  const about = {url, patchable: true, readership: 'everyone', modified: new Date(7)} as const;
  return {url, reader: '', text: name, asOf: 1, about, ...more};
};

/** The databases of earlier tests, and of earlier runs, must not be found. */
function erase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(keptNames.database);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('The database could not be deleted'));
  });
}

describe('copies in the browser’s database', () => {
  const store = new IndexedDbCopies(
    () => indexedDB,
    () => 40 * day,
  );
  const young = 39 * day;

  beforeEach(erase);
  after(erase);

  it('are found again by address and reader, with all that is known of the document', async () => {
    const [anyones, anas] = [
      copy('a', {asOf: young}),
      copy('a', {asOf: young, reader: 'https://ana.example/#me', text: 'hers'}),
    ];
    await store.put(anyones);
    await store.put(anas);
    const {text, about} = (await store.get(anyones.url, ''))!;
    expect([text, about]).to.deep.equal(['a', anyones.about]);
    expect((await store.get(anas.url, anas.reader))?.text).to.equal('hers');
    expect(await store.get(anas.url, 'https://bo.example/#me')).to.equal(undefined);
  });

  it('replace older ones of the same', async () => {
    await store.put(copy('a', {asOf: young}));
    await store.put(copy('a', {asOf: young + 1, text: 'newer'}));
    expect((await store.get('https://pods.example/a', ''))?.text).to.equal('newer');
  });

  it('go when they are meant', async () => {
    await store.put(copy('a', {asOf: young, reader: 'ana'}));
    await store.put(copy('a', {asOf: young}));
    await store.put(copy('b', {asOf: young, reader: 'ana'}));
    await store.remove((url, reader) => reader === 'ana' && url.endsWith('a'));
    expect(await store.get('https://pods.example/a', 'ana')).to.equal(undefined);
    expect(await store.get('https://pods.example/a', '')).to.not.equal(undefined);
    expect(await store.get('https://pods.example/b', 'ana')).to.not.equal(undefined);
  });

  it('go all at once, and leave no database behind; where there is none, none is made', async () => {
    const names = async () => (await indexedDB.databases()).map(({name}) => name);
    await store.clear();
    expect(await names()).to.not.include(keptNames.database);
    await store.put(copy('a', {asOf: young, reader: 'ana'}));
    await store.clear();
    expect(await names()).to.not.include(keptNames.database);
    expect(await store.get('https://pods.example/a', 'ana')).to.equal(undefined);
  });

  it('go when there is no room, the oldest first, and when they are a month old', async () => {
    await store.put(copy('ancient', {asOf: 9 * day}));
    expect(await store.get('https://pods.example/ancient', '')).to.equal(undefined);
    for (let time = 1; time <= 6; time++) await store.put(copy(`${time}`, {asOf: young + time, text: ' '.repeat(million)}));
    expect(await store.get('https://pods.example/1', '')).to.equal(undefined);
    expect(await store.get('https://pods.example/2', '')).to.not.equal(undefined);
  });

  it('are none, with an error, where the browser lets the page keep nothing', async () => {
    const blocked = new IndexedDbCopies(
      () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
      () => 0,
    );
    for (const work of [blocked.get('a', ''), blocked.put(copy('a')), blocked.remove(() => true), blocked.clear()]) {
      expect(
        await work.then(
          () => 'done',
          () => 'refused',
        ),
      ).to.equal('refused');
    }
  });
});
