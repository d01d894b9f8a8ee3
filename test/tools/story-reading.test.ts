import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {inRoot} from '../../tools/paths.js';
import {differenceIn, readStories, withoutAddresses} from '../../tools/stories/reading.js';

describe('what is read of a story', () => {
  it('holds no addresses, which differ each time', () => {
    const snapshot =
      '- list:\n  - listitem:\n    - link "Ana":\n      - /url: "#https://pods.example/x7f"\n    - text: Crest \n';
    assert.equal(withoutAddresses(snapshot), '- list:\n  - listitem:\n    - link "Ana":\n    - text: Crest\n');
  });

  it('is as it was kept, or the first line that is not is named', () => {
    assert.equal(differenceIn('- a\n- b\n', '- a\n- b\n'), undefined);
    assert.equal(differenceIn('- a\n- b\n', '- a\n- c\n'), 'reads otherwise in line 2: “- c”, kept as “- b”');
    assert.equal(differenceIn('', '- a\n'), 'reads otherwise in line 1: “- a”, kept as “”');
    assert.match(differenceIn('- a\n- b\n- c\n', '- a\n- b\n')!, /line 3: “”, kept as “- c”/);
  });

  it('is kept of each main tag, and of nothing else', async () => {
    const files = await readdir(inRoot('test/stories'));
    const kept = files.filter((file) => file.endsWith('.txt')).map((file) => file.replace('.txt', ''));
    assert.deepEqual(new Set(kept), readStories);
  });
});
