import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sessionStorageNames} from '../../../pods/session/light/names.js';
import {readPending, takeAnswer} from '../../../pods/session/light/pending.js';
import {FakeBrowser} from './fake-browser.js';

describe('the provider’s answer', () => {
  it('is taken out of the address, which keeps the rest', () => {
    const taken = takeAnswer('https://coop.example/?page_id=3&code=a&state=s&iss=https%3A%2F%2Flogin.example#top', 's');
    assert.equal(taken?.rest, 'https://coop.example/?page_id=3#top');
    assert.deepEqual(Object.fromEntries(new URLSearchParams(taken?.answer)), {
      code: 'a',
      state: 's',
      iss: 'https://login.example',
    });
  });

  it('may be a refusal', () => {
    assert.equal(
      takeAnswer('https://coop.example/?error=access_denied&state=s', 's')?.answer,
      'error=access_denied&state=s',
    );
  });

  it('is somebody else’s if the state is another one or missing', () => {
    assert.equal(takeAnswer('https://coop.example/?code=a&state=t', 's'), undefined);
    assert.equal(takeAnswer('https://coop.example/?code=a', 's'), undefined);
    assert.equal(takeAnswer('https://coop.example/?state=s', 's'), undefined);
  });

  it('finds no sign-in under way in a storage that somebody damaged', () => {
    const tab = new FakeBrowser().tab();
    tab.sessionStorage.setItem(sessionStorageNames.pending, '{"state":');
    assert.equal(readPending(tab), undefined);
  });
});
