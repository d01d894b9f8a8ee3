import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/chat/thread.js';
import type {CoopThread} from '../../components/chat/thread.js';
import {loseCode} from '../support/elements/lost-code.js';
import {expect, isAccessible, press, sees, show, showsFallback, startPod} from '../support/elements/page.js';
import {createSeededCoop, elodie} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

// In a file of its own: browsers remember of a page which code they could not load.
describe('when the code of a discussion does not come that somebody opens', () => {
  it('says so, keeps its own content, and can be asked again', async () => {
    const coop = await createSeededCoop([elodie], startPod());
    await loseCode('chat/thread/thread-part.js');
    const thread = await show<CoopThread>(
      within(coop, html`<coop-thread about="https://things.example/1#it">Au marché.</coop-thread>`, 'elodie'),
      'coop-thread',
    );
    press(thread, 'Discuter de cela');
    await sees(thread, 'Impossible de joindre');
    expect(showsFallback(thread)).to.equal(true);
    await isAccessible(thread);
    press(thread, 'Réessayer');
    await sees(thread, 'Impossible de joindre');
  });
});
