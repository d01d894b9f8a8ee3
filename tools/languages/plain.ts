import type {Table} from './tables.js';
import {readTexts} from './texts.js';

/** More words than that in one sentence are not read to the end. Source: the French and British administrations' guides to plain writing. */
export const mostWords = 25;

/** Words of the trade, and those of computers that have an everyday word; by language, since “cache” is a verb in French. */
const trade = [
  'pods?',
  'webids?',
  'rdf',
  'acls?',
  'iris?',
  'uris?',
  'urls?',
  'sparql',
  'ldp',
  'api',
  'oidc',
  'turtle',
  'http',
  'etag',
];
const banned: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...trade,
    'containers?',
    'tokens?',
    'ontolog(?:y|ies)',
    'triples?',
    'endpoints?',
    'caches?',
    'cached',
    'resources?',
    'queries',
    'query',
    'sync',
    'upload',
    'login',
    'metadata',
    'payload',
    'timestamps?',
  ],
  fr: [
    ...trade,
    'conteneurs?',
    'jetons?',
    'ontologies?',
    'triplets?',
    'terminaison',
    'le cache',
    'en cache',
    'ressources?',
    'requêtes?',
    'synchronis\\w*',
    'téléverser',
    'login',
    'métadonnées',
    'horodatage',
  ],
};

/** Texts that may break a rule, each with its reason: the context, without the number behind `#`, in whichever language. */
export const allowed: Readonly<Record<string, string>> = {};

/** The sentences of a text; what stands in its gaps is not known, and counts as one word. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…][)”»]?)\s+/);
}

const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word));

/** What a text of a language should not say, or not so long: sentences for whoever wrote it. */
export function checkText(language: string, text: string): string[] {
  const words = new RegExp(`(?<![\\p{L}\\p{N}/.{])(?:${(banned[language] ?? []).join('|')})(?![\\p{L}\\p{N}}])`, 'giu');
  const long = sentencesOf(text).filter((sentence) => wordsOf(sentence).length > mostWords);
  return [
    ...[...text.matchAll(words)].map(([word]) => `“${word}” is no word for readers: say what it is for them`),
    ...long.map((sentence) => `a sentence of ${wordsOf(sentence).length} words, ${mostWords} at most: “${sentence}”`),
  ];
}

/** All texts of a language that are not plain. */
export function checkPlain(language: string, tables: readonly Table[]): string[] {
  return tables.flatMap((table) =>
    readTexts(table).flatMap(({context, text, plural}) => {
      if (context.replace(/#\d+$/, '') in allowed) return [];
      const problems = new Set([text, plural ?? text].flatMap((said) => checkText(language, said)));
      return [...problems].map((problem) => `${table.file}, ${context}: ${problem}.`);
    }),
  );
}
