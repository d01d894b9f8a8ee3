import * as chat from '../../../stories/chat/chat.stories.js';
import * as chats from '../../../stories/chat/chats.stories.js';
import * as thread from '../../../stories/chat/thread.stories.js';
import * as inbox from '../../../stories/inbox/inbox.stories.js';
import {testParts, type Explore} from '../../support/elements/parts.js';

/** Does with each message one thing after the other that can be done with it. */
const useMenus: Explore = async (tag, look) => {
  const root = tag.shadowRoot!;
  const menus = () => [...root.querySelectorAll<HTMLElement>('[part~=message] [aria-expanded]')];
  for (let message = 0; message < menus().length; message++) {
    for (let deed = 0; deed < 4; deed++) {
      menus()[message]?.click();
      await look();
      root.querySelectorAll<HTMLElement>('[part~=actions] button')[deed]?.click();
      await look();
    }
  }
  root.querySelector<HTMLElement>('[part~=thread]')?.click();
  await look();
};

describe('the parts of', () => {
  testParts('coop-chat', [chat], {explore: useMenus, unseen: ['picture', 'file', 'new', 'later', 'wordings', 'context']});
  testParts('coop-chats', [chats]);
  testParts('coop-thread', [thread], {explore: useMenus, unseen: ['picture', 'file', 'wordings', 'context']});
  testParts('coop-inbox', [inbox]);
});
