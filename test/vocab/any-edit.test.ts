import {changed} from '../../vocab/rdf/change-graph.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {memberKind} from '../../vocab/kinds/member/member.js';
import {coopKind} from '../../vocab/kinds/coop/coop.js';
import {groupKind} from '../../vocab/kinds/group/group.generated.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {termKey, type Term, type Triple} from '../../vocab/rdf/terms.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {compileKind} from '../../vocab/shapes/compile.js';
import type {FieldDescriptor, KindDescriptor, ValueKind} from '../../vocab/shapes/descriptor.js';
import {inLanguage, preferredLiterals, readFields, step} from '../../vocab/shapes/read.js';
import {parseShapes} from '../../vocab/shapes/shacl/parse-shapes.js';
import {changeField} from '../../vocab/shapes/write.js';
import {Random} from '../support/random.js';

const card = 'https://ana.example/profile/card';
const me = `${card}#me`;
const languages = ['fr'];

/** A field of every sort that a shape can describe: every kind of value, of path, one and many, in one language and in several. */
const shape = `
  @prefix sh: <http://www.w3.org/ns/shacl#>. @prefix dash: <http://datashapes.org/dash#>.
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#>. @prefix coop: <https://w3id.org/solidaire/ns#>.
  @prefix y: <https://atelier.example/ns#>.
  <#Tool> sh:targetClass y:Tool; sh:property
    [sh:path y:name; sh:maxCount 1],
    [sh:path y:use],
    [sh:path [sh:alternativePath (y:title y:label)]; coop:writeAll true; coop:alsoRead (y:old (y:part y:name)); sh:maxCount 1],
    [sh:path ([sh:alternativePath (y:place y:room)] y:town); sh:maxCount 1],
    [sh:path (y:place y:street)],
    [sh:path [sh:inversePath y:holds]; sh:node <#Box>; sh:maxCount 1; sh:name "box"@en],
    [sh:path [sh:inversePath y:uses]; sh:class y:Person; sh:name "users"@en],
    [sh:path (y:place [sh:inversePath y:at]); sh:class y:Person; sh:name "neighbours"@en],
    [sh:path y:motto; sh:languageIn ("fr"); sh:maxCount 1],
    [sh:path y:note; sh:languageIn ("fr" "en"); sh:uniqueLang true],
    [sh:path y:count; sh:datatype xsd:nonNegativeInteger; sh:maxCount 1],
    [sh:path y:sizes; sh:datatype xsd:decimal],
    [sh:path y:free; sh:datatype xsd:boolean; sh:maxCount 1],
    [sh:path y:since; sh:datatype xsd:date; sh:maxCount 1],
    [sh:path y:opens; sh:datatype xsd:time; sh:maxCount 1],
    [sh:path y:seen; sh:datatype xsd:dateTime],
    [sh:path y:due; sh:or ([sh:datatype xsd:dateTime] [sh:datatype xsd:date]); sh:maxCount 1],
    [sh:path y:manual; sh:nodeKind sh:IRI; sh:maxCount 1],
    [sh:path y:links; sh:nodeKind sh:IRI],
    [sh:path (y:contact y:mail); sh:nodeKind sh:IRI; sh:pattern "^mailto:"; coop:alsoRead (y:contact); sh:maxCount 1],
    [sh:path y:phone; sh:nodeKind sh:IRI; sh:pattern "^tel:"; sh:maxCount 1],
    [sh:path y:small; sh:nodeKind sh:IRI; sh:pattern "^data:image/"; sh:maxCount 1],
    [sh:path y:photos; sh:nodeKind sh:IRI; dash:viewer dash:ImageViewer],
    [sh:path y:category; sh:in (y:wood y:metal); sh:maxCount 1],
    [sh:path y:colours; sh:in ("red" "blue")],
    [sh:path y:keeper; sh:class y:Person],
    [sh:path y:parts; sh:node <#Tool>].
  <#Box> sh:targetClass y:Box; sh:property [sh:path y:holds; sh:class y:Tool].
`;

const web = ['https://a.example/', 'https://c.example/'];
const choices: Readonly<Record<ValueKind, readonly string[]>> = {
  text: ['a', 'b', 'x', 'y'],
  link: web,
  image: web,
  thumbnail: ['data:image/png;base64,AA==', 'data:image/webp;base64,AQ=='],
  phone: ['tel:0400000000', 'tel:+33400000000'],
  email: ['mailto:a@b.example', 'mailto:c@b.example'],
  integer: ['1', '2', '+3'],
  decimal: ['1', '2.5', '-0.1'],
  boolean: ['true', 'false', '1'],
  date: ['2026-01-01', '2026-02-02Z'],
  time: ['08:00:00', '09:30:00'],
  dateTime: ['2026-01-01T08:00:00Z', '2026-01-01T09:00:00+01:00'],
  moment: ['2026-03-04', '2026-03-04T10:00:00+01:00'],
  thing: [`${card}#home`, `${card}#new`, 'https://other.example/#me'],
};

const keyOf = ({subject, predicate, object}: Triple) => [subject, predicate, object].map(termKey).join(' ');
const keys = (triples: Iterable<Triple>) => [...triples].map(keyOf);

/** A document of statements about the thing and what is around it: those of one field above all, those of others, and unknown ones. */
function randomDocument(random: Random, kind: KindDescriptor, about: FieldDescriptor): Promise<Graph> {
  const fields = Object.values(kind.fields);
  const own = about.read.flat();
  const predicates = [...new Set(fields.flatMap(({read}) => read.flat()))];
  const values = [...new Set(fields.flatMap(({value}) => choices[value]))];
  const node = () => random.pick(['<#me>', '<#home>', '<#work>', '_:nameless', '<https://other.example/#me>']);
  const text = () => `"${random.pick(['a', 'b', ' c ', '', '<i>'])}"${random.pick(['', '@fr', '@en', '@fr-be'])}`;
  const value = () => `"${random.pick(values)}"`;
  const address = () =>
    random.pick([
      '<https://a.example/>',
      '<https://b.example>',
      '<javascript:x>',
      '<mailto:a@b.example>',
      '<tel:0400000000>',
    ]);
  const unknown = ['https://unknown.example/a', 'https://unknown.example/b'];
  const predicate = () => random.pick(random.chance(50) ? own : random.chance(70) ? predicates : unknown).replace('^', '');
  const object = () => random.pick([text, text, value, address, node, node])();
  const statement = () => `${random.chance(60) ? '<#me>' : node()} <${predicate()}> ${object()}.`;
  return parseTurtle(random.several(25, statement).join('\n'), card);
}

/** Whether the field is about a statement: one that ends one of its paths. */
function isAbout({read}: FieldDescriptor, graph: Graph, {subject, predicate, object}: Triple): boolean {
  return read.some((path) => {
    const link = path.at(-1)!;
    let holders = [me];
    for (const each of path.slice(0, -1))
      holders = holders.flatMap((holder) => step(graph, holder, each).filter(isNode).map(termKey));
    if (predicate.value !== link.replace('^', '')) return false;
    return holders.includes(termKey(link.startsWith('^') ? object : subject));
  });
}

const isNode = ({termType}: Term) => termType !== 'Literal';

/**
 * What an edit must leave although the field is about it: nodes where texts are looked for, and texts that stand beside those in
 * the reader's language. Who empties a field does not want to find it in another language.
 */
function mustStay(field: FieldDescriptor, graph: Graph, {subject, predicate, object}: Triple, isEmptied: boolean): boolean {
  if (field.value !== 'text') return false;
  if (object.termType !== 'Literal' || !inLanguage([object], field.language).length) return true;
  const beside = inLanguage(graph.objects(termKey(subject), predicate.value), field.language);
  const shown = preferredLiterals(beside, languages, field.many).map(termKey);
  return !isEmptied && object.value.trim() !== '' && !shown.includes(termKey(object));
}

async function compiled(): Promise<KindDescriptor> {
  const base = 'https://atelier.example/shapes';
  const {shapes, unsupported} = parseShapes(await parseTurtle(shape, base));
  const {kind, problems} = compileKind(shapes, `${base}#Tool`);
  assert.deepEqual([unsupported, problems], [[], []]);
  return kind!.descriptor;
}

describe('any edit of any field of any document', async () => {
  const kinds = {member: memberKind, coop: coopKind, group: groupKind, 'kind with every sort of field': await compiled()};

  it('is tried with a field of every kind of value', () => {
    const fields = Object.values<KindDescriptor>(kinds).flatMap((kind) => Object.values(kind.fields));
    assert.deepEqual([...new Set(fields.map(({value}) => value))].sort(), Object.keys(choices).sort());
  });

  for (const [index, [name, kind]] of Object.entries<KindDescriptor>(kinds).entries()) {
    it(`shows exactly the new values, and loses and adds nothing else: ${name}`, async () => {
      const random = new Random(11 + index);
      const read = (graph: Graph, field: string) => readFields(kind, graph, me, languages).values[field] ?? [];
      for (let round = 0; round < 3_000; round++) {
        const [fieldName, field] = random.pick(Object.entries(kind.fields));
        const before = await randomDocument(random, kind, field);
        const wanted = [...new Set(random.several(field.many ? 3 : 1, () => random.pick(choices[field.value])))];
        let minted = 0;
        const {deletes, inserts} = changeField(field, before, me, wanted, languages, () => `minted-${minted++}`);
        const after = changed(before, deletes, inserts);
        const about = () =>
          `round ${round}, ${fieldName} := ${wanted.join()}\n${keys(before).join('\n')}\n=>\n${keys(after).join('\n')}`;

        assert.deepEqual([...read(after, fieldName)].sort(), [...wanted].sort(), about());
        for (const gone of deletes) assert.ok(before.has(gone), about());
        for (const gone of [...before].filter((statement) => !after.has(statement))) {
          assert.ok(isAbout(field, before, gone), `lost ${keyOf(gone)}\n${about()}`);
          const stays = mustStay(field, before, gone, !wanted.length);
          assert.ok(!stays, `lost what it does not show: ${keyOf(gone)}\n${about()}`);
        }
        for (const added of [...after].filter((statement) => !before.has(statement))) {
          assert.ok(isAbout(field, after, added) || keyOf(added).includes('#minted-'), `added ${keyOf(added)}\n${about()}`);
        }
      }
    });
  }
});
