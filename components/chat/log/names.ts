import {hostOf} from '../../ui/problem.js';
import type {LogScene} from './log-scene.js';

/** What whoever has written a message is called; strangers by the host that they come from. */
export function makerName(
  {people, words: {chat}, webId}: Pick<LogScene, 'people' | 'words' | 'webId'>,
  maker?: string,
): string {
  if (maker === undefined) return chat.someone('');
  const name = people.nameOf(maker) ?? chat.someone(hostOf(maker));
  return maker === webId ? chat.you(name) : name;
}
