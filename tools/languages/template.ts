import {readComments} from './comments.js';
import {countings, pluralHeader} from './forms.js';
import {isFuzzy, type Entry, type Po} from './po.js';
import type {Table} from './tables.js';
import {readTexts, type Text} from './texts.js';

/** Tells translators what fills the gaps that have a number for a name, and which blanks stand around a text. */
function explain(text: Text, comment: string): string {
  const gaps = text.gaps.filter(({name}) => /^\d+$/.test(name));
  const fillings = gaps.map(({name, filling}) => `{${name}} = ${filling.getText().replace(/\s+/g, ' ')}`);
  return [...(comment ? [comment] : []), ...fillings].join('\n');
}

function entryOf(text: Text, {file}: Table, comment: string): Entry {
  const extracted = explain(text, comment);
  return {
    msgctxt: text.context,
    msgid: text.text,
    ...(text.plural === undefined ? {} : {msgid_plural: text.plural}),
    msgstr: text.plural === undefined ? [''] : ['', ''],
    comments: {...(extracted ? {extracted} : {}), reference: `${file}:${text.key}`},
  };
}

/** All texts of the English tables, for translators. */
export function makeTemplate(tables: readonly Table[]): Po {
  const entries = tables.flatMap((table) => {
    const {commentOn = readComments(table)} = table;
    return readTexts(table).map((text) => [text.context, entryOf(text, table, commentOn(text.key))] as const);
  });
  const headers = {
    'Project-Id-Version': 'solidaire',
    Language: '',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
  };
  return {headers, entries: new Map(entries)};
}

/** What a language begins with: nothing is translated, and nobody has read it. */
export function beginLanguage(language: string, template: Po): Po {
  const counting = countings[language];
  if (!counting) throw new Error(`How “${language}” counts is not known: add it to tools/languages/forms.ts.`);
  const headers = {
    ...template.headers,
    Language: language,
    'Language-Team': counting.name,
    'Plural-Forms': pluralHeader(counting),
    'X-Reviewed': 'no',
  };
  return {headers, entries: new Map()};
}

/**
 * The file of a language with the texts that are in English now. What is translated stays; where the English text has changed since, it is
 * marked as fuzzy, with what was there before, and so is what stood under another key.
 */
export function mergeLanguage(language: string, template: Po, old: Po): Po {
  const formCount = countings[language]?.forms.length ?? 2;
  const byText = new Map([...old.entries.values()].map((entry) => [textOf(entry), entry]));
  const entries = [...template.entries].map(([context, entry]) => {
    const empty = entry.msgid_plural === undefined ? [''] : Array.from({length: formCount}, () => '');
    const known = old.entries.get(context) ?? byText.get(textOf(entry));
    if (!known?.msgstr.some(Boolean)) return [context, {...entry, msgstr: empty}] as const;
    const isSame = known.msgctxt === context && textOf(known) === textOf(entry);
    const translator = known.comments?.translator;
    const comments = {
      ...entry.comments,
      ...(translator ? {translator} : {}),
      ...(isSame && !isFuzzy(known) ? {} : {flag: 'fuzzy'}),
      ...(isSame ? keep(known) : {previous: `msgid ${JSON.stringify(known.msgid)}`}),
    };
    const fits = (known.msgid_plural === undefined) === (entry.msgid_plural === undefined);
    return [context, {...entry, msgstr: fits ? known.msgstr : empty, comments}] as const;
  });
  return {headers: old.headers, entries: new Map(entries)};
}

function keep({comments}: Entry): {previous?: string} {
  return comments?.previous ? {previous: comments.previous} : {};
}

export function textOf({msgid, msgid_plural: plural}: Pick<Entry, 'msgid' | 'msgid_plural'>): string {
  return plural === undefined ? msgid : `${msgid}\u0000${plural}`;
}
