import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as rdflib from 'rdflib';
import {addToStore, graphFromStore} from '../../../vocab/bridge/index.js';
import {readMember} from '../../../vocab/kinds/member/member.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {address, canonical, document, turtle} from './samples.js';

/** A store as a page has it, in which other documents are too. */
function storeWith(text: string): rdflib.IndexedFormula {
  const store = rdflib.graph();
  rdflib.parse('<#me> <#says> "elsewhere", _:a.', store, 'https://pods.example/other');
  rdflib.parse(text, store, address, 'text/turtle');
  return store;
}

/** rdflib writes numbers and truth values of Turtle in forms of its own. */
const plain = turtle.replace('ex:count 12, 12.0, 1.2e1, true;', 'ex:count 12;');

describe('a store of rdflib', () => {
  it('says as a document of ours what our own parser reads, and nothing of other documents', async () => {
    const graph = graphFromStore(storeWith(plain), address);
    assert.deepEqual(canonical(graph), canonical(await parseTurtle(plain, address)));
  });

  it('takes a document of ours and gives it back without a change: lists, languages, datatypes, nodes without a name', async () => {
    const graph = await document();
    const store = storeWith('');
    addToStore(store, graph, address);
    assert.deepEqual(canonical(graphFromStore(store, address)), canonical(graph));
    assert.equal(graphFromStore(store, 'https://pods.example/other').size, 2);
  });

  it('finds what came from us, writes it, and reads it again', async () => {
    const graph = await document();
    const store = storeWith('');
    addToStore(store, graph, address);
    const name = store.anyValue(rdflib.sym(`${address}#me`), rdflib.sym('http://www.w3.org/2006/vcard/ns#note'));
    assert.equal(name, 'Une "note"\nsur deux lignes');
    const written = rdflib.serialize(rdflib.sym(address), store, address, 'application/n-triples')!;
    assert.deepEqual(canonical(await parseTurtle(written, address)), canonical(graph));
  });

  it('is read by our own functions', () => {
    assert.equal(readMember(graphFromStore(storeWith(turtle), address), `${address}#me`, ['ar']).name, 'أمينة');
  });

  it('keeps nodes without a name apart from those of its other documents', async () => {
    const store = rdflib.graph();
    const graph = await parseTurtle('_:a <#b> "1".', address);
    addToStore(store, graph, address);
    addToStore(store, graph, 'https://pods.example/other');
    assert.notEqual(store.statements[0]!.subject.value, store.statements[1]!.subject.value);
  });

  it('gives one list where several statements point to it', () => {
    const store = rdflib.graph();
    const list = new rdflib.Collection([rdflib.lit('x')]);
    for (const term of ['a', 'b'])
      store.add(rdflib.sym(`${address}#${term}`), rdflib.sym(`${address}#p`), list, rdflib.sym(address));
    const graph = graphFromStore(store, address);
    assert.equal(graph.size, 4);
    assert.deepEqual(graph.objects(`${address}#a`, `${address}#p`), graph.objects(`${address}#b`, `${address}#p`));
  });

  it('is not taken over by half where it holds what no document holds', () => {
    const store = rdflib.graph();
    rdflib.parse('@forAll :x. :x :p { :a :b :c }.', store, address, 'text/n3');
    assert.throws(() => graphFromStore(store, address), /do(es)? not have|No statement/);
  });
});
