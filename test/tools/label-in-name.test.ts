import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {languages} from '../../components/strings/languages/all.generated.js';
import {loadChatStrings} from '../../components/strings/chat/load.js';
import {loadLibraryDeskStrings} from '../../components/strings/library-desk/load.js';
import {loadMapStrings} from '../../components/strings/map/load.js';

/** Letters and digits of a text: signs such as “…” are not said. */
const said = (text: string) =>
  text
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();

// WCAG 2.2, 2.5.3: somebody who speaks to the device says what is seen.
describe('a button that is called more than is seen on it is called that as well', () => {
  for (const language of ['fr', 'en', ...Object.keys(languages)])
    it(`in “${language}”`, async () => {
      const [chat, map, desk] = await Promise.all([
        loadChatStrings(language),
        loadMapStrings(language),
        loadLibraryDeskStrings(language),
      ]);
      const buttons: readonly (readonly [seen: string, name: string])[] = [
        [chat.actions, chat.actionsOf('Zoé', '18:00')],
        [map.onMap, map.onMapOf('Zoé')],
        [desk.pin, desk.pinLabel('Zoé')],
        [desk.unpin, desk.unpinLabel('Zoé')],
      ];
      const unsaid = buttons.filter(([seen, name]) => !said(name).includes(said(seen)));
      assert.deepEqual(unsaid, []);
    });
});
