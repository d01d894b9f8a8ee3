import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/community/partners.js';
import type {CoopPartners} from '../../components/community/partners.js';
import type {Problem} from '../../pods/problem.js';
import {createMemoryPod, type MemoryPod} from '../support/memory-pod.js';
import {
  all,
  draw,
  expect,
  isAccessible,
  named,
  press,
  sees,
  show,
  showsFallback,
  startPod,
  textOf,
  usePods,
} from '../support/elements/page.js';

const prefixes = '@prefix schema: <http://schema.org/>. @prefix pair: <http://virtual-assembly.org/ontologies/pair#>.';

/** A coop that names these partners. @returns its address. */
const putCoop = (pod: MemoryPod, ...partners: readonly string[]) => {
  const named = partners.map((iri) => `pair:partnerOf <${iri}>;`).join(' ');
  return `${pod.put('/coop.ttl', `${prefixes} <#us> a schema:Organization; ${named} schema:name "Les Deux Rives".`)}#us`;
};

/** What a partner says of itself, on a server of its own. @returns its address. */
const putPartner = (pod: MemoryPod, statements: string) =>
  `${pod.put('/us.ttl', `${prefixes} <#us> a schema:Organization; ${statements}.`)}#us`;

const fallback = html`<p>Nous travaillons avec La Voisine.</p>`;
const within = (src: string) =>
  html`<coop-community src=${src}><coop-partners heading-level="2">${fallback}</coop-partners></coop-community>`;
const items = (tag: Element) => all(tag, 'li').map(({innerText}) => innerText.replace(/\s+/g, ' ').trim());

describe('the partners of a coop', () => {
  let pod: ReturnType<typeof startPod>;
  let partner: MemoryPod;
  beforeEach(() => {
    pod = startPod();
    partner = createMemoryPod({origin: `https://voisine.${pod.host}`});
    usePods(pod, partner);
  });

  it('are shown with their names, which lead to their sites, and what they do', async () => {
    const voisine = putPartner(
      partner,
      'schema:name "La Voisine"; schema:description "Du pain, et des vélos."; schema:url <https://voisine.example/>',
    );
    const tag = await show<CoopPartners>(within(putCoop(pod, voisine)), 'coop-partners');
    expect(items(tag)).to.deep.equal(['La Voisine Du pain, et des vélos.']);
    expect(all(tag, 'h2')).to.have.length(1);
    expect(named(tag, 'La Voisine').getAttribute('href')).to.equal('https://voisine.example/');
    expect(showsFallback(tag)).to.equal(false);
    await isAccessible(tag);
  });

  it('are names without a link where their site is no web address, and that of their server where they say none', async () => {
    const bad = putPartner(partner, 'schema:name "<b>La Voisine</b>"; schema:url <javascript:alert(1)>');
    const silent = createMemoryPod({origin: `https://silence.${pod.host}`});
    usePods(pod, partner, silent);
    const other = putPartner(silent, 'schema:description "Sans nom"');
    const tag = await show<CoopPartners>(within(putCoop(pod, bad, other)), 'coop-partners');
    expect(items(tag)).to.deep.equal(['<b>La Voisine</b>', `silence.${pod.host} Sans nom`]);
    expect(all(tag, 'a')).to.have.length(0);
  });

  it('cost nothing but a sentence if one of them sleeps, and come when it is awake', async () => {
    const asleep = createMemoryPod({origin: `https://dort.${pod.host}`});
    usePods(pod, partner, asleep);
    const addresses = [putPartner(asleep, 'schema:name "La Dormeuse"'), putPartner(partner, 'schema:name "La Voisine"')];
    asleep.faults.close();
    const tag = await show<CoopPartners>(within(putCoop(pod, ...addresses)), 'coop-partners');
    expect(items(tag)[0]).to.match(new RegExp(`^dort\\.${pod.host} Impossible de joindre dort\\.`));
    expect(items(tag)[1]).to.equal('La Voisine');
    await isAccessible(tag);
    asleep.faults.open();
    press(tag, 'Réessayer');
    await sees(tag, 'La Dormeuse');
    expect(textOf(tag)).not.to.include('Impossible');
  });

  it('stay with their date when their server goes away', async () => {
    const voisine = putPartner(partner, 'schema:name "La Voisine"');
    const tag = await show<CoopPartners>(within(putCoop(pod, voisine)), 'coop-partners');
    partner.faults.close();
    await tag.refresh();
    expect(items(tag)[0]).to.match(/^La Voisine Enregistré sur cet appareil le /);
  });

  it('are asked without credentials', async () => {
    const voisine = putPartner(partner, 'schema:name "La Voisine"');
    await show<CoopPartners>(within(putCoop(pod, voisine)), 'coop-partners');
    expect(partner.arrivals.map(({headers}) => headers.get('authorization'))).to.deep.equal([null]);
  });

  it('are none: a sentence', async () => {
    const tag = await show<CoopPartners>(within(putCoop(pod)), 'coop-partners');
    expect(textOf(tag)).to.equal('Aucune coopérative partenaire pour l’instant.');
    await isAccessible(tag);
  });

  it('keep the page’s own words below the sentence if the coop’s document cannot be read, and tell the page', async () => {
    const told: Problem[] = [];
    const src = putCoop(pod);
    pod.faults.answer(500, {path: '/coop.ttl', times: Infinity});
    document.addEventListener('coop-error', (event) => told.push((event as Event & {problem: Problem}).problem), {
      once: true,
    });
    const tag = await show<CoopPartners>(within(src), 'coop-partners');
    expect(showsFallback(tag)).to.equal(true);
    expect(textOf(tag)).to.include('Réessayer');
    expect(told.map(({kind}) => kind)).to.deep.equal(['server']);
  });

  it('keep the page’s own words until they are known', async () => {
    const src = putCoop(pod);
    const held = pod.faults.hold({path: '/coop.ttl'});
    const tag = await draw<CoopPartners>(within(src), 'coop-partners');
    expect(showsFallback(tag)).to.equal(true);
    held.release();
    await sees(tag, 'Aucune coopérative partenaire');
  });

  it('say what is missing without a coop on the page', async () => {
    const tag = await show<CoopPartners>(html`<coop-partners></coop-partners>`);
    expect(textOf(tag)).to.include('il manque l’adresse de la coopérative');
  });
});
