import type {ChatToolsStrings} from '../../strings/chat-tools/strings.js';
import {saveFile} from '../../data/save-file.js';
import {clockOf, dayText} from '../log/times.js';
import type {Talk} from '../talk.js';

/** In which form a conversation is saved. */
export type SavedForm = 'text' | 'json' | 'turtle';

/** Hands what is shown of a conversation to the browser as a file. */
export async function save(talk: Talk, form: SavedForm, words: ChatToolsStrings): Promise<void> {
  const {state, room, words: shown} = talk;
  if (!state || !room || !shown) return;
  const {messages} = state;
  const {title, channel} = room;
  const {language} = shown.general;
  const name = fileName(title ?? shown.chat.unnamed);
  if (form === 'json') {
    const {exportJson} = await import('../../../vocab/kinds/chat/export-json.js');
    const nameOf = (maker: string) => talk.names.get(maker);
    saveFile(`${name}.json`, exportJson(messages, {channel, title, now: Date.now(), nameOf}), 'application/json');
  } else if (form === 'turtle') {
    const {exportTurtle} = await import('../../../vocab/kinds/chat/export-turtle.js');
    const [document = channel] = channel.split('#');
    saveFile(`${name}.ttl`, exportTurtle(messages, {channel, title, document}), 'text/turtle');
  } else {
    const {exportText} = await import('../../../vocab/kinds/chat/export-text.js');
    const text = exportText(title, messages, {
      nameOf: (maker) => talk.nameOf({maker}),
      dayOf: (time) => dayText(language, time),
      timeOf: (time) => clockOf(language, time),
      removed: words.removed,
      edited: words.edited,
      unconfirmed: words.unconfirmed,
      answerTo: shown.chat.answerTo,
    });
    saveFile(`${name}.txt`, text);
  }
}

/** Signs that lead elsewhere on a device are left out. */
function fileName(title: string): string {
  const plain = title.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '').replace(/[/\\:*?"<>|.]/g, '-');
  return [...plain.trim()].slice(0, 80).join('') || 'conversation';
}
