import type {Room} from '../../pods/chat/room.js';
import type {ChatStrings} from '../strings/chat/strings.js';

/** Who reads and writes in a room, in words. @param nameOf what somebody is called. */
export function readersSentence(
  {readers: words}: ChatStrings,
  {readers}: Pick<Room, 'readers'>,
  webId: string | undefined,
  nameOf: (webId: string) => string,
): string {
  switch (readers?.who) {
    case 'everyone':
      return words.everyone;
    case 'members':
      return words.members;
    case 'group':
      return words.group(undefined);
    case 'named':
      return words.named;
    case 'pair':
      return words.pair(nameOf(readers.people.find((one) => one !== webId) ?? readers.people[0]));
    default:
      return words.unknown;
  }
}
