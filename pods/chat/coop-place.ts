import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {findControllers} from '../access/controllers.js';
import {findStorage} from '../coop/storage.js';
import type {Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import {coopStorage} from './create-conversations.js';
import {roomsIn} from './open-room.js';
import type {WantedConversation} from './open-room-work.js';

/**
 * Where a moderator opens rooms of the coop's own, and who owns that storage: as the rules of the place for rooms say, which was made when the
 * coop was set up. Problems: `forbidden` for whoever does not keep it, `missing` if the coop has no such place.
 */
export async function findCoopPlace(
  resources: Resources,
  fetcher: typeof fetch,
  {iri}: Pick<Coop, 'iri'>,
): Promise<Result<NonNullable<WantedConversation['coopPlace']>>> {
  // A storage that only its owner may look at does not say that it is one: then it is the one in which the kit sets coops up.
  const found = await findStorage(resources, iri, fetcher);
  const storage = found.ok ? found.value : coopStorage(new URL('.', iri).href);
  const rooms = roomsIn(storage);
  const owners = await findControllers(resources, fetcher, rooms);
  if (!owners.ok) return owners;
  const [owner] = owners.value;
  return owner === undefined ? failure('missing', {url: rooms}) : success({storage, owner});
}
