import {placeKind, type Place} from '../../../vocab/kinds/place/place.js';
import {plainKind} from '../../../pods/outbox/plain-kind.js';
import type {EditWork} from '../../../pods/outbox/work.js';
import {findCoopList} from '../../data/coop-list.js';
import type {Community} from '../../data/community.js';
import {sendDeed, type Fate} from '../../data/send-deed.js';

/** All that is written: what else stands in the document is not looked at. */
const kind = plainKind({...placeKind, label: undefined, fields: {confirmedOn: placeKind.fields.confirmedOn}});

/**
 * Has the keeper of a place say that all that is said of it still holds on a day: through the outbox, so that it is kept where there is no
 * network, and the coop's list is told.
 * @param tell is told each time that more is known of it.
 */
export async function confirmPlace(
  community: Community,
  {iri, name, confirmedOn}: Place,
  today: string,
  list: string | undefined,
  tell: (fate: Fate) => void,
): Promise<void> {
  const outbox = await community.outbox();
  if (!outbox) return tell({is: 'failed', problem: {kind: 'signed-out'}});
  const found = list === undefined ? await findCoopList(community, placeKind.types) : undefined;
  const told = list ?? (found?.ok ? found.value : undefined);
  const base = {confirmedOn: confirmedOn === undefined ? [] : [confirmedOn]};
  const work: EditWork = {type: 'edit', iri, edits: [{iri, kind, base, values: {confirmedOn: [today]}}], list: told};
  await outbox.prepare('edit');
  await sendDeed(outbox, work, name, tell);
}
