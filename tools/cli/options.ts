/** What can be typed, in one table: what is not here is a mistake, and what comes near it is what was meant. */

export const commands = [
  'init',
  'tidy',
  'group',
  'steward',
  'import',
  'export',
  'check',
  'add-partner',
  'seed',
  'audit',
  'snapshot',
] as const;
export type Command = (typeof commands)[number];

interface OptionShape {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** Whether it can be given several times. */
  readonly repeatable?: boolean;
  /** The commands that know it. Default: all. */
  readonly of?: readonly Command[];
}

export const options = {
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
  json: {type: 'boolean'},
  lang: {type: 'string'},
  yes: {type: 'boolean', short: 'y', of: ['init']},
  storage: {type: 'string', of: ['init']},
  name: {type: 'string', of: ['init']},
  description: {type: 'string', of: ['init']},
  website: {type: 'string', of: ['init']},
  language: {type: 'string', of: ['init', 'group']},
  provider: {type: 'string', of: ['init']},
  moderator: {type: 'string', repeatable: true, of: ['init']},
  policy: {type: 'string', of: ['init']},
  room: {type: 'string', of: ['init']},
  coop: {type: 'string', of: ['tidy', 'group', 'steward', 'import', 'export', 'check', 'add-partner', 'seed']},
  rebuild: {type: 'boolean', of: ['tidy']},
  town: {type: 'string', of: ['group']},
  position: {type: 'string', of: ['group']},
  none: {type: 'boolean', of: ['group']},
  watch: {type: 'boolean', of: ['steward']},
  every: {type: 'string', of: ['steward']},
  full: {type: 'boolean', of: ['steward']},
  only: {type: 'string', of: ['steward']},
  state: {type: 'string', of: ['steward']},
  'index-folder': {type: 'string', of: ['steward']},
  'index-address': {type: 'string', of: ['steward']},
  members: {type: 'string', of: ['seed']},
  seed: {type: 'string', of: ['seed']},
  folder: {type: 'string', of: ['seed']},
  'dry-run': {type: 'boolean', of: ['import']},
  to: {type: 'string', of: ['export']},
  least: {type: 'string', of: ['audit']},
  member: {type: 'boolean', of: ['export']},
} as const satisfies Readonly<Record<string, OptionShape>>;

export type Option = keyof typeof options;

export function isOption(name: string): name is Option {
  return Object.hasOwn(options, name);
}

export function shapeOf(option: Option): OptionShape {
  return options[option];
}

/** The options that a command knows, or those that stand without one. */
export function optionsOf(command: Command | undefined): Option[] {
  return Object.keys(options)
    .filter(isOption)
    .filter((name) => {
      const {of} = shapeOf(name);
      return !of || (command !== undefined && of.includes(command));
    });
}
