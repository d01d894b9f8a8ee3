import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sizeText} from '../../components/strings/dossier/size.js';

const french = (bytes: number) => sizeText('fr', bytes).replace(/\s/g, ' ');

describe('the size of a file', () => {
  it('is said in whole bytes where it is tiny', () => {
    assert.equal(french(512), '512 octets');
    assert.equal(french(1), '1 octet');
    assert.equal(french(999), '999 octets');
    assert.equal(sizeText('en', 512), '512 bytes');
  });

  it('is said in larger units from a thousand on', () => {
    assert.deepEqual([1_000, 1_234, 480_000, 1_240_000, 3e9, 5e12].map(french), [
      '1 ko',
      '1,2 ko',
      '480 ko',
      '1,2 Mo',
      '3 Go',
      '5 000 Go',
    ]);
  });

  it('is nothing where there is nothing', () => assert.equal(french(0), '0 octet'));
});
