import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDossier} from '../../vocab/kinds/dossier/dossier.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';

const prefixes = '@prefix schema: <http://schema.org/>. @prefix ical: <http://www.w3.org/2002/12/cal/ical#>.\n';
const url = 'https://pod.example/e.ttl';
const read = async (told: string) => readDossier(await parseTurtle(prefixes + told, url), `${url}#it`, ['fr']);

describe('what goes with an event', () => {
  it('is nothing where nothing is told', async () => {
    assert.deepEqual(await read('<#it> a schema:Event.'), {documents: [], minutes: [], isPartial: false});
  });

  it('has documents by their titles, numbers in their order', async () => {
    const {documents} = await read(`<#it> schema:associatedMedia <#a>, <#b>.
      <#a> schema:name "Annexe 10"; schema:contentUrl <https://x.example/10.pdf>.
      <#b> schema:name "Annexe 9"; schema:contentUrl <https://x.example/9.pdf>; schema:encodingFormat "application/pdf";
        <http://www.w3.org/ns/dcat#byteSize> 1200.`);
    assert.deepEqual(documents, [
      {title: 'Annexe 9', file: 'https://x.example/9.pdf', format: 'application/pdf', size: 1200},
      {title: 'Annexe 10', file: 'https://x.example/10.pdf'},
    ]);
  });

  it('leaves out addresses that run code, documents without one, and says so', async () => {
    const told = `<#it> schema:associatedMedia <#a>, <#b>, <data:text/html,x>. <#a> schema:contentUrl <javascript:alert(1)>. <#b> schema:name "Rien".`;
    assert.deepEqual(await read(told), {documents: [], minutes: [], isPartial: true});
  });

  it('takes the name of the file for a title that is missing, also one that is no text of an address', async () => {
    const told =
      '<#it> schema:associatedMedia <https://x.example/a/plan%20d%27acc%C3%A8s.pdf?v=1>, <https://x.example/%E0%A4.pdf>.';
    const {documents} = await read(told);
    assert.deepEqual(documents.map(({title}) => title).sort(), ['%E0%A4.pdf', "plan d'accès.pdf"]);
  });

  it('has minutes of the latest date first, and none without a text', async () => {
    const {minutes, isPartial} = await read(`<#it> schema:recordedIn <#m1>, <#m2>, <#m3>.
      <#m1> ical:recurrenceId "2026-12-01"^^<http://www.w3.org/2001/XMLSchema#date>; schema:text "Un".
      <#m2> ical:recurrenceId "2026-12-08"^^<http://www.w3.org/2001/XMLSchema#date>; schema:text "Deux". <#m3> schema:text "  ".`);
    assert.deepEqual(
      minutes.map(({day, text}) => [day, text]),
      [
        ['2026-12-08', 'Deux'],
        ['2026-12-01', 'Un'],
      ],
    );
    assert.ok(isPartial);
  });
});
