import {ownerRule, writeRules, type Rule} from '../access/rules.js';
import {createDocument} from '../documents/change.js';
import {ensureContainer} from '../documents/containers.js';
import {success, type Result} from '../problem.js';
import {inOrder} from '../steps.js';
import {boxParts} from './addresses.js';

export interface NewRegistrationBox {
  /** Makes requests in the organiser's name. */
  readonly fetch: typeof fetch;
  /** As `newRegistrationBox` gives it. */
  readonly box: string;
  /** WebID of whoever organises the event. */
  readonly organizer: string;
  /** The group of the coop's moderators: they see who takes part, and can strike claims out. */
  readonly moderators?: string | undefined;
}

/**
 * Makes the box into which registrations for an event are put. Can be repeated for the same address.
 * @returns the address of the box, for the event to name.
 */
export async function createRegistrationBox(options: NewRegistrationBox): Promise<Result<string>> {
  const {fetch, box, organizer, moderators} = options;
  const owner = ownerRule(organizer);
  const toModerators = (rule: Omit<Rule, 'groups'>): Rule[] => (moderators ? [{...rule, groups: [moderators]}] : []);
  const insert: Rule = {modes: ['Append'], public: 'anyone-signed-in'};
  const container = (url: string, rules: readonly Rule[]) => [
    () => ensureContainer(fetch, url),
    () => writeRules(fetch, url, [owner, ...rules]),
  ];
  const made = await inOrder([
    // What is beside the claims and the names: whom the organiser has told what.
    ...container(box, toModerators({modes: ['Read', 'Write'], inside: true})),
    ...container(boxParts.claims(box), [{modes: ['Read'], public: 'everyone', inside: true}, insert]),
    ...container(boxParts.names(box), [...toModerators({modes: ['Read'], inside: true}), insert]),
    () => createDocument(fetch, boxParts.struck(box), []),
    () =>
      writeRules(fetch, boxParts.struck(box), [
        {...owner, inside: false},
        ...toModerators({modes: ['Read', 'Write']}),
        {modes: ['Read'], public: 'everyone'},
      ]),
  ]);
  return made.ok ? success(box) : made;
}
