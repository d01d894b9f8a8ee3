import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createNumbers, type Numbers} from '../../components/strings/numbers.js';

/** Tables of which every sentence is read on the page of a vote. */
const tables = ['poll-desk', 'poll-form', 'poll-pack', 'poll-recount', 'polls'];
const languages = ['fr', 'en'];
const longest = 20;
/** What only those know who have built the kit. */
const jargon = /\b(?:pods?|webids?|rdf|acls?|turtle|conteneurs?|containers?|secrets?|secrète)\b/i;

/** Every text of a table, with something in place of what only the page knows. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  // Numbers stand for names and times as well: each is one word.
  if (typeof value === 'function')
    return [1, 2].flatMap((count) => textsOf((value as (...given: number[]) => unknown)(count, count + 1)));
  return Object.values(value as object).flatMap(textsOf);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+|\n+/).filter(Boolean);
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe('texts of votes', () => {
  for (const table of tables) {
    for (const language of languages) {
      it(`have no sentence of more than ${longest} words, and no technical word: ${table}, ${language}`, async () => {
        const {default: make} = (await import(`../../components/strings/${table}/${language}.js`)) as {
          default: (numbers: Numbers) => unknown;
        };
        const texts = textsOf(make(createNumbers(language)));
        assert.deepEqual(
          texts.flatMap(sentencesOf).filter((sentence) => wordsIn(sentence) > longest),
          [],
        );
        assert.deepEqual(
          texts.filter((text) => jargon.test(text)),
          [],
        );
      });
    }
  }
});
