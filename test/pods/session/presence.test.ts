import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Presence} from '../../../pods/session/light/presence.js';
import type {SessionRecord} from '../../../pods/session/light/records.js';
import {FakeBrowser} from './fake-browser.js';

const record = (more: Partial<SessionRecord> = {}) => ({id: 'one', remember: false, ...more}) as SessionRecord;

/** Browsers, too, give a lock free a moment after it is let go. */
const released = () => new Promise(setImmediate);

describe('who may use a session', () => {
  it('the tab that holds it, however long it was away', async () => {
    const browser = new FakeBrowser();
    const tab = browser.tab();
    const before = new Presence(tab);
    await before.enter('one');
    before.pause();
    browser.time += 86_400_000;
    assert.ok(await new Presence(tab).mayUse(record()));
    assert.ok(!(await new Presence(tab).mayUse(record({id: 'two'}))));
  });

  it('another tab while one holds it', async () => {
    const browser = new FakeBrowser();
    const holder = new Presence(browser.tab());
    await holder.enter('one');
    browser.time += 86_400_000;
    assert.ok(await new Presence(browser.tab()).mayUse(record()));
    holder.leave();
    await released();
    assert.ok(!(await new Presence(browser.tab()).mayUse(record())));
  });

  it('another tab for the seconds in which the holder goes to its next page', async () => {
    const browser = new FakeBrowser();
    const holder = new Presence(browser.tab());
    await holder.enter('one');
    browser.time += 60_000;
    holder.pause();
    browser.time += 5_000;
    assert.ok(await new Presence(browser.tab()).mayUse(record()));
    browser.time += 6_000;
    assert.ok(!(await new Presence(browser.tab()).mayUse(record())));
  });

  it('not a tab of a later time, when the clock was set back', async () => {
    const browser = new FakeBrowser();
    const holder = new Presence(browser.tab());
    await holder.enter('one');
    holder.leave();
    await released();
    browser.time -= 3_600_000;
    assert.ok(!(await new Presence(browser.tab()).mayUse(record())));
  });

  it('any tab, if the person asked to stay signed in', async () => {
    assert.ok(await new Presence(new FakeBrowser().tab()).mayUse(record({remember: true})));
  });

  it('nobody finds a trace once it is forgotten', async () => {
    const tab = new FakeBrowser().tab();
    const presence = new Presence(tab);
    await presence.enter('one');
    presence.forget();
    await released();
    assert.equal(tab.localStorage.length + tab.sessionStorage.length, 0);
    assert.deepEqual((await tab.locks!.query()).held, []);
  });
});
