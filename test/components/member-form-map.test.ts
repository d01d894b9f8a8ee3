import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/directory/member-form.js';
import type {CoopMemberForm} from '../../components/directory/member-form.js';
import {defineGroup} from '../../pods/coop/edit-groups.js';
import {fill, input} from '../support/elements/labelled.js';
import {expect, isAccessible, press, sees, show, startPod, textOf} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

describe('where on a map a member is', () => {
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie], pod);
    const desk = {...(await coop.desk()), groups: coop.layout.groups};
    await defineGroup(desk, {slug: 'crest', name: 'Crest', town: 'Crest', spot: {latitude: 44.7286, longitude: 5.0203}});
  });

  const card = () => pod.text('/amina/profile/card')!;
  const showForm = () =>
    show<CoopMemberForm>(within(coop, html`<coop-member-form></coop-member-form>`, 'amina'), 'coop-member-form');
  const openMap = async (element: CoopMemberForm) => {
    press(element, 'Être sur la carte…');
    await sees(element, 'Je n’y suis pas');
    await element.complete;
  };
  const choose = async (element: CoopMemberForm, label: string) => {
    input(element, label).click();
    await element.updateComplete;
  };
  const enter = async (element: CoopMemberForm, text: string) => {
    fill(element, 'Commune ou coordonnées', text);
    input(element, 'Commune ou coordonnées').dispatchEvent(new Event('change'));
    await element.updateComplete;
  };
  const save = async (element: CoopMemberForm) => {
    press(element, 'Enregistrer');
    await sees(element, /enregistr/);
    await element.complete;
  };

  it('is nowhere as long as nobody has chosen anything', async () => {
    const element = await showForm();
    await openMap(element);
    expect(input(element, 'Je n’y suis pas').checked).to.equal(true);
    await isAccessible(element);
    fill(element, 'Activité ou rôle', 'Meunière');
    await save(element);
    expect(card()).to.include('Meunière').and.not.to.include('wgs84');
  });

  it('is written rounded, and the exact spot nowhere, also not in what is kept on the device', async () => {
    const element = await showForm();
    await openMap(element);
    await choose(element, 'Mon coin (à 5 km près)');
    expect(textOf(element)).to.include('Dites où, sinon vous ne serez pas sur la carte.');
    await enter(element, '44,728613 5,020377');
    expect(textOf(element)).to.include('La carte montrera');
    await isAccessible(element);
    const kept = JSON.stringify({...localStorage});
    expect(kept).to.include('latitude').and.not.to.include('44.7286').and.not.to.include('44,7286');
    await save(element);
    expect(card()).to.match(/withinKilometres>?\s+"?5\b/);
    expect(card()).to.include('wgs84').and.not.to.include('44.7286').and.not.to.include('5.0203');
  });

  it('is found by a town that the coop knows, and told exactly only if that was chosen', async () => {
    const element = await showForm();
    await openMap(element);
    await choose(element, 'L’endroit exact');
    await enter(element, 'Atlantide');
    expect(textOf(element)).to.include('ne sait pas où est « Atlantide »');
    await enter(element, 'crest');
    await save(element);
    expect(card()).to.include('44.7286').and.to.include('5.0203');
    expect(card()).to.match(/withinKilometres>?\s+"?0\b/);
  });

  it('keeps what is being typed when the form is drawn anew', async () => {
    const element = await showForm();
    await openMap(element);
    await choose(element, 'Ma région (à 50 km près)');
    fill(element, 'Commune ou coordonnées', 'Cre');
    element.requestUpdate();
    await element.updateComplete;
    expect(input(element, 'Commune ou coordonnées').value).to.equal('Cre');
  });

  it('is found by a town that was typed before the coop’s towns were there', async () => {
    const held = pod.faults.hold({method: 'GET', path: new URL(coop.layout.groups).pathname});
    const element = await showForm();
    press(element, 'Être sur la carte…');
    await sees(element, 'Je n’y suis pas');
    await held.arrived;
    await choose(element, 'Ma région (à 50 km près)');
    await enter(element, 'Crest');
    held.release();
    await sees(element, 'La carte montrera');
    expect(textOf(element)).not.to.include('ne sait pas où est');
    await save(element);
    expect(card()).to.include('wgs84');
  });

  it('is taken away without a rest', async () => {
    const element = await showForm();
    await openMap(element);
    await choose(element, 'Ma région (à 50 km près)');
    await enter(element, 'Crest');
    await save(element);
    expect(card()).to.include('wgs84');
    await choose(element, 'Je n’y suis pas');
    await save(element);
    expect(card()).not.to.include('wgs84').and.not.to.include('withinKilometres');
  });

  it('is opened at what is chosen, so that no key takes it back unasked', async () => {
    const element = await showForm();
    await openMap(element);
    expect(element.shadowRoot!.activeElement).to.equal(input(element, 'Je n’y suis pas'));
    await choose(element, 'Ma région (à 50 km près)');
    await enter(element, 'Crest');
    await save(element);
    element.closest('coop-community')!.remove();
    const again = await showForm();
    await openMap(again);
    expect(again.shadowRoot!.activeElement).to.equal(input(again, 'Ma région (à 50 km près)'));
  });

  it('keeps what is chosen while the server is busy with a saving', async () => {
    const element = await showForm();
    await openMap(element);
    await choose(element, 'Ma région (à 50 km près)');
    await enter(element, 'Crest');
    const held = pod.faults.hold({method: 'PATCH', path: '/amina/profile/card'});
    press(element, 'Enregistrer');
    await held.arrived;
    await choose(element, 'Je n’y suis pas');
    held.release();
    await sees(element, 'est enregistrée');
    await element.complete;
    expect(card()).to.include('wgs84');
    expect(input(element, 'Je n’y suis pas').checked).to.equal(true);
    await save(element);
    expect(card()).not.to.include('wgs84');
  });

  it('is as a whole what was chosen last, if another device has changed it too', async () => {
    const [first, second] = [await showForm(), await showForm()];
    for (const element of [first, second]) await openMap(element);
    await choose(first, 'L’endroit exact');
    await enter(first, '44.7286 5.0203');
    await save(first);
    await choose(second, 'Mon coin (à 5 km près)');
    await enter(second, '45.03 5.06');
    await save(second);
    expect(card()).to.include('45.0112').and.to.include('5.0565').and.not.to.include('44.7286').and.not.to.include('5.0203');
    expect(card()).to.match(/withinKilometres>?\s+"?5\b/);
  });

  it('is not saved from somewhere else than what stands in the field: who cannot be found there is told so', async () => {
    const element = await showForm();
    await openMap(element);
    await choose(element, 'L’endroit exact');
    await enter(element, 'Crest');
    await enter(element, 'Atlantide');
    press(element, 'Enregistrer');
    await sees(element, '1 champ à corriger');
    expect(card()).not.to.include('wgs84');
    press(element, 'Commune ou coordonnées – La coopérative ne sait pas où est « Atlantide ». Essayez des coordonnées.');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(input(element, 'Commune ou coordonnées'));
    expect(input(element, 'Commune ou coordonnées').value).to.equal('Atlantide');
    await isAccessible(element);
    await enter(element, '');
    expect(textOf(element)).not.to.include('Atlantide');
    await enter(element, 'Crest');
    await save(element);
    expect(card()).to.include('44.7286');
  });

  it('comes back as it was chosen when the server refuses it', async () => {
    const element = await showForm();
    await openMap(element);
    await choose(element, 'Ma région (à 50 km près)');
    await enter(element, 'Crest');
    pod.faults.answer(403, {method: 'PATCH', path: '/amina/profile/card', times: 5});
    press(element, 'Enregistrer');
    await sees(element, 'n’est pas enregistrée');
    await element.complete;
    expect(input(element, 'Ma région (à 50 km près)').checked).to.equal(true);
    expect(textOf(element)).to.include('La carte montrera');
    pod.faults.open();
  });

  it('cannot be told more exactly than it is stored without saying where', async () => {
    const element = await showForm();
    await openMap(element);
    await choose(element, 'Mon coin (à 5 km près)');
    await enter(element, 'Crest');
    await save(element);
    element.closest('coop-community')!.remove();
    const again = await showForm();
    await openMap(again);
    expect(input(again, 'Mon coin (à 5 km près)').checked).to.equal(true);
    await choose(again, 'L’endroit exact');
    expect(textOf(again)).to.include('Dites où, sinon vous ne serez pas sur la carte.');
  });
});
