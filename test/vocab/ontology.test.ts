import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {coop, coopAgenda, coopLibrary, coopPlace, coopPoll, owl, rdf, rdfs} from '../../vocab/rdf/vocabularies.js';
import {coopFragments} from '../../vocab/rdf/fragment-vocabulary.js';
import {coopChat} from '../../vocab/rdf/chat-vocabulary.js';
import {coopRoom} from '../../vocab/rdf/room-vocabulary.js';
import {inRoot} from '../../tools/paths.js';

const namespace = 'https://w3id.org/solidaire/ns#';
const used = [
  ...new Set(
    [coop, coopAgenda, coopPoll, coopLibrary, coopPlace, coopRoom, coopChat, coopFragments].flatMap((vocabulary): string[] =>
      Object.values(vocabulary),
    ),
  ),
];

describe('the vocabulary of our own', async () => {
  const graph = await parseTurtle(await readFile(inRoot('vocab/ontology.ttl'), 'utf8'), namespace);
  const defined = [...graph.subjects()].filter((subject) => subject.startsWith(namespace) && subject !== namespace);

  it('defines every term that the code uses, and no other', () => {
    assert.deepEqual(defined.sort(), used.sort());
  });

  for (const term of used) {
    it(`says what ${term.slice(namespace.length)} is, in French and in English`, () => {
      for (const predicate of [rdfs.label, rdfs.comment]) {
        const texts = graph.objects(term, predicate);
        const languages = texts.map((text) => (text.termType === 'Literal' ? text.language : ''));
        assert.deepEqual(languages.sort(), ['en', 'fr'], predicate);
        assert.ok(texts.every(({value}) => value.trim()));
      }
      const kinds = ['Class', 'ObjectProperty', 'DatatypeProperty', 'NamedIndividual'].map((name) =>
        owl.sameAs.replace('sameAs', name),
      );
      assert.ok(graph.isA(term, ...kinds, rdf.type.replace('type', 'Property')));
    });
  }

  it('says that its identifier is not registered yet', () => {
    assert.match(
      graph
        .objects(namespace, rdfs.comment)
        .map(({value}) => value)
        .join(' '),
      /not yet registered/,
    );
  });
});
