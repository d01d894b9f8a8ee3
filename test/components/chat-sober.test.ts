/** In a file of its own, and in one test each: what a page has loaded once it never loads again. */
import {liveIn} from '../support/elements/clock.js';
import {createTalkingCoop, eleven, toBox} from '../support/elements/chat-page.js';
import {expect, sees} from '../support/elements/page.js';

performance.setResourceTimingBufferSize(5_000);

describe('a conversation that is only read', () => {
  liveIn('Europe/Paris');

  it('loads nothing of what writes, keeps or checks signatures before a member who is signed in comes to the box', async () => {
    const {room, open} = await createTalkingCoop();
    await room.say('amina', 'Bonjour', {time: eleven});
    const loaded = (pattern: RegExp) =>
      performance
        .getEntriesByType('resource')
        .map(({name}) => new URL(name).pathname)
        .filter((path) => path.includes('/components/chat/') && pattern.test(path));
    const chat = await open('elodie');
    await sees(chat, 'Bonjour');
    const later = /\/(?:writing|sender|signatures|keeping|composer-part|composer-view|tools|own-settings|files-part)\.js$/;
    expect(loaded(later)).to.deep.equal([]);
    expect(loaded(/\/talk\.js$/)).to.have.length(1);
    await toBox(chat);
    expect(loaded(/\/(?:writing|sender)\.js$/)).to.have.length(2);
  });
});
