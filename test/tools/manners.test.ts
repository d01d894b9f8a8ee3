import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Manners} from '../../tools/cli/manners.js';

/** A clock that passes only while somebody waits. */
function clock() {
  let time = 0;
  const waits: number[] = [];
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    time += milliseconds;
    return Promise.resolve();
  };
  return {now: () => time, wait, waits, pass: (milliseconds: number) => void (time += milliseconds)};
}

const status = (code: number, headers: Record<string, string> = {}) =>
  Promise.resolve(new Response(null, {status: code, headers}));

describe('manners towards servers', () => {
  it('let two requests at a time through to one host, and the others in turn', async () => {
    let [running, most] = [0, 0];
    const open: (() => void)[] = [];
    const send = new Manners().with(async () => {
      most = Math.max(most, ++running);
      await new Promise<void>((resolve) => open.push(resolve));
      running--;
      return new Response();
    });
    const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => send(`https://ana.example/${name}`)));
    const other = send('https://bo.example/');
    for (let answered = 0; answered < 6;) {
      const next = open.shift();
      if (next) answered++;
      next?.();
      await Promise.resolve();
    }
    assert.equal((await all).length, 5);
    await other;
    assert.equal(most, 3, 'two at one host, one at the other');
  });

  it('rest where a server says that it is busy, and then ask again', async () => {
    const time = clock();
    const answers = [() => status(429, {'retry-after': '1'}), () => status(200)];
    const send = new Manners(time).with(() => answers.shift()!());
    assert.equal((await send('https://ana.example/')).status, 200);
    assert.deepEqual(time.waits, [1_000]);
  });

  it('do not wait where a server asks for a long rest, and do not ask it meanwhile', async () => {
    const time = clock();
    let asked = 0;
    const send = new Manners(time).with(() => {
      asked++;
      return asked === 1 ? status(503, {'retry-after': '60'}) : status(200);
    });
    assert.deepEqual([(await send('https://ana.example/')).status, (await send('https://ana.example/')).status], [503, 429]);
    assert.equal(asked, 1);
    time.pass(61_000);
    assert.equal((await send('https://ana.example/')).status, 200);
  });

  it('leave a host alone that does not answer three times in a row, and no other', async () => {
    const time = clock();
    const asked: string[] = [];
    const manners = new Manners(time);
    const send = manners.with((url) => {
      const address = (url as URL | string).toString();
      asked.push(address);
      return address.includes('ana') ? Promise.reject(new TypeError('No answer')) : status(200);
    });
    for (let round = 0; round < 3; round++) await assert.rejects(send('https://ana.example/'));
    assert.equal((await send('https://ana.example/')).status, 429);
    assert.equal((await send('https://bo.example/')).status, 200);
    assert.equal(asked.length, 4);
    assert.deepEqual(manners.leftAlone, ['ana.example']);
  });
});
