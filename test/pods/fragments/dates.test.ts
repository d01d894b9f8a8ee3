import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {buildIndex} from '../../../pods/fragments/build-index.js';
import {IndexRows} from '../../../pods/fragments/index-rows.js';
import {IndexOfList} from '../../../pods/fragments/read/index-of-list.js';
import {ViewPages} from '../../../pods/fragments/read/view-pages.js';
import {eventsKind} from '../../../pods/lists/events-kind.js';
import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {eventIndex} from '../../../vocab/kinds/event/index-plan.js';
import {occurrencesOf} from '../../../vocab/kinds/event/occurrences.js';
import {addDays} from '../../../vocab/kinds/event/moments.js';
import {expandSeries} from '../../../vocab/kinds/event/series.js';
import {coopFragments} from '../../../vocab/rdf/fragment-vocabulary.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {resourcesOf} from '../../support/fixtures.js';
import {walkTree} from '../../support/fragments/tree-walker.js';
import {createMemoryPod} from '../../support/memory-pod.js';
import {Random} from '../../support/random.js';

const list = 'https://pods.example/coop/official/events/index.ttl#it';
const folder = new URL('by/', list).href;
const zone = 'Europe/Paris';

/** Events of three years: some last days or weeks, some all day, some repeat. */
function madeUpEvents(count: number): string {
  const random = new Random(5);
  const rows = Array.from({length: count}, (_, index) => {
    const day = addDays('2025-01-01', random.below(1_100));
    const [isAllDay, lasts, repeats] = [random.below(4) === 0, random.below(12), random.below(40) === 0];
    const last = lasts === 0 ? addDays(day, 1 + random.below(70)) : day;
    const [start, end] = isAllDay ? [day, last] : [`${day}T${10 + random.below(10)}:00:00+01:00`, `${last}T23:30:00+01:00`];
    const type = isAllDay ? 'xsd:date' : 'xsd:dateTime';
    const rule = repeats ? `; coop:recurrence "FREQ=MONTHLY;COUNT=${2 + random.below(30)}"` : '';
    return `<#it> tree:member <#e${index}>. <#e${index}> a schema:Event; dct:isVersionOf <https://ana.example/e${index}#it>;
      schema:name "Atelier ${index}"; schema:startDate "${start}"^^${type}; schema:endDate "${end}"^^${type}${rule}.`;
  });
  return `@prefix tree: <https://w3id.org/tree#>. @prefix schema: <http://schema.org/>. @prefix dct: <http://purl.org/dc/terms/>.
    @prefix coop: <https://w3id.org/solidaire/ns#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.\n${rows.join('\n')}`;
}

describe('the index of a long list of events', () => {
  const pod = createMemoryPod();
  const events: AgendaEvent[] = [];
  let root: string;
  let pages = 0;

  before(async () => {
    const graph = await parseTurtle(madeUpEvents(3_000), list);
    const rows = new IndexRows(list, eventIndex);
    await rows.add(graph);
    for await (const view of buildIndex(list, eventIndex, rows.rows())) {
      if (view.orderedBy === coopFragments.dateKey) [root, pages] = [folder + view.root, view.pages.length];
      for (const page of view.pages) pod.put(folder + page.path, page.write());
    }
    const kind = eventsKind(['fr']);
    for (let index = 0; index < 3_000; index++)
      events.push(kind.read(graph, `https://ana.example/e${index}#it`, `${list.replace('#it', '')}#e${index}`));
  });

  it('gives whoever looks at some days everything that takes place on them, and leaves most of its pages alone', async () => {
    const random = new Random(9);
    for (let turn = 0; turn < 30; turn++) {
      const from = addDays('2025-01-15', random.below(1_000));
      const to = addDays(from, 1 + random.below(40));
      const found = new Set<string>();
      const view = {root, orderedBy: coopFragments.dateKey};
      const index = new IndexOfList(new ViewPages(resourcesOf(pod), list, eventsKind(['fr'])), [view], (rows) =>
        rows.forEach(({row}) => found.add(row.source)),
      );
      const walk = index.between(from, to)!;
      while (!walk.isDone) await walk.step();
      const expected = events.filter((event) => occurrencesOf(event, {from, to, zone}, expandSeries).dates.length);
      const missing = expected
        .filter(({iri}) => !found.has(iri))
        .map(({start, end, recurrence}) => [start, end, recurrence]);
      assert.deepEqual(missing, [], `${from} to ${to}`);
      assert.ok(expected.length > 0 && walk.asked <= Math.ceil(pages / 3), `${walk.asked} of ${pages} pages`);
    }
  });

  it('is read by any reader of TREE, by the beginning of a date', async () => {
    const sought = {path: coopFragments.dateKey, prefix: '2026-03'};
    const {members, pages: read} = await walkTree(root, (url) => Promise.resolve(pod.text(url)), sought);
    const expected = events.filter(({start}) => start?.startsWith('2026-03')).length;
    assert.ok(members.size >= expected && expected > 30, `${members.size} of ${expected}`);
    assert.ok(read.length < pages / 2, `${read.length} of ${pages}`);
  });
});
