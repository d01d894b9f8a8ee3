import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Resources} from '../../../pods/documents/resources.js';
import {answerSchedulePoll, readSchedulePoll} from '../../../pods/polls/foreign/schedule-poll.js';
import {problemOf, valueOf} from '../../support/fixtures.js';
import {createMemoryPod} from '../../support/memory-pod.js';
import {detailsTurtle, resultsTurtle} from '../../support/solidos-schedule/documents.js';

const tim = 'https://tim.example/card#i';

/** A pod with a poll that somebody has made with SolidOS; everybody may write answers. */
function meet(answers: string | undefined = resultsTurtle) {
  const pod = createMemoryPod();
  const [ana, ben] = [pod.createPerson('ana'), pod.createPerson('ben')];
  pod.put('/tim/meeting/details.ttl', detailsTurtle);
  if (answers !== undefined) pod.put('/tim/meeting/results.ttl', answers);
  pod.rule('/tim/meeting/results.ttl', 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read, acl:Write');
  const schedule = `${pod.origin}/tim/meeting/details.ttl#event`;
  const option = (id: string) => `${pod.origin}/tim/meeting/details.ttl#id${id}`;
  const dates = {june23: option('1467291038892'), june16: option('1467291038896'), july22: option('1467291658332')};
  const answer = (person: typeof ana, marks: ReadonlyMap<string, number>) =>
    answerSchedulePoll({
      resources: new Resources({fetch: pod.fetch}),
      fetch: person.fetch,
      webId: person.webId,
      schedule,
      marks,
    });
  const read = async () =>
    Object.fromEntries(
      valueOf(await readSchedulePoll(new Resources({fetch: pod.fetch}), schedule)).responses.map(({agent, marks}) => [
        agent,
        Object.fromEntries(marks),
      ]),
    );
  return {pod, ana, ben, schedule, dates, answer, read};
}

describe('a poll that was made with SolidOS', () => {
  it('is read with its answers', async () => {
    const {dates, read} = meet();
    assert.deepEqual(await read(), {[tim]: {[dates.june23]: 1, [dates.june16]: 0, [dates.july22]: 2}});
  });

  it('is read where nobody has answered yet', async () => {
    const {pod, read} = meet('');
    assert.deepEqual(await read(), {});
    pod.delete('/tim/meeting/results.ttl');
    assert.deepEqual(await read(), {});
  });

  it('is answered beside the answers of others, in one patch', async () => {
    const {pod, ana, dates, answer, read} = meet();
    const before = pod.arrivals.length;
    valueOf(await answer(ana, new Map([[dates.june16, 2]])));
    assert.deepEqual(await read(), {
      [tim]: {[dates.june23]: 1, [dates.june16]: 0, [dates.july22]: 2},
      [ana.webId]: {[dates.june16]: 2},
    });
    const writes = pod.arrivals.slice(before).filter(({method}) => !['GET', 'HEAD'].includes(method));
    assert.deepEqual(
      writes.map(({method}) => method),
      ['PATCH'],
    );
  });

  it('is answered by the first one, and answered otherwise later', async () => {
    const {ana, dates, answer, read} = meet('');
    valueOf(await answer(ana, new Map([[dates.june16, 2]])));
    const changed = valueOf(
      await answer(
        ana,
        new Map([
          [dates.june16, 0],
          [dates.july22, 1],
        ]),
      ),
    );
    assert.deepEqual(await read(), {[ana.webId]: {[dates.june16]: 0, [dates.july22]: 1}});
    assert.deepEqual(
      changed.responses.map(({agent}) => agent),
      [ana.webId],
    );
  });

  it('keeps both of two answers that are sent at the same time', async () => {
    const {ana, ben, dates, answer, read} = meet();
    const answers = await Promise.all([
      answer(ana, new Map([[dates.june16, 2]])),
      answer(ben, new Map([[dates.june23, 1]])),
    ]);
    assert.deepEqual(answers.map(problemOf), [undefined, undefined]);
    const said = await read();
    assert.deepEqual([said[ana.webId], said[ben.webId]], [{[dates.june16]: 2}, {[dates.june23]: 1}]);
  });

  it('takes an answer once, even if the server’s answer is lost', async () => {
    const {pod, ana, dates, answer, read} = meet();
    pod.faults.loseAnswer({method: 'PATCH'});
    valueOf(await answer(ana, new Map([[dates.june16, 2]])));
    assert.deepEqual((await read())[ana.webId], {[dates.june16]: 2});
    assert.equal(pod.text('/tim/meeting/results.ttl')!.split(ana.webId).length, 2);
  });

  it('is none if the document is something else', async () => {
    const {pod, ana, schedule, answer} = meet();
    pod.put('/tim/meeting/details.ttl', '<#event> a <http://schema.org/Event>.');
    assert.equal(problemOf(await readSchedulePoll(new Resources({fetch: pod.fetch}), schedule)), 'malformed');
    assert.equal(problemOf(await answer(ana, new Map())), 'malformed');
  });

  it('says that it is not there', async () => {
    const {pod} = meet();
    const gone = await readSchedulePoll(new Resources({fetch: pod.fetch}), `${pod.origin}/tim/nothing.ttl#event`);
    assert.equal(problemOf(gone), 'missing');
  });
});
