import {Resources} from '../../../pods/documents/resources.js';
import {ensureInbox} from '../../../pods/inbox/inbox.js';
import type {SeededCoop} from './seeded-coop.js';

/** Somebody takes messages from now on, in the own space. @returns where. */
export async function giveInbox(coop: SeededCoop, id: string): Promise<string> {
  const {webId, fetch} = coop.identity(id);
  const session = () => ({status: 'signed-in', webId, fetch}) as const;
  const resources = new Resources({fetch: coop.pod.fetch, session, mayAuthenticate: () => true});
  const made = await ensureInbox({resources, fetch, webId, storage: `${coop.pod.origin}/${id}/`});
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value;
}
