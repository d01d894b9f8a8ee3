import {html} from 'lit';
import '../../components/directory/member.js';
import '../../components/community/community.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {CoopMember} from '../../components/directory/member.js';
import {readBox} from '../../pods/boxes/read-box.js';
import {Resources} from '../../pods/documents/resources.js';
import {ensureInbox} from '../../pods/inbox/inbox.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {all, expect, isAccessible, named, one, press, sees, show, startPod, textOf, type} from '../support/elements/page.js';
import {draftKeys} from '../support/elements/drafts.js';
import {communityOf, ScriptedSession, within} from '../support/elements/within.js';

const as = (term: string) => `https://www.w3.org/ns/activitystreams#${term}`;
const open = 'Écrire à Amina Benali';

describe('writing to a member', () => {
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  let inbox: string;

  const asAmina = () => {
    const {webId, fetch} = coop.identity('amina');
    const session = () => ({status: 'signed-in', webId, fetch}) as const;
    return new Resources({fetch: pod.fetch, session, mayAuthenticate: () => true});
  };

  beforeEach(async () => {
    pod = startPod();
    coop = await createSeededCoop([amina, elodie], pod);
    const {webId, fetch} = coop.identity('amina');
    const made = await ensureInbox({resources: asAmina(), fetch, webId, storage: `${pod.origin}/amina/`});
    inbox = made.ok ? made.value : '';
  });

  const showAmina = (who?: string) =>
    show<CoopMember>(within(coop, html`<coop-member src=${coop.webId('amina')}></coop-member>`, who), 'coop-member');
  const profileSays = (from: string, to: string) =>
    pod.put('/amina/profile/card', pod.text('/amina/profile/card')!.replaceAll(from, to));

  async function received() {
    const read = await readBox(asAmina(), inbox);
    const items = read.ok ? read.value.items : [];
    return items.map(({graph}) => {
      const iri = graph.firstOf(as('Note'))!;
      return {
        iri,
        text: graph.objects(iri, as('content'))[0]!.value,
        from: graph.iri(iri, as('attributedTo')),
        to: graph.iri(iri, as('to')),
      };
    });
  }

  async function openForm(who = 'elodie'): Promise<CoopMember> {
    const member = await showAmina(who);
    press(member, open);
    await sees(member, 'Votre message');
    return member;
  }

  it('begins with a button, and the form takes its place and the focus', async () => {
    const member = await openForm();
    expect(member.shadowRoot!.activeElement).to.equal(one(member, '#message'));
    expect(one<HTMLTextAreaElement>(member, '#message').labels[0]!.innerText).to.equal('Votre message');
    expect(textOf(member)).to.include(`chez ${pod.host}, et dit qu’il vient de vous.`);
    expect(all(member, '.write')).to.have.length(0);
    await isAccessible(member);
  });

  it('never shows where the message goes', async () => {
    const member = await openForm();
    expect(member.shadowRoot!.innerHTML).not.to.include(inbox);
  });

  it('puts the message into the member’s letter box, says so, and gives the focus back', async () => {
    const member = await openForm();
    type(member, '#message', ' Bonjour !\n« Le pain » ');
    press(member, 'Envoyer');
    await sees(member, 'Votre message à Amina Benali est arrivé.');
    expect(one(member, '[role=status] .done').innerText).to.include('est arrivé');
    const [message] = await received();
    expect([message!.text, message!.from, message!.to]).to.deep.equal([
      'Bonjour !\n« Le pain »',
      coop.webId('elodie'),
      coop.webId('amina'),
    ]);
    expect(member.shadowRoot!.activeElement).to.equal(named(member, open));
    expect(draftKeys()).to.deep.equal([]);
    await isAccessible(member);
  });

  it('sends nothing empty, and nothing endless', async () => {
    const member = await openForm();
    press(member, 'Envoyer');
    await sees(member, 'Écrivez votre message.');
    expect(one(member, '#message').getAttribute('aria-invalid')).to.equal('true');
    expect(member.shadowRoot!.activeElement).to.equal(one(member, '#message'));
    await isAccessible(member);
    type(member, '#message', 'x'.repeat(4_001));
    press(member, 'Envoyer');
    await sees(member, /Pas plus de 4.000 caractères\./);
    expect(await received()).to.deep.equal([]);
  });

  for (const [how, leave] of Object.entries({
    'by its button': (member: CoopMember) => press(member, 'Annuler'),
    'with the escape key': (member: CoopMember) =>
      one(member, '#message').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true})),
  })) {
    it(`can be left ${how}, and goes on where it stopped`, async () => {
      const member = await openForm();
      type(member, '#message', 'Un long texte');
      leave(member);
      await member.updateComplete;
      await member.updateComplete;
      expect(all(member, '#message')).to.have.length(0);
      expect(member.shadowRoot!.activeElement).to.equal(named(member, open));
      press(member, open);
      await sees(member, 'Votre message');
      expect(one<HTMLTextAreaElement>(member, '#message').value).to.equal('Un long texte');
    });
  }

  it('is kept while nobody knows whether it has arrived, and counts once', async () => {
    const member = await openForm();
    type(member, '#message', 'Bonjour');
    pod.faults.loseAnswer({method: 'POST', path: new URL(inbox).pathname});
    press(member, 'Envoyer');
    await sees(member, 'Votre message à Amina Benali est gardé sur cet appareil, et partira dès que possible.');
    expect(member.shadowRoot!.activeElement).to.equal(named(member, open));
    await isAccessible(member);
    await sees(member, 'est arrivé');
    expect(new Set((await received()).map(({iri}) => iri)).size).to.equal(1);
  });

  it('says so when the letter box takes nothing, and keeps the text, also on a later page', async () => {
    const member = await openForm();
    type(member, '#message', 'Bonjour');
    pod.faults.answer(403, {method: 'POST', path: new URL(inbox).pathname});
    press(member, 'Envoyer');
    await sees(member, 'Votre texte est toujours là. Cette boîte aux lettres ne prend pas de message.');
    await isAccessible(member);
    member.closest('coop-community')!.remove();
    for (const key of draftKeys()) localStorage.removeItem(key);
    const again = await openForm();
    expect(one<HTMLTextAreaElement>(again, '#message').value).to.equal('Bonjour');
    type(again, '#message', 'Bonsoir');
    press(again, 'Envoyer');
    await sees(again, 'est arrivé');
    expect((await received()).map(({text}) => text)).to.deep.equal(['Bonsoir']);
  });

  it('comes back into the form when it was kept and is refused in the end', async () => {
    const member = await openForm();
    type(member, '#message', 'Bonjour');
    pod.faults.close();
    press(member, 'Envoyer');
    await sees(member, 'est gardé sur cet appareil');
    pod.faults.open();
    pod.faults.answer(403, {method: 'POST', path: new URL(inbox).pathname});
    await sees(member, 'Cette boîte aux lettres ne prend pas de message.');
    expect(one<HTMLTextAreaElement>(member, '#message').value).to.equal('Bonjour');
  });

  it('keeps the text over an expired session, and over the way to the provider and back', async () => {
    const member = await openForm();
    const provider = member.closest<CoopCommunity>('coop-community')!;
    const session = new ScriptedSession({status: 'signed-in', ...coop.identity('elodie')});
    communityOf(provider).useSession(session);
    type(member, '#message', 'Bonjour');
    session.set({status: 'signed-out', problem: {kind: 'signed-out'}});
    await member.complete;
    press(member, 'Envoyer');
    await sees(member, 'Votre texte est toujours là. Votre connexion a expiré.');
    expect(one<HTMLTextAreaElement>(member, '#message').value).to.equal('Bonjour');
    provider.remove();
    const again = await openForm();
    expect(one<HTMLTextAreaElement>(again, '#message').value).to.equal('Bonjour');
    press(again, 'Envoyer');
    await sees(again, 'est arrivé');
  });

  it('leaves the screen when the person signs out or another one signs in, who never sees it', async () => {
    const member = await openForm();
    type(member, '#message', 'Un secret');
    const provider = member.closest<CoopCommunity>('coop-community')!;
    const session = new ScriptedSession({status: 'signed-in', ...coop.identity('elodie')});
    communityOf(provider).useSession(session);
    await member.complete;
    expect(one<HTMLTextAreaElement>(member, '#message').value).to.equal('Un secret');
    session.set({status: 'signed-out'});
    await sees(member, 'Connectez-vous pour écrire à Amina Benali.');
    expect(all(member, '#message')).to.have.length(0);
    coop.addStranger({id: 'nour', name: 'Nour'});
    session.set({status: 'signed-in', ...coop.identity('nour')});
    await member.complete;
    press(member, open);
    await sees(member, 'Votre message');
    expect(one<HTMLTextAreaElement>(member, '#message').value).to.equal('');
  });

  it('goes to the member who is shown, and is closed when that is another one', async () => {
    const member = await openForm();
    type(member, '#message', 'Pour Amina');
    member.src = coop.webId('elodie');
    await sees(member, 'Élodie Garnier');
    expect(all(member, '#message')).to.have.length(0);
  });

  it('is offered to nobody who is not signed in, to nobody by oneself, and says why', async () => {
    const visitor = await showAmina();
    expect(textOf(visitor)).to.include('Connectez-vous pour écrire à Amina Benali.');
    expect(all(visitor, 'button')).to.have.length(0);
    await isAccessible(visitor);
    expect(all(await showAmina('amina'), '.write')).to.have.length(0);
  });

  it('is not offered for a member without a letter box', async () => {
    const content = html`<coop-member src=${coop.webId('elodie')}></coop-member>`;
    for (const who of [undefined, 'amina']) {
      const member = await show<CoopMember>(within(coop, content, who), 'coop-member');
      expect(textOf(member)).not.to.match(/crire à/);
    }
  });

  for (const [where, foreign] of Object.entries({
    'on another host': 'https://elsewhere.example/inbox/',
    'in somebody else’s space': '/elodie/inbox/',
  })) {
    it(`is not offered when the letter box lies ${where}: nobody’s credentials go there`, async () => {
      profileSays(inbox, new URL(foreign, pod.origin).href);
      for (const who of [undefined, 'elodie']) expect(textOf(await showAmina(who))).not.to.match(/crire à/);
      profileSays('pim:storage', 'pim:other');
      for (const who of [undefined, 'elodie']) expect(textOf(await showAmina(who))).not.to.match(/crire à/);
      expect(pod.arrivals.some(({method, url}) => method === 'POST' && url.includes('inbox'))).to.be.false;
    });
  }

  it('is offered where only the server says in which storage the letter box lies', async () => {
    profileSays('pim:storage', 'pim:other');
    pod.rule(
      '/amina/',
      `acl:agent <${coop.webId('amina')}>; acl:mode acl:Control`,
      'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read',
    );
    const member = await showAmina('elodie');
    expect(named(member, open)).to.be.instanceOf(HTMLElement);
  });
});
