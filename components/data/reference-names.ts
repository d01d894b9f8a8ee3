import type {Community} from './community.js';

/** What members are called whom a thing points to, by their addresses; nobody where the coop has no list, or it cannot be read. */
export async function readMemberNames(
  community: Community,
  languages: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const address = community.src ? await community.membersListAddress() : undefined;
  if (!address?.ok) return new Map();
  const list = community.people(address.value, languages);
  await list.load();
  return new Map(list.state.rows.flatMap(({source, label}): [string, string][] => (label ? [[source, label]] : [])));
}
