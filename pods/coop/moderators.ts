import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {vcard} from '../../vocab/rdf/vocabularies.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';

/** Whether somebody is among those who keep the coop's lists. `missing` if the coop names nobody. */
export async function isModerator(
  resources: Resources,
  {iri, moderators}: Coop,
  webId: string,
  options?: ReadOptions,
): Promise<Result<boolean>> {
  if (!moderators) return failure('missing', {url: iri, detail: 'The coop names no moderators'});
  const group = await resources.read(moderators, options);
  return group.ok ? success(group.value.graph.iris(moderators, vcard.hasMember).includes(webId)) : group;
}
