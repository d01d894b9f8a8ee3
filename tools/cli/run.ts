import {stringsIn} from '../strings/load.js';
import {isOn, readCommandLine, type CommandLine} from './command-line.js';
import type {Context, Done, Environment} from './context.js';
import {audit} from './audit/audit.js';
import {check} from './check/check.js';
import {exportData} from './export/export.js';
import {group} from './group.js';
import {importMembers} from './import/import.js';
import {init} from './init/init.js';
import {addPartner} from './add-partner.js';
import {chooseLanguage, mistakeInLanguage} from './language.js';
import type {Command} from './options.js';
import {Report} from './report.js';
import {mistaken} from './stop.js';
import type {Terminal} from './terminal.js';
import {seed} from './seed/seed.js';
import {steward} from './steward/steward.js';
import {tidy} from './tidy.js';
import {readVersion} from './version.js';

const work: Readonly<Record<Command, (context: Context) => Promise<Done>>> = {
  init,
  tidy,
  group,
  steward,
  import: importMembers,
  export: exportData,
  check,
  'add-partner': addPartner,
  seed,
  audit,
  // Its parser of pages is for nobody else.
  snapshot: async (context) => (await import('./snapshot/snapshot.js')).snapshot(context),
};

/** Everything outside that a command depends on. */
export interface World {
  /** What was typed after the program's name. */
  readonly argv: readonly string[];
  readonly environment: Environment;
  readonly terminal: Terminal;
}

/** Carries out what was typed. @returns the exit code; nothing is thrown. */
export async function run(world: World): Promise<number> {
  const {context, report} = prepare(world);
  try {
    return report.done(await carryOut(context));
  } catch (error) {
    return report.stopped(error);
  }
}

/** Says that Ctrl-C was heard. @returns the exit code. */
export function interrupt(world: World): number {
  return prepare(world).report.interrupted();
}

function prepare({argv, environment, terminal}: World): {context: Context; report: Report} {
  const line = readCommandLine(argv);
  const strings = stringsIn(chooseLanguage(line, environment));
  return {context: {line, environment, terminal, strings}, report: new Report(terminal, strings, isOn(line, 'json'))};
}

async function carryOut(context: Context): Promise<Done> {
  const {line, strings} = context;
  if (isOn(line, 'version')) return tellVersion();
  if (isOn(line, 'help')) return tellHelp(line, strings.help[line.command ?? 'general']);
  const mistake = line.mistake ?? mistakeInLanguage(line);
  if (mistake) throw mistaken(mistake);
  if (!line.command) throw mistaken({kind: 'no-command'});
  return work[line.command](context);
}

function tellVersion(): Done {
  const version = readVersion();
  return {text: version, facts: {version}};
}

function tellHelp({command}: CommandLine, help: string): Done {
  return {text: help, facts: {...(command && {command}), help}};
}
