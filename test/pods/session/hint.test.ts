import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mayHaveSession, watchForSignIn} from '../../../pods/session/hint.js';
import {sessionStorageNames as names} from '../../../pods/session/light/names.js';
import {blocked, FakeBrowser} from './fake-browser.js';

describe('the hint of a session', () => {
  it('is absent on a page that nobody signed in on', () => {
    assert.equal(mayHaveSession(new FakeBrowser().tab()), false);
    assert.equal(mayHaveSession(new FakeBrowser().tab('https://coop.example/?code=promo&error=1')), false);
  });

  it('is the provider’s answer in the address', () => {
    assert.equal(mayHaveSession(new FakeBrowser().tab('https://coop.example/?code=a&state=b')), true);
    assert.equal(mayHaveSession(new FakeBrowser().tab('https://coop.example/?error=access_denied&state=b')), true);
  });

  it('is what a session or a sign-in under way left in the storages', () => {
    for (const [area, name] of [
      ['localStorage', names.hint],
      ['sessionStorage', names.tab],
      ['sessionStorage', names.pending],
    ] as const) {
      const tab = new FakeBrowser().tab();
      tab[area].setItem(name, '1');
      assert.equal(mayHaveSession(tab), true, name);
    }
  });

  it('does not fail where the storages are blocked', () => {
    const environment = {
      currentUrl: () => 'https://coop.example/',
      get localStorage() {
        return blocked();
      },
      get sessionStorage() {
        return blocked();
      },
    };
    assert.equal(mayHaveSession(environment), false);
  });

  it('comes from another tab, until it is no longer wanted', () => {
    const browser = new FakeBrowser();
    let heard = 0;
    const undo = watchForSignIn(browser.tab(), () => heard++);
    const other = browser.tab().openChannel!(names.channel);
    other.postMessage({type: 'signed-out'});
    assert.equal(heard, 0);
    other.postMessage({type: 'signed-in'});
    assert.equal(heard, 1);
    undo();
    other.postMessage({type: 'signed-in'});
    assert.equal(heard, 1);
  });

  it('does not need a browser that has channels', () => {
    watchForSignIn({}, () => assert.fail())();
  });
});
