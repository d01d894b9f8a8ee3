import {html} from 'lit';
import '../../components/directory/member.js';
import '../../components/community/community.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {CoopMember} from '../../components/directory/member.js';
import {Resources} from '../../pods/documents/resources.js';
import {findCoop} from '../../pods/coop/discovery.js';
import {readProfile} from '../../pods/members/profile.js';
import {saveProfile} from '../../pods/members/profile-save.js';
import {readRoll} from '../../pods/members/roll.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {all, expect, isAccessible, named, one, press, sees, show, startPod, textOf} from '../support/elements/page.js';
import {communityOf, ScriptedSession, within} from '../support/elements/within.js';

const phone = ['tel:0400000000'];
const email = ['mailto:amina@fournil.example'];

describe('what each reader sees of one member', () => {
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  let home: string;

  /** Writes what Amina tells to whom. */
  async function tell(values: Record<string, string[]>, audiences: Record<string, 'public' | 'members' | 'private'>) {
    const {webId, fetch} = coop.identity('amina');
    const resources = new Resources({
      fetch: pod.fetch,
      session: () => ({status: 'signed-in', webId, fetch}),
      mayAuthenticate: () => true,
    });
    const us = await findCoop(resources, coop.src);
    const {told: base} = await readProfile(resources, {webId, home});
    const saved = await saveProfile({
      resources,
      fetch,
      webId,
      home,
      coop: us.ok ? us.value : undefined,
      base,
      values,
      audiences,
    });
    expect(saved.ok).to.be.true;
  }

  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie], pod);
    const roll = await readRoll(new Resources({fetch: pod.fetch}), coop.list);
    home = roll.ok ? roll.value.get(coop.webId('amina'))!.homes[0]! : '';
    await tell({phone, email, note: ['Pour moi.']}, {phone: 'members', email: 'public', note: 'private'});
  });

  const showAmina = (who?: string) =>
    show<CoopMember>(within(coop, html`<coop-member src=${coop.webId('amina')}></coop-member>`, who), 'coop-member');
  const phoneText = '04\u00a000\u00a000\u00a000\u00a000'.replaceAll('\u00a0', ' ');

  it('is for visitors what is for everybody, and nothing is even asked for the rest', async () => {
    const before = pod.arrivals.length;
    const member = await showAmina();
    expect(textOf(member)).to.include('Boulangère').and.to.include('amina@fournil.example');
    expect(textOf(member)).not.to.match(/04.00|Pour moi|Visible/);
    expect(pod.arrivals.slice(before).some(({url}) => /members\/profile|private\/profile/.test(url))).to.be.false;
    await isAccessible(member);
  });

  it('is for members what is for members, and says so beside it', async () => {
    const before = pod.arrivals.length;
    const member = await showAmina('elodie');
    expect(textOf(member)).to.include(`Téléphone ${phoneText} Visible par les membres`).and.not.to.include('Pour moi');
    expect(all(member, '.seen')).to.have.length(1);
    expect(pod.arrivals.slice(before).some(({url}) => url.includes('private/profile'))).to.be.false;
    await isAccessible(member);
  });

  it('gives number and mail address as links', async () => {
    const member = await showAmina('elodie');
    const links = all<HTMLAnchorElement>(member, 'dd a').map((link) => link.getAttribute('href'));
    expect(links).to.include.members(['tel:0400000000', 'mailto:amina@fournil.example']);
  });

  it('is for whoever keeps the lists what is for members, though not in the list', async () => {
    const moderator = {
      src: coop.src,
      identity: () => ({
        webId: `${pod.origin}/coop/profile/card#me`,
        fetch: pod.fetchAs(`${pod.origin}/coop/profile/card#me`),
      }),
    };
    const content = html`<coop-member src=${coop.webId('amina')}></coop-member>`;
    const member = await show<CoopMember>(within(moderator, content, 'coop'), 'coop-member');
    expect(textOf(member)).to.include(phoneText).and.not.to.include('Pour moi');
  });

  it('is for the member everything', async () => {
    const member = await showAmina('amina');
    expect(textOf(member)).to.include(`${phoneText} Visible par les membres`);
    expect(textOf(member)).to.include('Pour moi. Visible par vous uniquement');
    await isAccessible(member);
  });

  it('is for somebody with an account elsewhere what is for everybody, and no server learns who that is', async () => {
    coop.addStranger({id: 'eve', name: 'Eve'});
    const before = pod.arrivals.length;
    const member = await showAmina('eve');
    expect(textOf(member)).not.to.include(phoneText);
    const asked = pod.arrivals.slice(before).filter(({url}) => url.includes('/amina/'));
    expect(asked.every(({agent}) => agent === undefined)).to.be.true;
  });

  it('shows a value once, as what most may see', async () => {
    await tell({phone}, {phone: 'public'});
    pod.put(
      `${home}members/profile.ttl`,
      `<${coop.webId('amina')}> <http://www.w3.org/2006/vcard/ns#role> "Boulangère", "Trésorière".`,
    );
    pod.put(`${home}private/profile.ttl`, `<${coop.webId('amina')}> <http://www.w3.org/2006/vcard/ns#role> "Chef".`);
    const member = await showAmina('amina');
    expect(textOf(member).match(/Boulangère/g)).to.have.length(1);
    expect(textOf(member)).to.include('Chef Visible par vous uniquement');
  });

  it('vanishes with the session, from the screen and from memory', async () => {
    const member = await showAmina('elodie');
    const provider = member.closest<CoopCommunity>('coop-community')!;
    const session = new ScriptedSession({status: 'signed-in', ...coop.identity('elodie')});
    communityOf(provider).useSession(session);
    await sees(member, phoneText);
    await member.complete;
    session.set({status: 'signed-out'});
    await member.updateComplete;
    expect(textOf(member)).to.include('Amina').and.not.to.include(phoneText);
    await member.complete;
    expect(textOf(member)).not.to.include(phoneText);
    expect(communityOf(provider).resources.peek(`${home}members/profile.ttl`).document).to.equal(undefined);
  });

  it('goes from one reader to the next without mixing them up', async () => {
    const member = await showAmina('amina');
    const provider = member.closest<CoopCommunity>('coop-community')!;
    expect(textOf(member)).to.include('Pour moi.');
    provider.identity = coop.identity('elodie');
    await provider.updateComplete;
    await member.complete;
    await sees(member, phoneText);
    expect(textOf(member)).not.to.include('Pour moi.');
  });

  it('is never shown under another member’s name', async () => {
    const member = await showAmina('elodie');
    expect(textOf(member)).to.include(phoneText);
    member.src = coop.webId('elodie');
    await member.updateComplete;
    expect(textOf(member)).not.to.include(phoneText);
    await sees(member, 'Élodie Garnier');
    await member.complete;
    expect(textOf(member)).not.to.include(phoneText);
  });

  it('says that a part could not be read, and reads it again', async () => {
    pod.faults.answer(500, {path: new URL(`${home}members/profile.ttl`).pathname});
    const member = await showAmina('elodie');
    expect(textOf(member)).to.include('Une partie de cette fiche n’a pas pu être lue.').and.to.include('Boulangère');
    await isAccessible(member);
    press(member, 'Réessayer');
    await sees(member, phoneText);
    expect(textOf(member)).not.to.include('n’a pas pu être lue');
  });

  it('says nothing of a part that is not there, or for others', async () => {
    const member = await show<CoopMember>(
      within(coop, html`<coop-member src=${coop.webId('elodie')}></coop-member>`, 'amina'),
      'coop-member',
    );
    expect(textOf(member)).to.include('Élodie').and.not.to.include('n’a pas pu');
  });

  it('tells when the profile was last changed', async () => {
    const today = new Intl.DateTimeFormat('fr', {dateStyle: 'long'}).format(new Date());
    expect(textOf(await showAmina())).to.include(`Fiche mise à jour le ${today}`);
  });

  it('draws addresses and texts of a hostile part as what they are', async () => {
    const evil = `<${coop.webId('amina')}> <http://www.w3.org/2006/vcard/ns#role> "<img src=x onerror=alert(1)>";
      <http://xmlns.com/foaf/0.1/homepage> <javascript:alert(1)>; <http://www.w3.org/2006/vcard/ns#hasTelephone> <javascript:alert(1)>.`;
    pod.put(`${home}members/profile.ttl`, evil);
    const member = await showAmina('elodie');
    expect(textOf(member)).to.include('<img src=x onerror=alert(1)> Visible par les membres');
    expect(textOf(member)).to.include('Téléphone : l’adresse indiquée n’est pas sûre');
    expect(all(member, 'img, a[href^="javascript"]')).to.have.length(0);
  });

  it('shows the photo in the place of the letters, and the letters when it cannot be shown', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    const card = pod.text('/amina/profile/card')!;
    const withPhoto = (photo: string) =>
      pod.put('/amina/profile/card', card.replace('foaf:Person', `foaf:Person; vcard:hasPhoto <${photo}>`));
    withPhoto(pixel);
    const member = await showAmina();
    const photo = one<HTMLImageElement>(member, 'img');
    expect([photo.src, photo.alt, photo.referrerPolicy]).to.deep.equal([pixel, '', 'no-referrer']);
    expect(all(member, 'span.avatar')).to.have.length(0);
    await isAccessible(member);
    withPhoto('data:image/png;base64,AAAA');
    await member.refresh();
    await sees(member, 'AB');
    expect(all(member, 'img')).to.have.length(0);
    expect(named(member, 'fournil.example')).to.be.instanceOf(HTMLElement);
  });
});
