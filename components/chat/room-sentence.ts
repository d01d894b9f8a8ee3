import type {Room} from '../../pods/chat/room.js';
import type {ChatStrings} from '../strings/chat/strings.js';

/** What the sentence says beside what the room says of itself. */
export interface AroundRoom {
  /** The reader. */
  readonly webId: string | undefined;
  /** Name of the group that it is for. */
  readonly group?: string | undefined;
  /** WebID of the member in whose space it lies. */
  readonly keeper?: string | undefined;
  /** What somebody is called. */
  nameOf(webId: string): string;
}

/** Who reads and writes in a room, in words; and whose space it lies in, if that is another member's. */
export function readersSentence(words: ChatStrings, room: Pick<Room, 'readers'>, around: AroundRoom): string {
  const {keeper, webId, nameOf} = around;
  const isSaid = keeper !== undefined && keeper !== webId && room.readers?.who !== 'pair';
  return `${circleSentence(words, room, around)}${isSaid ? ` ${words.readers.keptBy(nameOf(keeper))}` : ''}`;
}

function circleSentence(
  {readers: words}: ChatStrings,
  {readers}: Pick<Room, 'readers'>,
  {webId, group, nameOf}: AroundRoom,
): string {
  switch (readers?.who) {
    case 'everyone':
      return words.everyone;
    case 'members':
      return words.members;
    case 'group':
      return words.group(group);
    case 'named':
      return words.named;
    case 'pair':
      return words.pair(nameOf(readers.people.find((one) => one !== webId) ?? readers.people[0]));
    default:
      return words.unknown;
  }
}
