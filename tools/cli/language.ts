import {languages, type Language} from '../strings/load.js';
import {valueOf, type CommandLine} from './command-line.js';
import type {Environment} from './context.js';
import type {Mistake} from './stop.js';

/**
 * The language to speak: `--lang`, else that of the environment (POSIX, "Internationalization Variables": the first that is
 * set and not empty counts), else English.
 */
export function chooseLanguage(line: CommandLine, {LC_ALL, LC_MESSAGES, LANG}: Environment): Language {
  const wanted = [valueOf(line, 'lang'), LC_ALL || LC_MESSAGES || LANG].map(languageOf);
  return wanted.find((language) => language !== undefined) ?? 'en';
}

/** `fr_FR.UTF-8`, `fr-CA` and `FR` are all French. */
function languageOf(name = ''): Language | undefined {
  const [primary] = name.toLowerCase().split(/[-_.@]/);
  return languages.find((language) => language === primary);
}

export function mistakeInLanguage(line: CommandLine): Mistake | undefined {
  const given = valueOf(line, 'lang');
  if (!given || languageOf(given)) return undefined;
  return {kind: 'no-choice', option: '--lang', given, choices: languages};
}
