import type {Room} from '../../pods/chat/room.js';
import type {Community} from '../data/community.js';

/** What the coop calls the group that a room is for; nothing for other rooms, and for groups that it does not know. */
export async function groupNameOf(
  community: Community,
  {readers}: Pick<Room, 'readers'>,
  languages: readonly string[],
): Promise<string | undefined> {
  if (readers?.who !== 'group') return undefined;
  const groups = await community.groups(languages);
  return groups.ok ? groups.value.find(({iri}) => iri === readers.group)?.name : undefined;
}
