import {parseArgs} from 'node:util';
import {nearest} from '../../vocab/text/near-names.js';
import {commands, isOption, options, optionsOf, shapeOf, type Command, type Option} from './options.js';
import {mistaken, type Mistake} from './stop.js';

/** What was typed, before anybody asks whether it makes sense. */
export interface CommandLine {
  readonly command?: Command;
  /** What stands after the command, options apart. */
  readonly words: readonly string[];
  /** Values by option; none for an option that is a switch. */
  readonly values: Readonly<Partial<Record<Option, readonly string[]>>>;
  /** The first thing that cannot be meant as it was typed. */
  readonly mistake?: Mistake;
}

type Token = ReturnType<typeof tokensOf>[number];
type OptionToken = Extract<Token, {kind: 'option'}>;

function tokensOf(argv: readonly string[]) {
  const known = Object.fromEntries(
    Object.keys(options)
      .filter(isOption)
      .map((name) => {
        const {type, short} = shapeOf(name);
        return [name, {type, multiple: true, ...(short && {short})}];
      }),
  );
  return parseArgs({args: [...argv], options: known, strict: false, allowPositionals: true, tokens: true}).tokens;
}

/** Reads the arguments. Never fails: a mistake is part of what was read, so that it can be told in the right language. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const tokens = tokensOf(argv);
  const all = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const isHelp = all[0] === 'help';
  const [first, ...words] = isHelp ? all.slice(1) : all;
  const command = commands.find((name) => name === first);
  const given = tokens.filter((token) => token.kind === 'option');
  const values = valuesOf(given);
  if (isHelp) values.help = [];
  const unknown: Mistake | undefined = first && !command ? unknownCommand(first) : undefined;
  // Options first: after one that nobody knows, what follows may be a secret, which must not be repeated as a word.
  const mistake = given.map((token) => mistakeIn(token, command)).find(Boolean) ?? unknown ?? mistakeInTimes(values);
  return {command, words, values, mistake};
}

function valuesOf(tokens: readonly OptionToken[]): Partial<Record<Option, string[]>> {
  const values: Partial<Record<Option, string[]>> = {};
  for (const {name, value} of tokens) {
    if (!isOption(name)) continue;
    values[name] ??= [];
    if (value !== undefined) values[name].push(value);
  }
  return values;
}

function unknownCommand(given: string): Mistake {
  return {kind: 'unknown-command', given, meant: nearest(given, commands)};
}

function mistakeIn({name, rawName, value, inlineValue}: OptionToken, command: Command | undefined): Mistake | undefined {
  if (!isOption(name)) return unknownOption(rawName, command);
  const {type, of} = shapeOf(name);
  if (of && command && !of.includes(command)) return {kind: 'foreign-option', option: rawName, command};
  if (type === 'boolean') return value === undefined ? undefined : {kind: 'needless-value', option: rawName};
  // `--name --yes` names nobody “--yes”: the value was forgotten. No option begins with a digit: `--position -12.8,45.2` is a value.
  if (value === undefined || (!inlineValue && /^-(?!\d)/.test(value))) return {kind: 'no-value', option: rawName};
  return value.trim() ? undefined : {kind: 'empty', what: rawName};
}

function unknownOption(given: string, command: Command | undefined): Mistake {
  const name = given.replace(/^-+/, '');
  if (/secret|password|token|client|credential|issuer|web-?id/i.test(name)) return {kind: 'secret-option', given};
  const meant = name.length > 1 ? nearest(name, optionsOf(command)) : undefined;
  return {kind: 'unknown-option', given, meant: meant && `--${meant}`};
}

function mistakeInTimes(values: CommandLine['values']): Mistake | undefined {
  const twice = Object.keys(values)
    .filter(isOption)
    .find((name) => !shapeOf(name).repeatable && (values[name]?.length ?? 0) > 1);
  return twice && {kind: 'given-twice', option: `--${twice}`};
}

/** Whether a switch is on. */
export function isOn({values}: CommandLine, option: Option): boolean {
  return option in values;
}

/** The value of an option, without space around it. */
export function valueOf({values}: CommandLine, option: Option): string | undefined {
  return values[option]?.[0]?.trim();
}

/** Refuses words that the command does not know what to do with. */
export function expectNoWords({words}: CommandLine): void {
  if (words.length) throw mistaken({kind: 'needless-words', words});
}
