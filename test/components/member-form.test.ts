import {html} from 'lit';
import '../../components/directory/member-form.js';
import '../../components/directory/directory.js';
import '../../components/directory/member.js';
import '../../components/community/community.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {CoopMemberForm} from '../../components/directory/member-form.js';
import type {MemberChangeEvent} from '../../components/data/events.js';
import {amina, createSeededCoop, elodie, profile, type SeededCoop} from '../support/elements/seeded-coop.js';
import {
  all,
  draw,
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
  type,
} from '../support/elements/page.js';
import {draftKeys} from '../support/elements/drafts.js';
import {communityOf, ScriptedSession, sessionEndingAt, within} from '../support/elements/within.js';

const form = html`<coop-member-form>Connectez-vous.</coop-member-form>`;
const valueOf = (element: Element, field: string) => one<HTMLInputElement>(element, `#${field}`).value;
const cardOf = (coop: SeededCoop) => coop.pod.text('/amina/profile/card')!;

describe('the form for one’s own profile', () => {
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie], pod);
  });
  const showForm = (who: string | undefined = 'amina') => show<CoopMemberForm>(within(coop, form, who), 'coop-member-form');

  it('is filled with what the profile tells, each field with its label', async () => {
    const element = await showForm();
    expect(valueOf(element, 'name')).to.equal('Amina Benali');
    expect(valueOf(element, 'skills').split('\n')).to.have.members(['Pain au levain', 'Formation']);
    for (const field of all<HTMLInputElement>(element, 'input, textarea')) expect(field.labels).to.have.length(1);
    expect(textOf(element)).to.include(
      `Votre fiche est gardée dans votre espace, chez ${pod.host}. Tout le monde peut la lire.`,
    );
    await isAccessible(element);
  });

  it('says who can read a profile that not everybody can', async () => {
    pod.rule('/amina/profile/card', `acl:agent <${coop.webId('amina')}>; acl:mode acl:Read, acl:Write`);
    expect(textOf(await showForm())).to.include('Seules les personnes que vous avez choisies peuvent la lire.');
  });

  it('asks to sign in when nobody is', async () => {
    const element = await show(html`${within(coop, form)}`, 'coop-member-form');
    expect(textOf(element)).to.include('Connectez-vous pour modifier votre fiche.');
    await isAccessible(element);
  });

  it('keeps its own content on screen while the profile is on its way', async () => {
    const held = pod.faults.hold({path: '/amina/profile/card'});
    const element = await draw<CoopMemberForm>(within(coop, form, 'amina'), 'coop-member-form');
    await held.arrived;
    expect(showsFallback(element)).to.be.true;
    held.release();
    await sees(element, 'Enregistrer');
  });

  it('says why the profile cannot be read, and a button tries again', async () => {
    pod.faults.answer(500, {path: '/amina/profile/card'});
    const element = await showForm();
    expect(textOf(element)).to.include('ne fonctionne pas correctement');
    await isAccessible(element);
    press(element, 'Réessayer');
    await sees(element, 'Enregistrer');
  });

  it('saves into the member’s own space, tells the page, and says so', async () => {
    const element = await showForm();
    const changes: (string | undefined)[] = [];
    element.addEventListener('coop-member-change', ({member}: MemberChangeEvent) => void changes.push(member.name));
    type(element, '#name', 'Amina Roux');
    press(element, 'Enregistrer');
    await sees(element, 'Votre fiche est enregistrée et l’annuaire est prévenu.');
    expect(changes).to.deep.equal(['Amina Roux']);
    expect(cardOf(coop)).to.include('Amina Roux').and.not.to.include('Amina Benali');
    expect(cardOf(coop)).to.include('oidcIssuer');
    expect(coop.pod.text(coop.layout.membersAnnouncements)).to.include(coop.webId('amina'));
    await isAccessible(element);
  });

  it('keeps the focus on the button when it has saved', async () => {
    const element = await showForm();
    type(element, '#place', 'Die');
    const button = named(element, 'Enregistrer');
    button.focus();
    button.click();
    await sees(element, 'est enregistrée');
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('is what the other tags of the page show at once', async () => {
    const tags = html`${form}<coop-directory></coop-directory><coop-member src=${coop.webId('amina')}></coop-member>`;
    const community = await show(within(coop, tags, 'amina'));
    const [element, directory, member] = ['coop-member-form', 'coop-directory', 'coop-member'].map((tag) =>
      community.querySelector(tag)!,
    ) as [Element, Element, Element];
    type(element, '#name', 'Amina Roux');
    press(element, 'Enregistrer');
    await sees(member, 'Amina Roux');
    await sees(directory, 'Amina Roux');
  });

  it('writes nothing when nothing has changed', async () => {
    const element = await showForm();
    const before = pod.arrivals.length;
    press(element, 'Enregistrer');
    await sees(element, 'Rien n’a changé.');
    expect(pod.arrivals.length).to.equal(before);
  });

  it('empties a field that the member empties', async () => {
    const element = await showForm();
    type(element, '#note', '');
    press(element, 'Enregistrer');
    await sees(element, 'est enregistrée');
    expect(cardOf(coop)).not.to.include('Je fais du pain.');
  });

  it('lists what must be corrected, with the focus there and a way to each field', async () => {
    const element = await showForm();
    type(element, '#name', ' ');
    type(element, '#website', 'javascript:alert(1)');
    press(element, 'Enregistrer');
    await sees(element, '2 champs à corriger');
    const summary = one(element, '.summary');
    expect(element.shadowRoot!.activeElement).to.equal(summary);
    expect(one(element, '#name').getAttribute('aria-invalid')).to.equal('true');
    expect(one(element, '#name').getAttribute('aria-describedby')).to.include('name-error');
    await isAccessible(element);
    named(element, 'Site internet – Écrivez une adresse comme https://exemple.fr.').click();
    expect(element.shadowRoot!.activeElement?.id).to.equal('website');
    expect(cardOf(coop)).to.include('Amina Benali');
  });

  it('takes an error away when its field is changed', async () => {
    const element = await showForm();
    type(element, '#name', '');
    press(element, 'Enregistrer');
    await sees(element, '1 champ à corriger');
    type(element, '#name', 'Ada');
    await element.updateComplete;
    expect(textOf(element)).not.to.include('à corriger');
  });

  it('says how long a text may be', async () => {
    const element = await showForm();
    type(element, '#role', 'x'.repeat(121));
    press(element, 'Enregistrer');
    await sees(element, 'Pas plus de 120 caractères.');
  });

  it('completes an address that was typed without its beginning', async () => {
    const element = await showForm();
    type(element, '#website', 'exemple.fr');
    press(element, 'Enregistrer');
    await sees(element, 'est enregistrée');
    expect(valueOf(element, 'website')).to.equal('https://exemple.fr/');
  });

  it('writes markup and quotes as the text that they are', async () => {
    const element = await showForm();
    const text = '<b>"Ada"</b> \\ > .\n<#x> <#y> <#z>.';
    type(element, '#note', text);
    press(element, 'Enregistrer');
    await sees(element, 'est enregistrée');
    expect(valueOf(await showForm(), 'note')).to.equal(text);
  });

  for (const [name, fail] of Object.entries({
    'the server is stopped': () => pod.faults.close(),
    'the server fails': () => pod.faults.answer(500, {method: 'PATCH', times: 1}),
  })) {
    it(`keeps the text, and sends it by itself, when ${name} for a while`, async () => {
      const element = await showForm();
      type(element, '#name', 'Amina Roux');
      fail();
      press(element, 'Enregistrer');
      await sees(element, 'C’est gardé sur cet appareil, et partira dès que possible.');
      expect(valueOf(element, 'name')).to.equal('Amina Roux');
      await isAccessible(element);
      pod.faults.open();
      await sees(element, 'est enregistrée et l’annuaire');
      expect(pod.text('/amina/profile/card')).to.include('Amina Roux');
      expect(valueOf(element, 'name')).to.equal('Amina Roux');
    });
  }

  it('keeps the text, and says why it is not saved, when there is no room left, and saves it when there is', async () => {
    const element = await showForm();
    type(element, '#name', 'Amina Roux');
    pod.faults.answer(507, {method: 'PATCH', times: 1});
    press(element, 'Enregistrer');
    await sees(element, 'Votre fiche n’est pas enregistrée. Votre texte est toujours là.');
    expect(valueOf(element, 'name')).to.equal('Amina Roux');
    await isAccessible(element);
    press(element, 'Enregistrer');
    await sees(element, 'est enregistrée et l’annuaire');
    expect(textOf(element)).not.to.include('n’est pas enregistrée');
  });

  it('comes back with the text that was refused, after a visit to another page', async () => {
    const first = await showForm();
    type(first, '#name', 'Amina Roux');
    pod.faults.answer(507, {method: 'PATCH', times: 1});
    press(first, 'Enregistrer');
    await sees(first, 'Votre fiche n’est pas enregistrée.');
    first.closest('coop-community')!.remove();
    for (const key of draftKeys()) localStorage.removeItem(key);
    const again = await showForm();
    await sees(again, 'Votre fiche n’est pas enregistrée.');
    expect(valueOf(again, 'name')).to.equal('Amina Roux');
    press(again, 'Enregistrer');
    await sees(again, 'est enregistrée et l’annuaire');
    expect(pod.text('/amina/profile/card')).to.include('Amina Roux');
  });

  it('shows what is on its way from an earlier page, and says when it has arrived', async () => {
    const first = await showForm();
    type(first, '#name', 'Amina Roux');
    pod.faults.close();
    press(first, 'Enregistrer');
    await sees(first, 'C’est gardé sur cet appareil');
    first.closest('coop-community')!.remove();
    pod.faults.open();
    const again = await showForm();
    expect(valueOf(again, 'name')).to.equal('Amina Roux');
    await sees(again, 'est enregistrée');
    expect(pod.text('/amina/profile/card')).to.include('Amina Roux');
  });

  it('shows both values when a field was changed elsewhere too, and saves the one that is chosen', async () => {
    const element = await showForm();
    pod.put('/amina/profile/card', profile(coop.webId('amina'), {...amina, name: 'Amina B.', place: 'Lyon'}));
    type(element, '#name', 'Amina Roux');
    press(element, 'Enregistrer');
    await sees(element, 'Votre fiche a aussi été modifiée ailleurs');
    const choices = all(element, '.choice').map((choice) => textOf(choice));
    expect(choices[0]).to.include('Ce que vous venez d’écrire').and.to.include('Amina Roux');
    expect(choices[1]).to.include('Ce qui a été enregistré ailleurs').and.to.include('Amina B.');
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.summary'));
    expect(cardOf(coop)).to.include('Amina B.').and.not.to.include('Amina Roux');
    await isAccessible(element);
    all<HTMLInputElement>(element, '.choice input')[0]!.click();
    press(element, 'Enregistrer');
    await sees(element, 'est enregistrée');
    expect(cardOf(coop)).to.include('Amina Roux').and.to.include('Lyon').and.not.to.include('Amina B.');
    expect(valueOf(element, 'place')).to.equal('Lyon');
  });

  it('keeps the other value when that one is chosen', async () => {
    const element = await showForm();
    pod.put('/amina/profile/card', profile(coop.webId('amina'), {...amina, name: 'Amina B.'}));
    type(element, '#name', 'Amina Roux');
    press(element, 'Enregistrer');
    await sees(element, 'modifiée ailleurs');
    all<HTMLInputElement>(element, '.choice input')[1]!.click();
    await element.updateComplete;
    expect(valueOf(element, 'name')).to.equal('Amina B.');
    press(element, 'Enregistrer');
    await sees(element, 'est enregistrée');
    expect(cardOf(coop)).to.include('Amina B.').and.not.to.include('Amina Roux');
  });

  it('gives back what was typed and not saved, after a visit to another page', async () => {
    const element = await showForm();
    type(element, '#note', 'Un long texte');
    element.closest('coop-community')!.remove();
    const again = await showForm();
    expect(valueOf(again, 'note')).to.equal('Un long texte');
    expect(textOf(again)).to.include('sans l’enregistrer');
    await isAccessible(again);
    press(again, 'Enregistrer');
    await sees(again, 'est enregistrée');
    expect(cardOf(coop)).to.include('Un long texte');
    expect(draftKeys()).to.deep.equal([]);
    expect(textOf(again)).not.to.include('sans l’enregistrer');
  });

  it('never shows one person’s unsaved text to another', async () => {
    const element = await showForm();
    type(element, '#note', 'Un secret');
    const community = element.closest<CoopCommunity>('coop-community')!;
    community.identity = coop.identity('elodie');
    await sees(element, 'Enregistrer');
    await community.updateComplete;
    await element.complete;
    expect(valueOf(element, 'name')).to.equal('Élodie Garnier');
    expect(valueOf(element, 'note')).to.equal('');
  });

  it('keeps the text when the session has expired, and saves it after signing in again', async () => {
    const element = await showForm();
    const community = element.closest<CoopCommunity>('coop-community')!;
    const session = new ScriptedSession({status: 'signed-in', ...coop.identity('amina')});
    communityOf(community).useSession(session);
    await element.complete;
    type(element, '#note', 'Un long texte');
    session.set({status: 'signed-out', problem: {kind: 'signed-out'}});
    await element.updateComplete;
    press(element, 'Enregistrer');
    await sees(element, 'Votre texte est toujours là. Votre connexion a expiré.');
    session.set({status: 'signed-in', ...coop.identity('amina')});
    await element.complete;
    expect(valueOf(element, 'note')).to.equal('Un long texte');
    press(element, 'Enregistrer');
    await sees(element, 'est enregistrée');
  });

  it('keeps the text on screen when the session ends as it is sent, and sends it by itself once the person is there again', async () => {
    const element = await showForm();
    const session = sessionEndingAt('PATCH', coop.identity('amina'));
    communityOf(element.closest<CoopCommunity>('coop-community')!).useSession(session);
    await element.complete;
    type(element, '#note', 'Un long texte');
    press(element, 'Enregistrer');
    await sees(element, 'C’est gardé sur cet appareil');
    expect(valueOf(element, 'note')).to.equal('Un long texte');
    session.set({status: 'signed-in', ...coop.identity('amina')});
    await sees(element, 'est enregistrée');
    expect(valueOf(element, 'note')).to.equal('Un long texte');
    expect(cardOf(coop)).to.include('Un long texte');
    expect(draftKeys()).to.deep.equal([]);
  });

  it('tells a newcomer that the directory does not know them yet', async () => {
    coop.addStranger({id: 'nour', name: 'Nour'});
    const element = await showForm('nour');
    type(element, '#place', 'Romans');
    press(element, 'Enregistrer');
    await sees(element, 'Vous n’êtes pas encore dans l’annuaire de la coopérative.');
    expect(coop.pod.text(coop.layout.membersAnnouncements)).not.to.include('nour');
  });

  it('says that the directory could not be told, and tells it at the second try', async () => {
    const element = await showForm();
    const {pathname} = new URL(coop.layout.membersAnnouncements);
    pod.faults.answer(500, {method: 'PATCH', path: pathname});
    type(element, '#place', 'Die');
    press(element, 'Enregistrer');
    await sees(element, 'Votre fiche est enregistrée, mais l’annuaire n’a pas pu être prévenu.');
    await isAccessible(element);
    press(element, 'Prévenir l’annuaire');
    await sees(element, 'et l’annuaire est prévenu');
  });

  it('has a heading of the level that fits the page, or none', async () => {
    const content = html`<coop-member-form heading-level="4"></coop-member-form>`;
    const element = await show<CoopMemberForm>(within(coop, content, 'amina'), 'coop-member-form');
    expect(one(element, 'h4').innerText).to.equal('Ma fiche');
    element.headingLevel = 0;
    await element.updateComplete;
    expect(all(element, '.heading')).to.have.length(0);
  });
});
