import {conversationKind, coopKind, type Coop} from '../../../vocab/index.js';
import {readAddress, readLanguageTag, readSafeAddress, readSite} from '../addresses.js';
import {valueOf, type CommandLine} from '../command-line.js';
import {nearest} from '../../../vocab/text/near-names.js';
import {mistaken} from '../stop.js';

/** What was said of a coop to set up. */
export interface Settings {
  readonly storage?: string;
  readonly name?: string;
  readonly description?: string;
  readonly website?: string;
  readonly language?: string;
  readonly provider?: string;
  readonly policy?: Coop['joiningPolicy'];
  /** What a first room for all members is called; none without it. */
  readonly room?: string;
  /** WebIDs. */
  readonly moderators: readonly string[];
}

/** The ways of joining, as `--policy` takes them. */
const policies = ['approved', 'open'] as const satisfies readonly Coop['joiningPolicy'][];

/** Reads what the options say. Throws the first mistake, before anybody is asked anything. */
export function readSettings(line: CommandLine): Settings {
  const given = <T>(option: Parameters<typeof valueOf>[1], read: (text: string, what: string) => T) => {
    const text = valueOf(line, option);
    return text === undefined ? undefined : read(text, `--${option}`);
  };
  return {
    storage: given('storage', readStorage),
    name: given('name', readName),
    description: given('description', readDescription),
    website: given('website', readSite),
    language: given('language', readLanguageTag),
    provider: given('provider', readSite),
    policy: given('policy', readPolicy),
    room: given('room', (text, what) => readText(text, what, conversationKind.fields.title.maxLength)),
    moderators: readModerators(line.values.moderator ?? [], '--moderator'),
  };
}

export function readName(text: string, what: string): string {
  return readText(text, what, coopKind.fields.name.maxLength);
}

export function readDescription(text: string, what: string): string {
  return readText(text, what, coopKind.fields.description.maxLength);
}

/** WebIDs, each once. */
export function readModerators(given: readonly string[], what: string): string[] {
  return [...new Set(given.map((text) => readAddress(text.trim(), what, 'person')))];
}

function readText(text: string, what: string, limit: number): string {
  if (!text) throw mistaken({kind: 'empty', what});
  if (text.length > limit) throw mistaken({kind: 'too-long', what, limit});
  return text;
}

/** The address of a container ends in a slash; people leave it out. */
function readStorage(text: string, what: string): string {
  const {origin, pathname} = new URL(readSafeAddress(text, what, 'place'));
  return `${origin}${pathname.replace(/\/*$/, '')}/`;
}

function readPolicy(given: string, option: string): Coop['joiningPolicy'] {
  const policy = policies.find((one) => one === given);
  if (!policy) throw mistaken({kind: 'no-choice', option, given, choices: policies, meant: nearest(given, policies)});
  return policy;
}
