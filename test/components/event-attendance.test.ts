import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/events/event.js';
import type {CoopEvent} from '../../components/events/event.js';
import {shownIn} from '../../pods/registrations/shown-names.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {addEvent, addEventList, answerElsewhere, boxOf} from '../support/elements/agenda.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {fill, input} from '../support/elements/labelled.js';
import {all, expect, isAccessible, press, sees, show, startPod, textOf, waitUntil} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, zoe, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const fields: FieldValues = {
  name: ['Atelier pain'],
  start: ['2026-12-10T18:00:00+01:00'],
  timeZone: ['Europe/Paris'],
};

describe('showing other members that one comes', () => {
  liveIn('Europe/Paris');
  let pod: ReturnType<typeof startPod>;
  let coop: SeededCoop;
  let iri: string;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie, zoe], pod);
    const list = await addEventList(coop);
    setClock('2026-12-08T10:00:00+01:00');
    iri = await addEvent(coop, list, 'amina', fields, {isOpen: true});
  });
  const open = (who?: string) =>
    show<CoopEvent>(within(coop, html`<coop-event src=${iri}></coop-event>`, who), 'coop-event');
  const leave = (event: Element) => event.closest('coop-community')!.remove();
  const shownText = () => pod.text(new URL(shownIn({box: boxOf(coop, iri), event: iri})).pathname);
  /** The organiser looks at the page, which does what it has to. */
  const organise = async (isDone: (text: string | undefined) => boolean) => {
    const desk = await open('amina');
    await sees(desk, 'Qui vient');
    await waitUntil(() => isDone(shownText()), 'it is published');
    leave(desk);
  };
  const label = 'Montrer mon nom aux autres membres';

  it('is off at first, and can be chosen when answering', async () => {
    const event = await open('elodie');
    await sees(event, label);
    expect(input(event, label).checked).to.be.false;
    expect(textOf(event)).to.include('Seuls les organisateurs voient que vous venez.');
    fill(event, label, 'true');
    await event.updateComplete;
    expect(textOf(event)).not.to.include('Seuls les organisateurs voient que vous venez.');
    await isAccessible(event);
    press(event, 'M’inscrire');
    await sees(event, 'Vous avez une place.');
    leave(event);
    await organise((text) => text?.includes('elodie') ?? false);
    await answerElsewhere(coop, 'zoe', iri);
    const other = await open('zoe');
    await sees(other, 'Participent : Élodie Garnier et 1 autre personne.');
    await isAccessible(other);
    leave(other);
    const again = await open('elodie');
    await sees(again, 'Vous avez une place.');
    expect(input(again, label).checked).to.be.true;
  });

  it('says nothing to who is not signed in, or no member', async () => {
    await answerElsewhere(coop, 'elodie', iri, {showsName: true});
    await organise((text) => text?.includes('elodie') ?? false);
    const visitor = await open();
    await sees(visitor, '1 personne inscrite.');
    expect(textOf(visitor)).not.to.include('Élodie');
    leave(visitor);
    const withStranger = {...coop, identity: () => coop.addStranger({id: 'ada', name: 'Ada'})};
    const stranger = await show<CoopEvent>(
      within(withStranger, html`<coop-event src=${iri}></coop-event>`, 'ada'),
      'coop-event',
    );
    await sees(stranger, 'Seuls les membres de la coopérative peuvent s’inscrire ici.');
    expect(textOf(stranger)).not.to.include('Élodie');
  });

  it('ends at once when the place is given up, and when the organiser’s page is open next if only the choice is taken back', async () => {
    await answerElsewhere(coop, 'elodie', iri, {showsName: true});
    await answerElsewhere(coop, 'zoe', iri, {showsName: true});
    await organise((text) => (text?.includes('elodie') && text.includes('zoe')) ?? false);
    const event = await open('zoe');
    await sees(event, 'Participent : Élodie Garnier et Zoé Œuvrard.');
    await answerElsewhere(coop, 'elodie', iri, {answer: 'no'});
    await event.refresh();
    await sees(event, 'Participe : Zoé Œuvrard.');
    fill(event, label, 'false');
    await sees(event, 'Enregistrer le changement');
    press(event, 'Enregistrer le changement');
    await waitUntil(() => !textOf(event).includes('Enregistrer le changement'), 'it is saved');
    leave(event);
    await organise((text) => !text?.includes('zoe'));
    const after = await open('zoe');
    await sees(after, 'Vous avez une place.');
    expect(all(after, '.taking')).to.deep.equal([]);
  });

  it('shows names of the members’ list, and of nobody else', async () => {
    await answerElsewhere(coop, 'elodie', iri, {showsName: true});
    await organise((text) => text?.includes('elodie') ?? false);
    const {pathname} = new URL(shownIn({box: boxOf(coop, iri), event: iri}));
    const forged = shownText()!.replaceAll(coop.webId('elodie'), 'https://evil.example/<b>#me'.replace('<b>', 'b'));
    pod.put(pathname, forged);
    const event = await open('zoe');
    await sees(event, '1 personne inscrite.');
    await event.complete;
    expect(all(event, '.taking')).to.deep.equal([]);
  });
});
