import type {Community} from '../data/community.js';
import {findPeopleList} from './people-source.js';

/** Shows the saved profile in the directory of the page. @returns whether the directory names the person; nothing if that cannot be known. */
export async function showInDirectory(
  community: Community,
  webId: string,
  languages: readonly string[],
): Promise<boolean | undefined> {
  const list = await findPeopleList(community, undefined, languages);
  await (list.ok ? (list.value.find?.(webId) ?? list.value.load()) : undefined);
  if (!list.ok || list.value.state.status !== 'success') return undefined;
  if (!list.value.state.rows.some(({source}) => source === webId)) return false;
  await list.value.update(webId);
  return true;
}
