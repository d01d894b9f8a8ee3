import {readItem, writeItem} from '../../../pods/session/light/storage.js';

/** localStorage: whether somebody has chosen on this device that Enter sends. Part of the public contract. */
export const enterSendsName = 'coop:chat:enter';

/** Whether Enter sends. Nobody who has not chosen that sends anything by accident. */
export function enterSends(): boolean {
  return readItem(() => localStorage, enterSendsName) === 'sends';
}

export function chooseEnterSends(isChosen: boolean): void {
  writeItem(() => localStorage, enterSendsName, isChosen ? 'sends' : undefined);
}

/** Whether a key sends what is written: Ctrl or Command with Enter everywhere; Enter alone if that was chosen, and no word is being composed. */
export function isSendKey({key, ctrlKey, metaKey, shiftKey, altKey, isComposing}: KeyboardEvent, alone: boolean): boolean {
  if (key !== 'Enter' || isComposing || altKey) return false;
  return ctrlKey || metaKey || (alone && !shiftKey);
}
