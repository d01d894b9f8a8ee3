import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Resources} from '../../pods/documents/resources.js';
import {editWhole, type SubjectEdit} from '../../pods/things/edit-whole.js';
import {termKey} from '../../vocab/rdf/terms.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {readFields} from '../../vocab/shapes/read.js';
import {createMemoryPod} from '../support/memory-pod.js';
import {atelier, toolDescriptor} from '../support/tools.js';

const placeDescriptor = toolDescriptor.fields.place!.kind!();
const url = 'https://pods.example/ana/saw.ttl';
const iri = `${url}#it`;
const whole = `<#it> a a:Tool; a:name "Saw"; a:use "cutting", "trimming"; a:place <#p>; a:weight 3 .
  <#p> a a:Place; a:street "High Street"; a:town "Die"; a:floor 2 .
  <#other> a:mentions "nothing of ours" .`;

/** A document with a tool, and what a form knows of it. */
async function open(turtle = whole) {
  const pod = createMemoryPod();
  const ana = pod.createPerson('ana');
  pod.put(url, `@prefix a: <${atelier}>. ${turtle}`);
  const resources = new Resources({fetch: ana.fetch});
  const read = await resources.read(url);
  assert.ok(read.ok);
  const {graph} = read.value;
  const base = readFields(toolDescriptor, graph, iri).values;
  const place = base.place?.[0] ?? '';
  const tool = (values: SubjectEdit['values']): SubjectEdit => ({iri, kind: toolDescriptor, base, values});
  const part = (values: SubjectEdit['values'], at = place): SubjectEdit => ({
    iri: at,
    kind: placeDescriptor,
    base: readFields(placeDescriptor, graph, at).values,
    values,
    parent: {iri, field: 'place'},
  });
  const save = (edits: readonly SubjectEdit[], removed: readonly string[] = []) =>
    editWhole({resources, fetch: ana.fetch, iri, edits, removed});
  const stored = async () => {
    const now = await parseTurtle(pod.text(url)!, url);
    return [...now]
      .filter(({predicate}) => !predicate.value.endsWith('lastWrite'))
      .map(({subject, predicate, object}) =>
        [
          termKey(subject).replace(url, ''),
          predicate.value.replace(/.*[#/]/, ''),
          termKey(object)
            .replace(url, '')
            .replace(/\^\^.*/, ''),
        ].join(' '),
      )
      .sort();
  };
  const before = await stored();
  /** What has come and what has gone. */
  const changed = async () => {
    const after = await stored();
    return {gone: before.filter((one) => !after.includes(one)), come: after.filter((one) => !before.includes(one))};
  };
  return {pod, tool, part, place, save, changed, stored};
}

describe('an edit of a thing with its parts', () => {
  it('changes a part and leaves all that no kind knows', async () => {
    const {part, tool, save, changed} = await open();
    assert.ok((await save([tool({}), part({street: ['Low Street']})])).ok);
    assert.deepEqual(await changed(), {gone: ['#p street "High Street"'], come: ['#p street "Low Street"']});
  });

  it('asks nobody about what nobody types, where two edits have both worked it out', async () => {
    const {pod, tool, save, changed} = await open();
    pod.put(url, pod.text(url)!.replace('"Saw"', '"Short saw"'));
    const edit = tool({name: ['Long saw']});
    const asked = await save([edit]);
    assert.ok(!asked.ok && asked.problem.kind === 'conflict');
    assert.ok((await save([{...edit, derived: ['name']}])).ok);
    assert.deepEqual((await changed()).come, ['#it name "Long saw"']);
  });

  it('keeps the later of two times that nobody types', async () => {
    const {pod, tool, save, changed} = await open();
    const dated = (time: string) => `a:weight 3; a:changed "${time}"^^<http://www.w3.org/2001/XMLSchema#dateTime>`;
    pod.put(url, pod.text(url)!.replace('a:weight 3', dated('2026-11-28T11:00:00Z')));
    const changedField = {read: [[`${atelier}changed`]], write: [[`${atelier}changed`]], value: 'moment'} as const;
    const kind = {...toolDescriptor, fields: {...toolDescriptor.fields, changed: changedField}};
    const edit = {...tool({name: ['Long saw'], changed: ['2026-11-28T10:00:00Z']}), kind, derived: ['changed']};
    assert.ok((await save([edit])).ok);
    assert.deepEqual((await changed()).come, ['#it changed "2026-11-28T11:00:00Z"', '#it name "Long saw"']);
  });

  it('adds a part under a name of its own', async () => {
    const {part, tool, save, changed} = await open('<#it> a a:Tool; a:name "Saw".');
    assert.ok((await save([tool({place: [`${url}#new`]}), part({town: ['Crest']}, `${url}#new`)])).ok);
    assert.deepEqual(await changed(), {
      gone: [],
      come: ['#it place #new', '#new town "Crest"', '#new type https://atelier.example/ns#Place'].sort(),
    });
  });

  it('adds a part of a kind without a class, and says no class of it', async () => {
    const {tool, part, save, changed} = await open('<#it> a a:Tool; a:name "Saw" .');
    const {kind, ...rest} = part({town: ['Crest']}, `${url}#new`);
    const added = {...rest, kind: {...kind, types: []}};
    assert.ok((await save([tool({place: [added.iri]}), added])).ok);
    assert.deepEqual((await changed()).come, ['#it place #new', '#new town "Crest"']);
  });

  it('takes a part away with all that is said of it', async () => {
    const {part, tool, place, save, changed} = await open();
    assert.ok((await save([tool({place: []}), part({})], [place])).ok);
    const {gone, come} = await changed();
    assert.deepEqual(come, []);
    assert.deepEqual(
      gone.map((one) => one.split(' ').slice(0, 2).join(' ')),
      ['#it place', '#p floor', '#p street', '#p town', '#p type'],
    );
  });

  it('leaves a part that something else still points to', async () => {
    const {part, tool, place, save, changed} = await open(`${whole} <#other> a:near <#p>.`);
    assert.ok((await save([tool({place: []}), part({})], [place])).ok);
    assert.deepEqual(await changed(), {gone: ['#it place #p'], come: []});
  });

  describe('of a part without a name that somebody else has changed too', () => {
    const nameless = whole.replaceAll('<#p>', '_:p');
    const meanwhile = (text: string) => `@prefix a: <${atelier}>. _:x a:y _:z. ${text}`;

    it('merges what is about different fields', async () => {
      const {pod, part, tool, place, save} = await open(nameless);
      pod.put(url, meanwhile(nameless.replace('"Die"', '"Crest"')));
      assert.ok((await save([tool({place: [place]}), part({street: ['Low Street'], town: ['Die']})])).ok);
      assert.match(pod.text(url)!, /Low Street/);
      assert.match(pod.text(url)!, /Crest/);
      assert.doesNotMatch(pod.text(url)!, /High Street|"Die"/);
    });

    it('tells both values of the same field, of the part as the form knows it', async () => {
      const {pod, part, tool, place, save} = await open(nameless);
      pod.put(url, meanwhile(nameless.replace('"Die"', '"Crest"').replace('"High Street"', '"Market"')));
      const saved = await save([tool({place: [place]}), part({town: ['Valence'], street: ['High Street']})]);
      assert.deepEqual(!saved.ok && saved.problem.conflicts, [
        {field: 'town', subject: place, mine: ['Valence'], theirs: ['Crest']},
      ]);
    });

    it('says that it is gone if it is', async () => {
      const {pod, part, tool, place, save} = await open(nameless);
      pod.put(url, `@prefix a: <${atelier}>. <#it> a a:Tool; a:name "Saw".`);
      const saved = await save([tool({place: [place]}), part({town: ['Valence']})]);
      assert.deepEqual(!saved.ok && saved.problem.conflicts, [{field: 'place', subject: iri, mine: [place], theirs: []}]);
    });
  });

  it('finds a part without a name again, though its label is another one', async () => {
    const nameless = whole.replaceAll('<#p>', '_:p');
    const {pod, part, tool, save} = await open(nameless);
    pod.put(url, `@prefix a: <${atelier}>. _:x a:y _:z. ${nameless}`);
    assert.ok((await save([tool({}), part({town: ['Crest']})])).ok);
    const text = pod.text(url)!;
    assert.match(text, /Crest/);
    assert.doesNotMatch(text, /"Die"/);
    assert.match(text, /High Street/);
    assert.match(text, /floor/);
  });

  it('merges with what others have changed in other fields, and asks where both changed the same', async () => {
    const {pod, part, tool, save, stored} = await open();
    pod.put(url, pod.text(url)!.replace('High Street', 'Rue Haute').replace('"Saw"', '"Big saw"'));
    assert.ok((await save([tool({uses: ['cutting', 'planing']}), part({town: ['Crest']})])).ok);
    const now = await stored();
    for (const said of ['#it name "Big saw"', '#it use "planing"', '#p street "Rue Haute"', '#p town "Crest"'])
      assert.ok(now.includes(said), said);
    const again = await save([tool({name: ['Small saw']}), part({})]);
    assert.deepEqual(!again.ok && again.problem.conflicts, [
      {field: 'name', subject: iri, mine: ['Small saw'], theirs: ['Big saw']},
    ]);
    assert.deepEqual(await stored(), now);
  });

  it('asks when a part was changed here and taken away elsewhere', async () => {
    const {pod, part, tool, save, place} = await open();
    pod.put(url, `@prefix a: <${atelier}>. <#it> a a:Tool; a:name "Saw".`);
    const refused = await save([tool({}), part({town: ['Crest']})]);
    assert.deepEqual(!refused.ok && refused.problem.conflicts, [{field: 'place', subject: iri, mine: [place], theirs: []}]);
  });

  it('is refused as a value when an address is none, and writes nothing', async () => {
    const {tool, save, changed} = await open();
    const refused = await save([tool({manual: ['https://x/>.<x:a>']})]);
    assert.equal(!refused.ok && refused.problem.kind, 'bad-address');
    assert.deepEqual(await changed(), {gone: [], come: []});
  });

  it('changes nothing else in a document of five thousand statements', async () => {
    const noise = Array.from({length: 5_000}, (_, index) => `<#n${index % 500}> a:p${index} "${index}".`).join('\n');
    const {part, tool, save, changed} = await open(`${whole}\n${noise}`);
    assert.ok((await save([tool({name: ['Big saw']}), part({town: ['Crest']})])).ok);
    assert.deepEqual(await changed(), {
      gone: ['#it name "Saw"', '#p town "Die"'],
      come: ['#it name "Big saw"', '#p town "Crest"'],
    });
  });
});
