import {html} from 'lit';
import '../../components/directory/member-form.js';
import '../../components/community/community.js';
import type {CoopMemberForm} from '../../components/directory/member-form.js';
import {Resources} from '../../pods/documents/resources.js';
import {readRoll} from '../../pods/members/roll.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {all, expect, isAccessible, named, one, press, sees, show, startPod, textOf, type} from '../support/elements/page.js';
import {draftKeys} from '../support/elements/drafts.js';
import {communityOf, ScriptedSession, within} from '../support/elements/within.js';
import type {CoopCommunity} from '../../components/community/community.js';

const form = html`<coop-member-form></coop-member-form>`;
const saved = 'Votre fiche est enregistrée';
const valueOf = (element: Element, field: string) => one<HTMLInputElement>(element, `#${field}`).value;
const audienceOf = (element: Element, field: string) => one<HTMLSelectElement>(element, `#${field}-audience`).value;

/** Chooses who sees a field, as a person does. */
function choose(element: Element, field: string, audience: string): void {
  const select = one<HTMLSelectElement>(element, `#${field}-audience`);
  select.value = audience;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

describe('who may see a field of one’s own profile', () => {
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  let home: string;
  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie], pod);
    const roll = await readRoll(new Resources({fetch: pod.fetch}), coop.list);
    home = roll.ok ? roll.value.get(coop.webId('amina'))!.homes[0]! : '';
  });
  const showForm = (who: string | undefined = 'amina') => show<CoopMemberForm>(within(coop, form, who), 'coop-member-form');
  const card = () => pod.text('/amina/profile/card')!;
  const members = () => pod.text(`${home}members/profile.ttl`) ?? '';
  const hidden = () => pod.text(`${home}private/profile.ttl`) ?? '';

  it('is chosen field by field, and never for the name', async () => {
    const element = await showForm();
    const fields = all(element, 'select').map(({id}) => id.replace('-audience', ''));
    expect(fields).to.deep.equal(['role', 'organization', 'place', 'skills', 'note', 'website', 'phone', 'email']);
    for (const select of all<HTMLSelectElement>(element, 'select')) {
      expect(select.labels).to.have.length(1);
      expect([...select.options].map(({text}) => text)).to.deep.equal(['Tout le monde', 'Les membres', 'Moi seulement']);
    }
    expect(one<HTMLSelectElement>(element, '#phone-audience').labels[0]!.textContent).to.match(
      /Qui peut le voir \?\s+Téléphone/,
    );
    expect(textOf(element)).to.include('Vous pouvez réserver chaque information aux membres');
    await isAccessible(element);
  });

  it('starts with the members for a number and a mail address, and with everybody for the rest', async () => {
    const element = await showForm();
    expect(['role', 'note', 'phone', 'email'].map((field) => audienceOf(element, field))).to.deep.equal([
      'public',
      'public',
      'members',
      'members',
    ]);
  });

  it('is no question for somebody without a home here: all of it is for everybody, and the form says so', async () => {
    coop.addStranger({id: 'nour', name: 'Nour'});
    const element = await showForm('nour');
    expect(all(element, 'select')).to.have.length(0);
    expect(textOf(element)).not.to.include('réserver');
    expect(one(element, '#phone-hint').innerText).to.include('Tout le monde pourra le lire.');
    type(element, '#phone', '04 11 11 11 11');
    press(element, 'Enregistrer');
    await sees(element, saved);
    expect(pod.text('/nour/profile/card')).to.include('tel:0411111111');
    await isAccessible(element);
  });

  it('decides where each value is written', async () => {
    const element = await showForm();
    type(element, '#phone', '04 00 00 00 00');
    type(element, '#email', ' amina@fournil.example ');
    choose(element, 'note', 'private');
    press(element, 'Enregistrer');
    await sees(element, saved);
    expect(members()).to.include('tel:0400000000').and.to.include('mailto:amina@fournil.example');
    expect(hidden()).to.include('Je fais du pain.');
    expect(card()).not.to.match(/0400000000|amina@|Je fais du pain/);
    expect(card()).to.include('Amina Benali');
    const again = await showForm();
    expect([valueOf(again, 'phone'), valueOf(again, 'email')]).to.deep.equal(['04 00 00 00 00', 'amina@fournil.example']);
    expect(['note', 'phone', 'email'].map((field) => audienceOf(again, field))).to.deep.equal([
      'private',
      'members',
      'members',
    ]);
  });

  it('is a change of its own: the same value goes to other readers', async () => {
    const element = await showForm();
    choose(element, 'place', 'members');
    press(element, 'Enregistrer');
    await sees(
      element,
      'Ce qui n’est plus pour tout le monde quitte la liste de la coopérative à sa prochaine mise à jour.',
    );
    expect(members()).to.include('Valence');
    expect(card()).not.to.include('Valence');
    choose(element, 'place', 'public');
    await element.updateComplete;
    expect(textOf(element)).not.to.include(saved);
    press(element, 'Enregistrer');
    await sees(element, `${saved} et l’annuaire est prévenu.`);
    expect(textOf(element)).not.to.include('n’est plus pour tout le monde');
    expect(card()).to.include('Valence');
    expect(members()).not.to.include('Valence');
  });

  it('is not told to the directory, which everybody reads, when nothing has changed for everybody', async () => {
    const element = await showForm();
    type(element, '#phone', '04 00 00 00 00');
    press(element, 'Enregistrer');
    await sees(element, 'Votre fiche est enregistrée.');
    expect(pod.text(coop.layout.membersAnnouncements)).not.to.include(coop.webId('amina'));
  });

  it('changes nothing for an empty field', async () => {
    const element = await showForm();
    choose(element, 'email', 'public');
    press(element, 'Enregistrer');
    await sees(element, 'Rien n’a changé.');
  });

  it('is shown for each reader beside the form', async () => {
    const element = await showForm();
    type(element, '#phone', '04 00 00 00 00');
    choose(element, 'note', 'private');
    await element.updateComplete;
    one(element, 'summary').click();
    const seen = all(element, '.preview dd').map((entry) => textOf(entry));
    expect(seen[0]).to.include('Nom').and.to.include('Commune').and.not.to.include('Téléphone');
    expect(seen.slice(1)).to.deep.equal(['Téléphone', 'Présentation']);
    await isAccessible(element);
  });

  it('stays chosen after a visit to another page, like the text', async () => {
    const element = await showForm();
    type(element, '#phone', '04 00 00 00 00');
    choose(element, 'phone', 'private');
    choose(element, 'place', 'members');
    element.closest('coop-community')!.remove();
    const again = await showForm();
    expect([valueOf(again, 'phone'), audienceOf(again, 'phone'), audienceOf(again, 'place')]).to.deep.equal([
      '04 00 00 00 00',
      'private',
      'members',
    ]);
    press(again, 'Enregistrer');
    await sees(again, saved);
    expect(hidden()).to.include('tel:0400000000');
    expect(members()).to.include('Valence').and.not.to.include('tel:');
    expect(draftKeys()).to.deep.equal([]);
  });

  it('leaves the screen, with what is for few, when the member signs out', async () => {
    const element = await showForm();
    const community = element.closest<CoopCommunity>('coop-community')!;
    const session = new ScriptedSession({status: 'signed-in', ...coop.identity('amina')});
    communityOf(community).useSession(session);
    await element.complete;
    type(element, '#phone', '04 00 00 00 00');
    press(element, 'Enregistrer');
    await sees(element, saved);
    await element.complete;
    type(element, '#note', 'Pas encore enregistré');
    session.set({status: 'signed-out'});
    await sees(element, 'Connectez-vous pour modifier votre fiche.');
    expect(all(element, 'input, select')).to.have.length(0);
    expect(communityOf(community).resources.peek(`${home}members/profile.ttl`).document).to.equal(undefined);
  });

  it('is said with both values when two devices disagree, in whatever part they are', async () => {
    const [first, second] = [await showForm(), await showForm()];
    type(first, '#phone', '04 11 11 11 11');
    press(first, 'Enregistrer');
    await sees(first, saved);
    type(second, '#phone', '04 22 22 22 22');
    press(second, 'Enregistrer');
    await sees(second, 'Votre fiche a aussi été modifiée ailleurs');
    const choices = all(second, '.choice').map((choice) => textOf(choice));
    expect(choices[0]).to.include('04 22 22 22 22');
    expect(choices[1]).to.include('04 11 11 11 11');
    await isAccessible(second);
    press(second, 'Enregistrer');
    await sees(second, saved);
    expect(members()).to.include('tel:0422222222').and.not.to.include('tel:0411111111');
  });

  it('is asked when two parts tell something different, each value with its readers', async () => {
    const element = await showForm();
    choose(element, 'note', 'members');
    press(element, 'Enregistrer');
    await sees(element, saved);
    pod.put('/amina/profile/card', card().replace('foaf:Person', 'foaf:Person; vcard:note "Ancien"'));
    const again = await showForm();
    expect(textOf(again)).to.include('modifiée ailleurs').and.to.include('Ancien').and.to.include('Je fais du pain.');
    expect(audienceOf(again, 'note')).to.equal('public');
    all<HTMLInputElement>(again, '.conflict input')[1]!.click();
    await again.updateComplete;
    expect([valueOf(again, 'note'), audienceOf(again, 'note')]).to.deep.equal(['Je fais du pain.', 'members']);
    press(again, 'Enregistrer');
    await sees(again, saved);
    expect(card()).not.to.include('Ancien');
  });

  for (const [field, typed, sentence] of [
    ['phone', 'appelez-moi', 'Écrivez un numéro comme 04 00 00 00 00.'],
    ['email', 'amina', 'Écrivez une adresse comme nom@exemple.fr.'],
    ['email', 'a@b.example?bcc=x@y.example', 'Écrivez une adresse comme nom@exemple.fr.'],
  ] as const) {
    it(`takes no “${typed}” for a field of its kind (${field})`, async () => {
      const element = await showForm();
      type(element, `#${field}`, typed);
      press(element, 'Enregistrer');
      await sees(element, sentence);
      expect(one(element, `#${field}`).getAttribute('aria-invalid')).to.equal('true');
      expect(members()).to.equal('');
      await isAccessible(element);
    });
  }

  it('is not asked while it is unknown whether the person has a home', async () => {
    pod.faults.answer(500, {path: new URL(coop.list).pathname});
    const element = await showForm();
    expect(textOf(element)).to.include('ne fonctionne pas correctement');
    expect(all(element, 'form')).to.have.length(0);
    press(element, 'Réessayer');
    await sees(element, 'Qui peut le voir ?');
  });

  it('is not asked while a part of the profile cannot be read', async () => {
    pod.faults.answer(500, {path: new URL(`${home}private/profile.ttl`).pathname});
    const element = await showForm();
    expect(all(element, 'form')).to.have.length(0);
    named(element, 'Réessayer').click();
    await sees(element, 'Qui peut le voir ?');
  });

  it('never gets wider through a saving that fails half-way', async () => {
    const element = await showForm();
    choose(element, 'note', 'private');
    pod.faults.answer(500, {method: 'PATCH', path: '/amina/profile/card', times: 20});
    press(element, 'Enregistrer');
    await sees(element, 'C’est gardé sur cet appareil');
    expect(hidden()).to.include('Je fais du pain.');
    expect(card()).to.include('Je fais du pain.');
    expect(audienceOf(element, 'note')).to.equal('private');
  });
});
