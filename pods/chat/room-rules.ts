import {ownerRule, type Rule} from '../access/rules.js';

/** People, groups or everybody, as a rule names them. */
export type Named = Pick<Rule, 'agents' | 'groups' | 'public'>;

/** Who may do what in a room. */
export interface RoomRights {
  /** WebID of whoever owns the storage that the room lies in. */
  readonly owner: string;
  /** Group of those who look after the room beside its owner: moderators, if it is the coop's. */
  readonly keepers?: string | undefined;
  readonly readers: Named;
  /** Those of the readers who may say something. */
  readonly writers: Named;
}

/** Rules of a room: it can be read, listed as other apps list it, and nobody but its keepers puts anything into it. */
export function roomRules({owner, keepers, readers}: RoomRights): Rule[] {
  return [ownerRule(owner), ...keeping(keepers, true), {...readers, modes: ['Read'], inside: true}];
}

/**
 * Rules of a document that people append to. The right to append is on that document alone: with the same right on a container, anybody could
 * leave any document there, pages with scripts among them.
 */
export function sharedRules({owner, keepers, readers, writers}: RoomRights): Rule[] {
  return [
    {...ownerRule(owner), inside: false},
    ...keeping(keepers, false),
    {...readers, modes: ['Read']},
    {...writers, modes: ['Append']},
  ];
}

/** Rules of the group of a room's people: servers read it without credentials, and only keepers change it. */
export function peopleRules({owner, keepers}: Pick<RoomRights, 'owner' | 'keepers'>): Rule[] {
  return [{...ownerRule(owner), inside: false}, ...keeping(keepers, false), {modes: ['Read'], public: 'everyone'}];
}

function keeping(keepers: string | undefined, inside: boolean): Rule[] {
  return keepers ? [{modes: ['Read', 'Write', 'Control'], groups: [keepers], inside}] : [];
}
