/**
 * What every page in a language needs: its first texts, and where the others are. The words for values come with them, and not after those that are
 * made with them.
 */
const firstTexts =
  /^components\/strings\/(?:(?:things\/value-|day-)?([a-z]{2})|languages\/([a-z]{2})\/(?:index|core|day|things\/value))\.js$/;

/** Texts that are shown together come together: those of a poll and of what can be set about it, and those of the parts of its page. */
const pollTexts: ReadonlyArray<readonly [texts: RegExp, group: string]> = [
  [/^components\/strings\/(?:poll(?:-settings)?\/([a-z]{2})\.|languages\/([a-z]{2})\/poll(?:-settings)?\.)/, 'poll'],
  [
    /^components\/strings\/(?:poll-(?:ballot|result|recount|pack)\/([a-z]{2})\.|languages\/([a-z]{2})\/poll-(?:ballot|result|recount|pack)\.)/,
    'voting',
  ],
];

/** The file for a table of texts, if a module is one. */
export function textChunk(module: string): string | undefined {
  const language = languageIn(firstTexts, module);
  if (language) return language;
  for (const [texts, group] of pollTexts) {
    const made = languageIn(texts, module);
    if (made) return `${made}-${group}`;
  }
  const [, translated, table] = /^components\/strings\/languages\/([a-z]{2})\/(.*)\.js$/.exec(module) ?? [];
  // Said of each: all of them are asked for at one place, and rollup would put them together.
  return translated && `${translated}-${table!.replace('/', '-')}`;
}

/** The language of texts, ours or translated. */
function languageIn(texts: RegExp, module: string): string | undefined {
  const [, written, translated] = texts.exec(module) ?? [];
  return written ?? translated;
}
