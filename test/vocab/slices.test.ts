import assert from 'node:assert/strict';
import {afterEach, describe, it, mock} from 'node:test';
import {rowsOfList} from '../../pods/lists/listed-rows.js';
import {membersKind} from '../../pods/lists/members-kind.js';
import {ask} from '../../pods/http.js';
import {inSlices, lastSlice} from '../../vocab/rdf/slices.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';

/** A clock on which everything takes this long, in milliseconds. */
function everythingTakes(step: number): void {
  let now = 0;
  mock.method(performance, 'now', () => (now += step));
}

/** Whether something else had its turn before the work was done. */
async function letsOthersIn(work: () => Promise<unknown>): Promise<boolean> {
  let isIn = false;
  setImmediate(() => (isIn = true));
  await work();
  return isIn;
}

describe('long work on a page', () => {
  afterEach(() => mock.restoreAll());

  const base = 'https://coop.example/list';
  const rows = '@prefix tree: <https://w3id.org/tree#>. <#it> tree:member <#a>, <#b>. <#a> <#p> "a". <#b> <#p> "b".';
  const fetcher: typeof fetch = () => Promise.resolve(new Response(rows));
  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    'fetching a document': () => ask(fetcher, base),
    'reading Turtle': () => parseTurtle(rows, base),
  };

  for (const [name, work] of Object.entries(works)) {
    it(`lets the page answer: ${name}`, async () => {
      everythingTakes(30);
      assert.ok(await letsOthersIn(work));
    });
  }

  it('lets the page answer: finding the rows of a list, of which none is lost', async () => {
    const graph = await parseTurtle(rows, base);
    everythingTakes(30);
    let found: readonly string[] = [];
    const work = async () => {
      found = (await rowsOfList(graph, `${base}#it`, membersKind([]))).rows.map(({source}) => source);
    };
    assert.ok(await letsOthersIn(work));
    assert.deepEqual(found, [`${base}#a`, `${base}#b`]);
  });

  it('does not wait where it is short, and ends with a pause if what follows might make it long', async () => {
    const pause = inSlices();
    everythingTakes(1);
    assert.equal(await letsOthersIn(() => pause()), false);
    everythingTakes(10);
    assert.equal(await letsOthersIn(() => inSlices()()), false);
    assert.ok(await letsOthersIn(() => inSlices()(lastSlice)));
  });
});
