import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/map/place.js';
import type {CoopPlace} from '../../components/map/place.js';
import type {ProblemEvent} from '../../components/data/events.js';
import {setClock} from '../support/elements/clock.js';
import {addPlace, addPlaceList, bakery, doubtful, expired, nowhere} from '../support/elements/places.js';
import {
  all,
  atEnd,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  showsFallback,
  startPod,
  textOf,
} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const prefixes = `@prefix schema: <http://schema.org/>. @prefix schemas: <https://schema.org/>.
@prefix vcard: <http://www.w3.org/2006/vcard/ns#>. @prefix wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>.
@prefix coop: <https://w3id.org/solidaire/ns#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
`;

/** As if the page had been opened with this parameter. */
function openWith(id: string): void {
  const before = location.href;
  history.replaceState(null, '', `?id=${encodeURIComponent(id)}`);
  atEnd(() => history.replaceState(null, '', before));
}

describe('the page of one place', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
    setClock('2026-11-28T10:00:00+01:00');
  });

  const showText = (turtle: string) => {
    const iri = `${pod.put('/place.ttl', prefixes + turtle)}#it`;
    return show<CoopPlace>(html`<coop-place src=${iri}>Bientôt.</coop-place>`);
  };

  it('tells what there is, where, when it is open, how to reach it and how to get in', async () => {
    const place = await showText(`<#it> a schema:Place; schema:name "Le Fournil"; schema:description "Du pain.\\nEt du feu.";
      schema:keywords "Épicerie"; vcard:locality "Crest"; schema:address [schema:streetAddress "12 rue Basse"];
      wgs84:lat 44.7286; wgs84:long 5.0203; schema:openingHours "Mo 09:00-12:00", "Sa 10:00-12:00"; schema:telephone "04 75 00 00 00";
      schema:email <mailto:a@b.example>; schema:url <https://fournil.example/>; schema:availableLanguage "fr", "oc";
      coop:accessibility coop:PartlyAccessible; coop:accessibilityNote "Une marche."; coop:confirmedOn "2026-09-01"^^xsd:date.`);
    expect(one(place, 'h2').innerText).to.equal('Le Fournil');
    for (const text of [
      'Du pain.',
      'Épicerie',
      '12 rue Basse, Crest',
      '44,7286° nord · 5,0203° est',
      'Mo 09:00-12:00',
      'Sa 10:00-12:00',
      'a@b.example',
      'En partie',
      'Une marche.',
      'français, occitan',
      '1er septembre 2026',
    ])
      expect(textOf(place)).to.include(text);
    expect(named(place, 'fournil.example').getAttribute('href')).to.equal('https://fournil.example/');
    expect(named(place, 'Ouvrir dans une application de cartes').getAttribute('href')).to.equal('geo:44.7286,5.0203');
    expect(all(place, '[part=standing]')).to.have.length(0);
    await isAccessible(place);
  });

  it('says less of what tells less, and names what has no name', async () => {
    const place = await showText('<#it> a schemas:Place; schemas:description "Un robinet.".');
    expect(one(place, 'h2').innerText).to.equal('Lieu sans nom');
    expect(textOf(one(place, '[part=note]'))).to.equal('Un robinet.');
    await isAccessible(place);
  });

  it('follows no address that nobody may follow', async () => {
    const place = await showText(
      `<#it> a schema:Place; schema:name "X"; schema:url <javascript:alert(1)>; schema:telephone "call"; vcard:hasGeo <javascript:1>.`,
    );
    expect(all(place, 'a')).to.have.length(0);
  });

  it('says in words what nobody has confirmed for a year, and what has left the map', async () => {
    const since = (day: string) => `<#it> a schema:Place; schema:name "Jardin"; coop:confirmedOn "${day}"^^xsd:date.`;
    const old = await showText(since('2025-10-01'));
    expect(textOf(one(old, '[part=standing]'))).to.equal(
      'À vérifier : personne n’a confirmé cette fiche depuis le 1er octobre 2025.',
    );
    await isAccessible(old);
    pod = startPod();
    const older = await showText(since('2025-01-01'));
    expect(textOf(one(older, '[part=standing]'))).to.include('n’est plus sur la carte');
  });

  it('keeps its fallback and says why if it cannot be read', async () => {
    const problems: ProblemEvent[] = [];
    const src = `https://${pod.host}/gone.ttl#it`;
    const handle = (event: ProblemEvent) => problems.push(event);
    const place = await show<CoopPlace>(html`<coop-place src=${src} @coop-error=${handle}>Bientôt.</coop-place>`);
    expect(one(place, '[role=alert]')).to.exist;
    expect(showsFallback(place)).to.equal(true);
    expect(problems.map(({problem}) => problem.kind)).to.deep.equal(['missing']);
    await isAccessible(place);
  });

  describe('in a coop', () => {
    let coop: SeededCoop;
    let list: string;
    beforeEach(async () => {
      coop = await createSeededCoop([amina, elodie], pod);
      list = await addPlaceList(coop);
    });
    const showLinked = (iri: string, who?: string) => {
      openWith(iri);
      const tag = html`<coop-place src-param="id" edit-href="modifier.html?id={id}">Bientôt.</coop-place>`;
      return show<CoopPlace>(within(coop, tag, who), 'coop-place');
    };
    const stored = (iri: string) => pod.text(new URL(iri).pathname)!;

    it('shows what a link names if it lies in the home of a member, and who keeps it', async () => {
      const place = await showLinked(await addPlace(coop, list, 'amina', 'fournil', bakery));
      expect(one(place, 'h2').innerText).to.equal('Le Fournil');
      expect(textOf(place)).to.include('Amina Benali');
      expect(textOf(place)).not.to.include('Toujours juste');
    });

    it('shows nothing of what a link names if it is none of the coop’s, but where it lies', async () => {
      const place = await showLinked(
        `${pod.put('/evil.ttl', `${prefixes}<#it> a schema:Place; schema:name "Envoyez de l’argent".`)}#it`,
      );
      expect(textOf(place)).to.include('n’est pas un lieu de cette coopérative').and.not.to.include('argent');
      await isAccessible(place);
    });

    it('asks whoever keeps it whether it is still right, and writes today’s date when told so', async () => {
      const iri = await addPlace(coop, list, 'amina', 'jardin', doubtful);
      const place = await showLinked(iri, 'amina');
      expect(textOf(place)).to.include('Toujours juste ?').and.to.include('À vérifier');
      expect(named(place, 'Modifier ce lieu').getAttribute('href')).to.include(encodeURIComponent(iri));
      await isAccessible(place);
      press(place, 'Oui, tout est juste');
      await sees(place, 'Merci ! C’est noté à la date d’aujourd’hui.');
      expect(stored(iri)).to.include('2026-11-28').and.not.to.include('2025-10-01');
      expect(stored(iri)).to.include('Jardin des Aires').and.to.include('44.6951');
      expect(textOf(place)).not.to.include('À vérifier').and.not.to.include('Oui, tout est juste');
      expect(pod.text('/coop/places/new.ttl')).to.include(iri.split('#')[0]!);
      await isAccessible(place);
    });

    it('brings back what had left the map, and does not touch what it knows nothing of', async () => {
      const iri = await addPlace(coop, list, 'amina', 'compost', expired);
      const path = new URL(iri).pathname;
      pod.put(path, `${pod.text(path)!}\n<#it> <urn:example:kept> "kept".`.replaceAll('<#it>', `<${iri}>`));
      const place = await showLinked(iri, 'amina');
      press(place, 'Oui, tout est juste');
      await sees(place, 'Merci !');
      expect(stored(iri)).to.include('kept').and.to.include('2026-11-28');
    });

    it('asks nobody else, and says nothing of what needs no position', async () => {
      const iri = await addPlace(coop, list, 'amina', 'camion', nowhere);
      const place = await showLinked(iri, 'elodie');
      expect(textOf(place))
        .to.include('Camion d’outils')
        .and.not.to.include('Toujours juste')
        .and.not.to.include('Modifier');
      expect(textOf(place)).not.to.include('Sur la carte');
    });
  });
});
