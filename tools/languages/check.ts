import {countings, pluralHeader} from './forms.js';
import {isFuzzy, type Entry, type Po} from './po.js';
import {textOf} from './template.js';

const gapsOf = (text: string) => [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!))];
const inBraces = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

/** Forms that say a number by the word itself: they may leave the figure out. */
const tellingForms = new Set(['zero', 'one', 'two']);

function checkGaps(said: string, english: readonly string[], mayLack: readonly string[]): string | undefined {
  const own = gapsOf(said);
  const missing = english.filter((name) => !own.includes(name) && !mayLack.includes(name));
  const unknown = own.filter((name) => !english.includes(name));
  if (missing.length) return `lacks ${inBraces(missing)}, which the English text has`;
  if (unknown.length) return `has ${inBraces(unknown)}, which the English text has not`;
  if (/[{}]/.test(said.replace(/\{[^{}]*\}/g, ''))) return 'has a brace that is not closed, or not opened';
  return undefined;
}

/** What is wrong with one text: nothing, or a sentence without its subject. */
export function checkEntry(language: string, english: Entry, entry: Entry): string | undefined {
  if (textOf(english) !== textOf(entry)) {
    return `is the translation of “${entry.msgid}”, but the English text is “${english.msgid}” now. Run “npm run languages”, then translate it again`;
  }
  const {forms} = countings[language]!;
  const count = english.msgid_plural === undefined ? 1 : forms.length;
  if (!entry.msgstr.some(Boolean)) return `is not translated: “${english.msgid}”`;
  if (entry.msgstr.length !== count) return `has ${entry.msgstr.length} forms, and needs ${count}`;
  if (isFuzzy(entry)) return 'is marked as fuzzy: read it again beside the English text, then take the mark away';
  const gaps = gapsOf(english.msgid_plural ?? english.msgid);
  // Of the number alone the figure may be left out, and only where it is the word that tells it.
  const number = english.msgid_plural === undefined ? [] : numberGaps(english);
  for (const [index, said] of entry.msgstr.entries()) {
    if (!said.trim()) return `has no form for “${forms[index]}” (msgstr[${index}])`;
    const wrong = checkGaps(said, gaps, count > 1 && tellingForms.has(forms[index]!) ? number : []);
    if (wrong) return count > 1 ? `${wrong} (msgstr[${index}])` : wrong;
  }
  return undefined;
}

/** The gap that stands right before where the forms for one and for several differ: that is the number. */
export function numberGaps({msgid, msgid_plural: plural = ''}: Entry): string[] {
  let same = 0;
  while (same < msgid.length && msgid[same] === plural[same]) same++;
  const before = gapsOf(msgid.slice(0, same));
  return before.slice(-1);
}

/** All that keeps a translator's file from being right, in sentences that name the file and the text. */
export function checkPo(language: string, template: Po, {headers, entries}: Po): string[] {
  const file = `${language}.po`;
  const counting = countings[language];
  if (!counting) return [`${file}: how this language counts is not known: add it to tools/languages/forms.ts.`];
  const problems: string[] = [];
  const header = (name: string) => Object.entries(headers).find(([own]) => own.toLowerCase() === name)?.[1] ?? '';
  if (header('language') !== language) problems.push(`${file}: the header “Language” must be “${language}”.`);
  if (header('plural-forms').replace(/\s/g, '') !== pluralHeader(counting).replace(/\s/g, '')) {
    problems.push(`${file}: the header “Plural-Forms” must be “${pluralHeader(counting)}”.`);
  }
  if (!['yes', 'no'].includes(header('x-reviewed'))) {
    problems.push(
      `${file}: the header “X-Reviewed” must be “yes” or “no”: whether somebody has read it who did not write it.`,
    );
  }
  for (const [context, english] of template.entries) {
    const entry = entries.get(context);
    const wrong = entry ? checkEntry(language, english, entry) : `is missing: “${english.msgid}”. Run “npm run languages”`;
    if (wrong) problems.push(`${file}, ${context}: ${wrong}.`);
  }
  for (const context of entries.keys()) {
    if (template.entries.has(context)) continue;
    problems.push(`${file}, ${context}: is not in the English tables any more. Run “npm run languages”.`);
  }
  return problems;
}

/** So many texts that are not translated yet are named: the list of all of them would hide what is wrong with the others. */
const mostUntranslated = 10;

/** What is wrong with a translator's file, short enough to be read; the last line counts it. */
export function shorten(language: string, problems: readonly string[]): string[] {
  const isTodo = (problem: string) => problem.includes(': is not translated: ');
  const todo = problems.filter(isTodo);
  if (!problems.length) return [];
  return [
    ...problems.filter((problem) => !isTodo(problem)),
    ...todo.slice(0, mostUntranslated),
    `${language}.po: ${problems.length} to put right, of which ${todo.length} not translated.`,
  ];
}
