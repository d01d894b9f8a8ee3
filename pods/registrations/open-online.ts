import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {ownerRule, writeRules, type Rule} from '../access/rules.js';
import {findMembersGroup} from '../coop/members-group.js';
import {findPartnerGroups} from '../coop/partner-groups.js';
import {createDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import type {Result} from '../problem.js';
import {inOrder} from '../steps.js';
import {onlineOf} from './online.js';

export interface OnlineReaders {
  readonly resources: Resources;
  /** Makes requests in the organiser's name. */
  readonly fetch: typeof fetch;
  /** The event's box, which must be there. */
  readonly box: string;
  /** WebID of whoever organises the event. */
  readonly organizer: string;
  /** The coop whose event it is. */
  readonly coop: Pick<Coop, 'iri' | 'moderators' | 'membership'>;
  /** Addresses of the coops with which it is shared. */
  readonly sharedWith: readonly string[];
}

/**
 * Lets the members of the event's coops read where those who are registered meet. Can be repeated, and is when the event is shared with others.
 * Of a coop whose group of members the organiser cannot find out, which is for its members to read, the members are not let in.
 */
export async function openOnline(options: OnlineReaders): Promise<Result<unknown>> {
  const {resources, fetch, box, organizer, coop, sharedWith} = options;
  const own = await findMembersGroup(resources, {coop: coop.iri, membership: coop.membership});
  if (!own.ok) return own;
  const groups = [...new Set([own.value, ...(await findPartnerGroups(resources, sharedWith))])];
  const document = documentOf(onlineOf(box));
  const toModerators: Rule[] = coop.moderators ? [{modes: ['Read', 'Write'], groups: [coop.moderators]}] : [];
  const owner = {...ownerRule(organizer), inside: false};
  return inOrder([
    // What the box says of what lies in it holds until then: only the organiser and the moderators.
    () => createDocument(fetch, document, []),
    () => writeRules(fetch, document, [owner, ...toModerators, {modes: ['Read'], groups}]),
  ]);
}
