import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {ownerRule, writeRules, type Rule} from '../access/rules.js';
import {findMembersGroup} from '../coop/members-group.js';
import {ensureContainer} from '../documents/containers.js';
import type {Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import {containerFor, type Audience, type Circle} from './places.js';

export interface AudienceOptions {
  readonly resources: Resources;
  /** Makes requests in the member's name. */
  readonly fetch: typeof fetch;
  readonly webId: string;
  readonly coop: Pick<Coop, 'iri' | 'moderators' | 'membership'>;
  readonly home: string;
  readonly audience: Audience | Circle;
  /** Who reads it beside the moderators, of an audience that is a group or one person. */
  readonly readers?: AudienceReaders | undefined;
  /** Whether moderators may not look into it either: what is for a few people alone. Such an audience must have its {@link readers}. */
  readonly isConfidential?: boolean | undefined;
}

/** A group (`vcard:Group`), or people by WebID. */
export type AudienceReaders = Pick<Rule, 'groups' | 'agents'>;

/**
 * Sees to it that the home has the container for an audience, with its rules; the one for members is made when it is first
 * needed, since only members know the group that its rules name. Can be repeated.
 * @returns the address of the container.
 */
export async function ensureAudience(options: AudienceOptions): Promise<Result<string>> {
  const {fetch, webId, home, audience} = options;
  const container = containerFor(home, audience);
  const rules = await rulesFor(options);
  if (!rules.ok) return rules;
  const made = await ensureContainer(fetch, container);
  if (!made.ok) return made;
  const ruled = await writeRules(fetch, container, [ownerRule(webId), ...rules.value]);
  return ruled.ok ? success(container) : ruled;
}

const readersOnly = {modes: ['Read'], here: false, inside: true} as const;

/** Moderators may list what a list can be rebuilt from; everybody else needs to know where a thing lies. */
async function rulesFor(options: AudienceOptions): Promise<Result<readonly Rule[]>> {
  const {resources, coop, audience, readers, isConfidential} = options;
  if (audience === 'private') return success([]);
  if (isConfidential)
    return readers && audience.startsWith('for-')
      ? success([{...readersOnly, ...readers}])
      : failure('missing', {url: coop.iri, detail: 'Nobody to share it with'});
  if (!coop.moderators) return failure('missing', {url: coop.iri, detail: 'The coop names no moderators'});
  const moderators: Rule = {modes: ['Read'], groups: [coop.moderators], inside: true};
  if (audience === 'public') return success([moderators, {...readersOnly, public: 'everyone'}]);
  if (audience !== 'members')
    return readers ? success([moderators, {...readersOnly, ...readers}]) : failure('missing', {url: coop.iri});
  const group = await findMembersGroup(resources, {coop: coop.iri, membership: coop.membership});
  return group.ok ? success([moderators, {...readersOnly, groups: [group.value]}]) : group;
}
