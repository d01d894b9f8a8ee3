import {expect} from '@open-wc/testing';
import {loadPollStrings} from '../../components/strings/poll/load.js';
import {loadBallotStrings} from '../../components/strings/poll-ballot/load.js';
import {loadResultStrings} from '../../components/strings/poll-result/load.js';
import {loadPollScheduleStrings} from '../../components/strings/poll-schedule/load.js';
import {loadPollSettings} from '../../components/strings/poll-settings/load.js';
import {loadPollRules} from '../../components/strings/poll-settings/load-rules.js';

const tables = [
  loadPollStrings,
  loadBallotStrings,
  loadResultStrings,
  loadPollScheduleStrings,
  loadPollSettings,
  loadPollRules,
];

/** All that a table can say, with something short for what it is told. */
function textsIn(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  if (typeof entry === 'function') {
    const say = entry as (...told: unknown[]) => string;
    return [2, 'Lundi'].map((told) => say(...Array.from({length: say.length}, () => told)));
  }
  return typeof entry === 'object' && entry ? Object.values(entry).flatMap(textsIn) : [];
}

/** Words as people count them: signs that stand alone are none. */
function countWords(sentence: string): number {
  return sentence.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

describe('the texts of one poll', () => {
  for (const language of ['fr', 'en']) {
    it(`have no sentence of more than twenty words, in ${language}`, async () => {
      const texts = (await Promise.all(tables.map((load) => load(language)))).flatMap(textsIn);
      const sentences = texts.flatMap((text) => text.split(/(?<=[.!?…])\s/));
      expect(sentences.filter((sentence) => countWords(sentence) > 20)).to.deep.equal([]);
      expect(sentences.length).to.be.greaterThan(150);
    });

    it(`say nothing of the trade, and promise no secret, in ${language}`, async () => {
      const texts = (await Promise.all(tables.map((load) => load(language)))).flatMap(textsIn);
      const trade = /\b(?:pods?|WebID|RDF|ACL|container|conteneur|Turtle|URI|URL)\b/i;
      expect(texts.filter((text) => trade.test(text))).to.deep.equal([]);
      const secrets = texts.filter((text) => /secret/i.test(text));
      expect(secrets).to.have.length(1);
      expect(secrets[0]).to.include('Belenios');
    });
  }
});
