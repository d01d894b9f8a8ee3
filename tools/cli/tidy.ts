import {expectNoWords, isOn} from './command-line.js';
import type {Context, Done} from './context.js';
import {openCoop} from './coop.js';
import {tidyMembers} from './members-list.js';
import {need} from './stop.js';

/** `solidaire tidy`: what a moderator's open directory does in the background, by hand or on a timetable. */
export async function tidy(context: Context): Promise<Done> {
  expectNoWords(context.line);
  const rebuilt = isOn(context.line, 'rebuild');
  const {coop, session, resources, membersList: list} = await openCoop(context);
  const done = need(await tidyMembers({resources, fetch: session.fetch, coop, list}, rebuilt), 'tidy');
  return {text: context.strings.tidied({...done, rebuilt}), facts: {list, rebuilt, ...done}};
}
