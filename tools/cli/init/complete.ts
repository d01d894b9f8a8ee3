import {readSite} from '../addresses.js';
import {isOn} from '../command-line.js';
import type {Context} from '../context.js';
import {askFor} from '../questions.js';
import {readDescription, readModerators, readName, type Settings} from './settings.js';
import type {Survey} from './survey.js';

export interface CompleteSettings extends Settings {
  readonly name: string;
}

/**
 * Asks for what the options do not say. What is in the storage already is not asked for again; what a coop can do without
 * is asked for only where a person looks on.
 */
export async function complete(context: Context, given: Settings, found: Survey, owner: string): Promise<CompleteSettings> {
  const name = given.name ?? found.coop?.name ?? (await askName(context));
  const asksAll = context.terminal.canAsk && !found.coop && !isOn(context.line, 'yes');
  const description = given.description ?? (asksAll ? await askDescription(context) : undefined);
  const website = given.website ?? (asksAll ? await askWebsite(context) : undefined);
  const known = given.moderators.length ? given.moderators : found.moderators;
  const moderators = known.length ? known : await askModerators(context, owner);
  return {...given, name, description, website, moderators};
}

function askName(context: Context): Promise<string> {
  const {name} = context.strings.questions;
  return askFor(context, name, (answer) => readName(answer, '--name'));
}

function askDescription(context: Context): Promise<string | undefined> {
  const {description} = context.strings.questions;
  return askFor(context, description, (answer) => (answer ? readDescription(answer, '--description') : undefined));
}

function askWebsite(context: Context): Promise<string | undefined> {
  const {website} = context.strings.questions;
  return askFor(context, website, (answer) => (answer ? readSite(answer, '--website') : undefined));
}

/** Whoever sets the coop up is a good first moderator. */
function askModerators(context: Context, owner: string): Promise<string[]> {
  const question = context.strings.questions.moderators(owner);
  return askFor(context, question, (answer) => readModerators(answer ? answer.split(/[\s,]+/) : [owner], '--moderator'));
}
