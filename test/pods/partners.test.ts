import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {namePartner} from '../../pods/coop/name-partner.js';
import {readPartners} from '../../pods/coop/read-partners.js';
import {foundCoop, problemOf, resourcesOf, valueOf} from '../support/fixtures.js';
import {createMemoryPod} from '../support/memory-pod.js';

const voisine = 'https://voisine.example/official/coop.ttl#us';

describe('the partners of a coop', () => {
  it('are named in its own document by a moderator, each once, and read back by anybody', async () => {
    const {pod, layout, moderator} = await foundCoop(createMemoryPod());
    const name = () => namePartner({resources: resourcesOf(pod, moderator), fetch: moderator.fetch}, layout.coop, voisine);
    assert.equal(valueOf(await name()), true);
    assert.equal(valueOf(await name()), false);
    assert.deepEqual(valueOf(await readPartners(resourcesOf(pod), layout.coop)), [voisine]);
  });

  it('are not named by somebody who is no moderator', async () => {
    const {pod, layout} = await foundCoop(createMemoryPod());
    const stranger = pod.createPerson('eve');
    const writer = {resources: resourcesOf(pod, stranger), fetch: stranger.fetch};
    assert.equal(problemOf(await namePartner(writer, layout.coop, voisine)), 'forbidden');
    assert.deepEqual(valueOf(await readPartners(resourcesOf(pod), layout.coop)), []);
  });

  it('are neither the coop itself, nor what is no address on the web, nor more than can be asked', async () => {
    const pod = createMemoryPod();
    const many = Array.from({length: 30}, (_, index) => `<https://c${index}.example/#us>`).join(', ');
    const partnerOf = '<http://virtual-assembly.org/ontologies/pair#partnerOf>';
    const url = pod.put('/coop.ttl', `<#us> ${partnerOf} <#us>, <mailto:a@b.example>, <urn:x:y>, ${many}, "La Voisine".`);
    const partners = valueOf(await readPartners(resourcesOf(pod), `${url}#us`));
    assert.equal(partners.length, 20);
    assert.ok(partners.every((iri) => /^https:\/\/c\d+\.example\/#us$/.test(iri)));
  });

  it('cannot be told if the document cannot be read', async () => {
    const read = await readPartners(resourcesOf(createMemoryPod()), 'https://pods.example/none.ttl#us');
    assert.equal(problemOf(read), 'missing');
  });
});
