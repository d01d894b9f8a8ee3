import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {writeFeed, type Feed} from '../../vocab/formats/atom/write.js';

const entry = {
  id: 'https://ana.example/x#it',
  title: 'Repair café',
  summary: '2026-12-01 18:00',
  link: 'https://coop.example/',
};
const feed: Feed = {
  address: 'https://coop.example/calendar.atom',
  title: 'La Forge',
  author: 'La Forge',
  entries: [entry],
  now: new Date('2026-11-01T10:00:00Z'),
};
const timesIn = (text: string) => [...text.matchAll(/<updated>([^<]*)<\/updated>/g)].map(([, time]) => time);

describe('a feed', () => {
  it('says when each thing was new, and keeps that time as long as the thing is the same', () => {
    const first = writeFeed(feed);
    const later = new Date('2026-11-05T10:00:00Z');
    assert.equal(writeFeed({...feed, now: later}, first), first);
    const moved = writeFeed({...feed, now: later, entries: [{...entry, summary: '2026-12-02 18:00'}, entry]}, first);
    assert.deepEqual(timesIn(moved), ['2026-11-05T10:00:00.000Z', '2026-11-05T10:00:00.000Z', '2026-11-01T10:00:00.000Z']);
  });

  it('holds texts and nothing else, whatever stands in them', () => {
    const hostile = {...entry, title: `</title><script>alert(1)</script> \u0000\uFFFE\uD800 "a" & 'b'\n<entry>`};
    const text = writeFeed({...feed, entries: [hostile]});
    assert.doesNotMatch(text, /<script/);
    assert.ok(['\u0000', '\uFFFE'].every((sign) => !text.includes(sign)));
    assert.match(text, /&lt;script&gt;alert\(1\)&lt;\/script&gt; {1,2}&quot;a&quot; &amp; &apos;b&apos; &lt;entry&gt;/);
    assert.doesNotMatch(text, /\p{Surrogate}/u);
    assert.equal(text.split('\n').filter((line) => line.startsWith('<entry>')).length, 1);
  });

  it('takes no time from what is no feed of ours', () => {
    const text = writeFeed(feed, '<entry>nonsense<updated>2020-01-01T00:00:00Z</updated></entry>\n<html>');
    assert.deepEqual(timesIn(text), ['2026-11-01T10:00:00.000Z', '2026-11-01T10:00:00.000Z']);
  });
});
