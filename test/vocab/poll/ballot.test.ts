import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ballotText, ballotTriples, findBallots, readBallot, type Ballot} from '../../../vocab/kinds/ballot/ballot.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {option, posted} from '../../support/polls/ballot-box.js';

const document = 'https://coop.example/official/polls/p1/box/0/1';
const {ballot} = posted('ana', 'A=2 B=0', {
  replaces: 'urn:uuid:99999999-0000-4000-8000-000000000009',
  reason: 'Because.',
  rulesDigest: 'a'.repeat(64),
});

/** What is read of a ballot once it was written, and this was written besides. */
async function readAfter(more: string, of: Ballot = ballot, isChoice = false): Promise<Ballot | undefined> {
  return readBallot(await parseTurtle(writeTurtle(ballotTriples(of, isChoice)) + more, document), of.id);
}

const about = (id: string, statement: string) => `
  @prefix coop: <https://w3id.org/solidaire/ns#>. @prefix schema: <http://schema.org/>. @prefix dct: <http://purl.org/dc/terms/>.
  @prefix as: <https://www.w3.org/ns/activitystreams#>. @prefix opengov: <http://www.w3.org/ns/opengov#>.
  <${id}> ${statement}.`;

describe('a ballot', () => {
  it('is read as it was written', async () => {
    assert.deepEqual(await readAfter(''), ballot);
  });

  it('that chooses is read as it was written', async () => {
    const choice = posted('ana', 'A C').ballot;
    assert.deepEqual([...(await readAfter('', choice, true))!.marks], [...choice.marks]);
  });

  it('that says the same twice says it once', async () => {
    assert.deepEqual(await readAfter(about(ballot.id, `coop:twin <${ballot.twin}>; coop:nonce "${ballot.nonce}"`)), ballot);
  });

  const twoWays: Record<string, string> = {
    'which poll it is about': 'opengov:voteEvent <https://coop.example/other#it>',
    'where its twin lies': 'coop:twin <https://eve.example/coop/x/private/votes/1.ttl>',
    'what it replaces': 'dct:replaces <urn:uuid:99999999-0000-4000-8000-000000000008>',
    why: 'as:content "Or because of that."',
    'what its rules were': `coop:rulesDigest "${'b'.repeat(64)}"`,
    'its random number': `coop:nonce "${'b'.repeat(32)}"`,
    'what is given to an option': `coop:mark <#again>. <#again> schema:option <${option('A')}>; coop:value 3`,
    'that it chooses as well as gives': `schema:option <${option('C')}>`,
  };
  for (const [what, statement] of Object.entries(twoWays)) {
    it(`that says in two ways ${what} is none`, async () => {
      assert.equal(await readAfter(about(ballot.id, statement)), undefined);
    });
  }

  const strange: Record<string, Partial<Ballot>> = {
    'whose twin has no address on the web': {twin: 'urn:uuid:00000000-0000-4000-8000-000000000000'},
    'whose twin is a part of a document': {twin: `${ballot.twin}#it`},
    'whose random number is too short': {nonce: 'abc'},
    'whose reason is a book': {reason: 'a'.repeat(501)},
    'whose digest of the rules is none': {rulesDigest: 'abc'},
    'whose values are too high': {marks: new Map([[option('A'), 101]])},
    'that names more than a hundred options': {
      marks: new Map(Array.from({length: 101}, (_, index) => [option(`o${index}`), 1])),
    },
  };
  for (const [what, change] of Object.entries(strange)) {
    it(`${what} is none`, async () => {
      assert.equal(await readAfter('', {...ballot, ...change}), undefined);
    });
  }

  it('is found in a document by what it is', async () => {
    const text = `${writeTurtle(ballotTriples(ballot, false))} <#it> a <http://www.w3.org/ns/opengov#Vote>.`;
    assert.deepEqual(findBallots(await parseTurtle(text, document)), [ballot.id]);
  });

  it('has a text that differs when anything differs, and not by the order of its marks', () => {
    const changes: readonly Partial<Ballot>[] = [
      {id: 'urn:uuid:99999999-0000-4000-8000-000000000001'},
      {poll: 'https://coop.example/other#it'},
      {twin: `${ballot.twin}2`},
      {replaces: undefined},
      {marks: new Map([[option('A'), 1]])},
      {reason: 'Because!'},
      {rulesDigest: undefined},
      {nonce: 'c'.repeat(32)},
    ];
    for (const change of changes) assert.notEqual(ballotText({...ballot, ...change}), ballotText(ballot));
    assert.equal(ballotText({...ballot, marks: new Map([...ballot.marks].reverse())}), ballotText(ballot));
  });
});
