import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {deleteFile, putFile} from '../../pods/files/files.js';
import {problemOf, valueOf} from '../support/fixtures.js';
import {createMemoryPod} from '../support/memory-pod.js';

const types = ['image/webp', 'image/jpeg'];

function openSpace() {
  const pod = createMemoryPod();
  const ana = pod.createPerson('ana');
  const url = `${ana.storage}photo-x1.webp`;
  const put = (text: string, type = 'image/webp') =>
    putFile({fetch: ana.fetch, url, content: new Blob([text], {type}), types, maxBytes: 10});
  return {pod, ana, url, put};
}

describe('a file', () => {
  it('is stored under its media type', async () => {
    const {pod, ana, url, put} = openSpace();
    valueOf(await put('bytes'));
    assert.equal(pod.text(url), 'bytes');
    assert.equal((await ana.fetch(url)).headers.get('content-type'), 'image/webp');
  });

  it('takes the place of no other one', async () => {
    const {pod, url, put} = openSpace();
    valueOf(await put('first'));
    valueOf(await put('second'));
    assert.equal(pod.text(url), 'first');
  });

  it('is there once when the answer was lost and it is stored again', async () => {
    const {pod, url, put} = openSpace();
    pod.faults.loseAnswer({method: 'PUT'});
    assert.equal(problemOf(await put('bytes')), 'offline');
    valueOf(await put('bytes'));
    assert.equal(pod.text(url), 'bytes');
  });

  it('is not even sent if it is too large, or of a type that is not wanted', async () => {
    const {pod, put} = openSpace();
    assert.equal(problemOf(await put('x'.repeat(11))), 'too-large');
    for (const type of ['text/html', 'image/svg+xml', '']) assert.equal(problemOf(await put('x', type)), 'malformed');
    assert.equal(pod.arrivals.length, 0);
  });

  it('is a problem as a value where there is no room, or no right', async () => {
    const {pod, url, put} = openSpace();
    pod.faults.answer(507, {method: 'PUT'});
    assert.equal(problemOf(await put('x')), 'full');
    const content = new Blob(['x'], {type: 'image/webp'});
    const {fetch} = pod.createPerson('eve');
    assert.equal(problemOf(await putFile({fetch, url, content, types, maxBytes: 10})), 'forbidden');
    assert.equal(problemOf(await deleteFile(fetch, url)), 'forbidden');
  });

  it('can be taken away, twice', async () => {
    const {pod, ana, url, put} = openSpace();
    valueOf(await put('x'));
    valueOf(await deleteFile(ana.fetch, url));
    valueOf(await deleteFile(ana.fetch, url));
    assert.equal(pod.text(url), undefined);
  });
});
