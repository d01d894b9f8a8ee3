import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {tags} from '../../components/tags.js';
import {listFiles} from '../../tools/build/walk.js';
import {inRoot} from '../../tools/paths.js';
import {saidWeight, weightLine, withWeight} from '../bench/weights/line.js';

const names = (await listFiles(inRoot('demo/site'))).filter((file) => file.endsWith('.html'));
const pages = await Promise.all(
  names.map(async (name) => ({name, text: await readFile(inRoot('demo/site', name), 'utf8')})),
);

describe('the pages of the demo', () => {
  it('each say in their footer what they weigh, as “npm run weights” has found it', () => {
    assert.deepEqual(
      pages.filter(({text}) => !saidWeight(text)).map(({name}) => name),
      [],
    );
  });

  it('are of grade A, but for those of which the README says so', async () => {
    const others = pages.flatMap(({name, text}) => {
      const {grade} = saidWeight(text)!;
      return grade === 'A' ? [] : [`${name} ${grade}`];
    });
    assert.deepEqual(others, ['carte.html B', 'index.html B']);
    const readme = (await readFile(inRoot('README.md'), 'utf8')).replace(/\s+/g, ' ');
    assert.match(readme, /grade A, but B for the first page and the map\./);
  });

  it('use every tag of the kit', () => {
    const unused = Object.keys(tags).filter((tag) => !pages.some(({text}) => new RegExp(`<${tag}[\\s>]`).test(text)));
    assert.deepEqual(unused, []);
  });

  it('lead to each other: no link to a page that is not there', () => {
    const dead = pages.flatMap(({name, text}) =>
      [...text.matchAll(/href="([\w-]+\.html)/g)]
        .map(([, href]) => href!)
        .filter((href) => !names.includes(href))
        .map((href) => `${name} → ${href}`),
    );
    assert.deepEqual(dead, []);
  });
});

describe('the line that says what a page weighs', () => {
  const line = weightLine({kilobytes: 58.4, requests: 14, score: 88, grade: 'A'});

  it('says it in words', () => {
    assert.equal(line, 'Cette page : 58 ko, 14 requêtes, EcoIndex 88 (A).');
  });

  it('takes the place of the one before and is read back', () => {
    const before = '<footer><p class="weight">Pas encore pesée.</p></footer>';
    const after = withWeight(before, line);
    assert.equal(after, `<footer><p class="weight">${line}</p></footer>`);
    assert.equal(withWeight(after, line), after);
    assert.equal(saidWeight(before), undefined);
    assert.deepEqual(saidWeight(after), {score: 88, grade: 'A'});
  });

  it('is not put into a page that has no place for it', () => {
    assert.throws(() => withWeight('<p>…</p>', line), /class="weight"/);
  });
});
