import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {answerTriples, readAnswerLetter} from '../../vocab/kinds/event/question-answers.js';
import {answersTo, isErasingDay, readQuestions, unanswered} from '../../vocab/kinds/event/questions.js';
import {Graph} from '../../vocab/rdf/graph.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {writeTurtle} from '../../vocab/rdf/write.js';

const document = 'https://ana.example/coop/x1/public/workshop.ttl';
const event = `${document}#it`;
const prefixes = '@prefix schema: <http://schema.org/>. @prefix coop: <https://w3id.org/solidaire/ns#>.\n';

async function questionsIn(turtle: string) {
  return readQuestions(await parseTurtle(prefixes + turtle, document), event);
}

describe('the questions of an event', () => {
  it('come in the order that the event gives them, whatever the order of the document', async () => {
    const found = await questionsIn(`<#it> coop:question <#b>, <#a>.
      <#b> schema:text "Régime ?"; coop:choices "Tout\\nVégétarien\\n\\nTout"; schema:position 2.
      <#a> schema:text "Allergies ?"; schema:valueRequired true; schema:position 1.`);
    assert.deepEqual(found, [
      {iri: `${document}#a`, wording: 'Allergies ?', choices: [], isRequired: true},
      {iri: `${document}#b`, wording: 'Régime ?', choices: ['Tout', 'Végétarien'], isRequired: false},
    ]);
  });

  it('are five at most, of bounded length, with bounded choices, however many an event has', async () => {
    const many = Array.from({length: 1_000}, (_, at) => at);
    const lines = many.map((at) => `${'c'.repeat(300)}${at}`).join('\\n');
    const found = await questionsIn(
      many
        .map(
          (at) => `<#it> coop:question <#q${at}>.
          <#q${at}> schema:text "${'q'.repeat(5_000)}"; schema:position ${at + 1}; coop:choices "${at ? '' : `a\\nb\\n${lines}`}".`,
        )
        .join('\n'),
    );
    assert.equal(found.length, 5);
    assert.ok(found.every(({wording}) => wording.length === 200));
    assert.ok(found[0]!.choices.length <= 20);
    assert.ok(found[0]!.choices.every((choice) => choice.length <= 100));
  });

  it('are left out where they say nothing', async () => {
    assert.deepEqual(
      await questionsIn('<#it> coop:question <#a>, <#b>. <#a> schema:text "  ". <#b> schema:position 1.'),
      [],
    );
  });
});

describe('answers', () => {
  const questions = [
    {iri: `${document}#a`, wording: 'A', choices: [], isRequired: true},
    {iri: `${document}#b`, wording: 'B', choices: [], isRequired: false},
  ];

  it('count once for each question that is asked, and no longer than allowed', () => {
    const given = [
      {question: `${document}#b`, text: 'x'.repeat(2_000)},
      {question: `${document}#none`, text: 'to nothing'},
      {question: `${document}#a`, text: '  first '},
      {question: `${document}#a`, text: 'second'},
    ];
    const counted = answersTo(questions, given);
    assert.deepEqual(counted[0], {question: `${document}#a`, text: 'first'});
    assert.equal(counted[1]!.text.length, 500);
    assert.equal(counted.length, 2);
  });

  it('that must be given are missing as long as there is nothing but blanks', () => {
    assert.deepEqual(unanswered(questions, [{question: `${document}#a`, text: '   '}]), [questions[0]]);
    assert.deepEqual(unanswered(questions, [{question: `${document}#a`, text: 'yes'}]), []);
  });

  it('are erased on their day, and not before it', () => {
    assert.equal(isErasingDay('2026-12-10', '2026-12-09'), false);
    assert.equal(isErasingDay('2026-12-10', '2026-12-10'), true);
    assert.equal(isErasingDay('2026-12-10Z', '2026-12-11'), true);
    assert.equal(isErasingDay(undefined, '2026-12-11'), false);
  });
});

describe('a letter with answers', () => {
  const iri = 'urn:uuid:0b0e1f2a-0000-4000-8000-000000000001';

  it('is read as it was written', async () => {
    const letter = {iri, event, day: '2026-12-01', answers: [{question: `${document}#a`, text: 'Du "pain"\n<b>noir</b>'}]};
    const read = await parseTurtle(writeTurtle(answerTriples(letter)), 'https://ana.example/box/1');
    assert.deepEqual(readAnswerLetter(read), letter);
  });

  it('has no more answers than questions are asked, and none that is no text', async () => {
    const answers = Array.from({length: 9}, (_, at) => ({question: `${document}#${at}`, text: 'y'.repeat(3_000)}));
    const read = readAnswerLetter(new Graph(answerTriples({iri, event, answers})));
    assert.equal(read!.answers.length, 5);
    assert.ok(read!.answers.every(({text}) => text.length === 500));
    const link = await parseTurtle(
      `${prefixes}<${iri}> a coop:Answers; schema:event <${event}>; coop:answer <#x>. <#x> schema:parentItem <${document}#a>; schema:text <https://x.example/>.`,
      document,
    );
    assert.deepEqual(readAnswerLetter(link)!.answers, []);
  });

  it('is none without an event, or under an address', async () => {
    assert.equal(readAnswerLetter(await parseTurtle(`${prefixes}<${iri}> a coop:Answers.`, document)), undefined);
    const named = await parseTurtle(`${prefixes}<#it> a coop:Answers; schema:event <${event}>.`, document);
    assert.equal(readAnswerLetter(named), undefined);
  });
});
