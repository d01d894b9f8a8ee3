import type {Rule} from '../access/rules.js';

/**
 * The rules of a box; without voters it takes nothing more. The right to append is on the container alone, never inherited, so that nobody can
 * change what lies in it. Not even the moderators can, unless they change its rules first.
 * @param rights what the coop's owner and its moderators may do with what belongs to a poll.
 */
export function boxRules(rights: readonly Rule[], readers: string, voters?: string): Rule[] {
  return [
    ...rights.map((rule): Rule => (rule.agents ? rule : {...rule, modes: ['Read', 'Control']})),
    {modes: ['Read'], groups: [readers], inside: true},
    ...(voters ? [{modes: ['Append'], groups: [voters]} as const] : []),
  ];
}

/** What the coop's owner, by name, and its moderators may do with what belongs to a poll. */
export function pollRights(controllers: readonly string[], moderators: string): readonly Rule[] {
  const all = {modes: ['Read', 'Write', 'Control'], inside: true} as const;
  return [
    {...all, agents: controllers},
    {...all, groups: [moderators]},
  ];
}
