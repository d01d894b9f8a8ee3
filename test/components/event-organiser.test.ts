import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/events/event.js';
import type {CoopEvent} from '../../components/events/event.js';
import {boxParts} from '../../pods/registrations/addresses.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {addEvent, addEventList, answerElsewhere, boxOf} from '../support/elements/agenda.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {all, expect, isAccessible, one, press, sees, show, startPod, textOf, waitUntil} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const fields: FieldValues = {
  name: ['Atelier pain'],
  start: ['2026-12-10T18:00:00+01:00'],
  end: ['2026-12-10T20:00:00+01:00'],
  timeZone: ['Europe/Paris'],
  capacity: ['1'],
};
const rows = (event: Element) =>
  all<HTMLTableRowElement>(event, '.organiser tbody tr').map(({cells}) =>
    [...cells].slice(1).map(({innerText}) => innerText),
  );

describe('the page of whoever organises an event', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let iri: string;
  beforeEach(async () => {
    coop = await createSeededCoop([amina, elodie, zoe], startPod());
    const list = await addEventList(coop);
    setClock('2026-12-08T10:00:00+01:00');
    iri = await addEvent(coop, list, 'amina', fields, {isOpen: true});
  });
  const open = (who: string) => show<CoopEvent>(within(coop, html`<coop-event src=${iri}></coop-event>`, who), 'coop-event');

  it('shows who takes part in the order of arrival, and nobody else sees that', async () => {
    await answerElsewhere(coop, 'elodie', iri);
    await answerElsewhere(coop, 'zoe', iri);
    const event = await open('amina');
    await sees(event, '1 place prise, 1 place attendue');
    expect(rows(event)).to.deep.equal([
      ['Élodie Garnier', 'A une place', ''],
      ['Zoé Œuvrard', 'Attend, n° 1', ''],
    ]);
    await isAccessible(event);
    event.closest('coop-community')!.remove();
    expect(textOf(await open('elodie')))
      .not.to.include('Qui vient')
      .and.not.to.include('Zoé');
  });

  it('says that nobody has answered yet', async () => {
    const event = await open('amina');
    await sees(event, 'Personne n’a encore répondu.');
    await isAccessible(event);
  });

  it('notes who is there, for the next page as well', async () => {
    await answerElsewhere(coop, 'elodie', iri);
    const event = await open('amina');
    await sees(event, 'A une place');
    one<HTMLInputElement>(event, '.organiser [type=checkbox]').click();
    const {pathname} = new URL(`${boxOf(coop, iri)}present.ttl`);
    await waitUntil(() => coop.pod.text(pathname)?.includes('registrations/'), 'it is stored');
    event.closest('coop-community')!.remove();
    const again = await open('amina');
    await sees(again, 'A une place');
    expect(one<HTMLInputElement>(again, '.organiser [type=checkbox]').checked).to.be.true;
  });

  it('adds somebody without an account, who has a place like the others', async () => {
    const event = await open('amina');
    await sees(event, 'Personne n’a encore répondu.');
    one<HTMLDetailsElement>(event, '.guest').open = true;
    one<HTMLInputElement>(event, '#guest').value = 'Mme Dupont';
    press(event, 'Inscrire');
    await sees(event, 'Mme Dupont');
    expect(rows(event)).to.deep.equal([['Mme Dupont', 'A une place', '']]);
    await isAccessible(event);
  });

  it('strikes out a claim that nobody stands behind, and says so', async () => {
    const {fetch} = coop.identity('zoe');
    const forged = `@prefix coop: <https://w3id.org/solidaire/ns#>. @prefix schema: <http://schema.org/>.
      <urn:uuid:0b6b7a52-4d0c-4b2e-9a63-6f9d0c7a1f11> a coop:Claim; schema:event <${iri}>; coop:seats 1; coop:seal "${'a'.repeat(64)}".`;
    const headers = {'content-type': 'text/turtle'};
    await fetch(boxParts.claims(boxOf(coop, iri)), {method: 'POST', headers, body: forged});
    await answerElsewhere(coop, 'elodie', iri);
    const event = await open('amina');
    await sees(event, '1 inscription que personne ne confirme n’est plus comptée.');
    await sees(event, 'A une place');
    expect(rows(event)).to.deep.equal([['Élodie Garnier', 'A une place', '']]);
  });

  it('writes to everybody who comes, to each separately', async () => {
    await answerElsewhere(coop, 'elodie', iri);
    const event = await open('amina');
    await sees(event, 'A une place');
    press(event, 'Écrire aux personnes inscrites');
    await event.updateComplete;
    await isAccessible(event);
    const text = one<HTMLTextAreaElement>(event, '#organiser-message');
    text.value = 'Apportez un saladier.';
    text.dispatchEvent(new Event('input'));
    press(event, 'Envoyer');
    await sees(event, /Message envoyé à 1 personne\.|Pas arrivé chez : Élodie Garnier\./);
  });
});
