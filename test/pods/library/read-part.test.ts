import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readPart} from '../../../pods/files/read-part.js';
import {valueOf} from '../../support/fixtures.js';

/** A server that refuses a range past the end of a file, as the Community Solid Server does, or answers it with what there is. */
function serve(text: string, refuses: boolean): typeof fetch {
  return (_input, init) => {
    const range = new Headers(init?.headers).get('range');
    const last = range === null ? undefined : Number(range.split('-')[1]);
    if (last === undefined) return Promise.resolve(new Response(text));
    if (refuses && last >= text.length) return Promise.resolve(new Response(null, {status: 416}));
    const part = text.slice(0, last + 1);
    const headers = {'content-range': `bytes 0-${part.length - 1}/${text.length}`};
    return Promise.resolve(new Response(part, {status: 206, headers}));
  };
}

describe('the beginning of a file', () => {
  for (const [server, refuses] of [
    ['refuses ranges past the end', true],
    ['answers them', false],
  ] as const) {
    for (const [length, isWhole] of [
      [5, true],
      [10, true],
      [11, false],
    ] as const) {
      it(`is read from a server that ${server}, of a file of ${length} bytes where 10 are wanted`, async () => {
        const asked = {
          fetch: serve('x'.repeat(length), refuses),
          url: 'https://x.example/a',
          maxBytes: 10,
          isStartEnough: true,
        };
        const part = valueOf(await readPart(asked));
        assert.deepEqual([part.bytes.length, part.isWhole], [Math.min(length, 10), isWhole]);
      });
    }
  }

  it('is empty of an empty file', async () => {
    const asked = {fetch: serve('', true), url: 'https://x.example/a', maxBytes: 10, isStartEnough: true};
    assert.equal(valueOf(await readPart(asked)).bytes.length, 0);
  });
});
