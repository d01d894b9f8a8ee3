import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {emptyPack, longestText, readPack} from '../../vocab/kinds/pack/pack.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';

const prefixes = `@prefix schema: <http://schema.org/>. @prefix as: <https://www.w3.org/ns/activitystreams#>.
@prefix coop: <https://w3id.org/solidaire/ns#>.\n`;
const url = 'https://coop.example/official/polls/p/pack.ttl';
const read = async (told: string) => readPack(await parseTurtle(prefixes + told, url), `${url}#it`, ['fr']);

describe('what to read before voting', () => {
  it('is nothing where nothing is told', async () => {
    assert.deepEqual(await read('<#it> a coop:ReadingPack.'), emptyPack);
  });

  it('has arguments for and against in the order that they were given, those without a number last', async () => {
    const {argumentsFor, argumentsAgainst} = await read(`<#it> coop:argumentFor <#a>, <#b>, <#c>; coop:argumentAgainst <#d>.
      <#a> as:content "Sans rang". <#b> as:content "Deux"; schema:position 2. <#c> as:content "Un"; schema:position 1;
        schema:author <https://pod.example/amina#me>. <#d> as:content "Trop cher".`);
    assert.deepEqual(
      argumentsFor.map(({text, author}) => [text, author]),
      [
        ['Un', 'https://pod.example/amina#me'],
        ['Deux', undefined],
        ['Sans rang', undefined],
      ],
    );
    assert.deepEqual(
      argumentsAgainst.map(({text}) => text),
      ['Trop cher'],
    );
  });

  it('has questions with their answers, and those that wait for one', async () => {
    const {questions} = await read(`<#it> schema:mainEntity <#q1>, <#q2>.
      <#q1> a schema:Question; schema:position 1; schema:text "Combien ?"; schema:acceptedAnswer <#a1>. <#a1> schema:text "Dix euros.".
      <#q2> a schema:Question; schema:position 2; schema:text "Quand ?".`);
    assert.deepEqual(
      questions.map(({text, answer}) => [text, answer?.text]),
      [
        ['Combien ?', 'Dix euros.'],
        ['Quand ?', undefined],
      ],
    );
  });

  it('leaves out addresses that run code and arguments without a text, and says so', async () => {
    const pack = await read(`<#it> schema:associatedMedia <#a>; coop:argumentFor <#b>.
      <#a> schema:name "Piège"; schema:contentUrl <javascript:alert(1)>. <#b> as:content "  ".`);
    assert.deepEqual(pack, {...emptyPack, isPartial: true});
  });

  it('cuts a text that is longer than allowed, and shows no more than a hundred of a kind', async () => {
    const many = Array.from(
      {length: 150},
      (_, index) => `<#it> coop:argumentFor <#n${index}>. <#n${index}> as:content "x".`,
    );
    const {argumentsFor, isPartial} = await read(many.join('\n'));
    assert.equal(argumentsFor.length, 100);
    assert.ok(isPartial);
    const long = await read(`<#it> coop:argumentAgainst <#n>. <#n> as:content "${'x'.repeat(5_000)}".`);
    assert.equal(long.argumentsAgainst[0]?.text.length, longestText);
  });
});
