import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/joining/join.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {CoopJoin} from '../../components/joining/join.js';
import {answerByRule} from '../../pods/joining/by-rule.js';
import {acceptRequest, refuseRequest} from '../../pods/joining/decide.js';
import {requestToJoin, requestToLeave} from '../../pods/joining/request.js';
import {readJoinRequests} from '../../pods/joining/requests.js';
import {joiningDocument} from '../../pods/joining/word.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {
  all,
  atEnd,
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
  usePods,
} from '../support/elements/page.js';
import {createMemoryPod} from '../support/memory-pod.js';
import {communityOf, ScriptedSession, within} from '../support/elements/within.js';

const tag = html`<coop-join>Appelez René.</coop-join>`;
const leave = 'Quitter La Coopérative des Deux Rives';
const nour = {id: 'nour', name: 'Nour Haddad'};

let coop: SeededCoop;
let pod: ReturnType<typeof startPod>;

async function found(policy?: 'open'): Promise<void> {
  pod = startPod();
  coop = await createSeededCoop([amina, elodie], pod, {policy});
  coop.addStranger(nour);
}

/** One more server behind the page. */
function beside() {
  const second = createMemoryPod({origin: 'https://elsewhere.example'});
  usePods(pod, second);
  return second;
}

const showTag = (who: string | undefined = 'nour') => show<CoopJoin>(within(coop, tag, who), 'coop-join');
const box = () => new URL(coop.layout.joiningBox).pathname;
const posted = () => pod.arrivals.filter(({method, url}) => method === 'POST' && url === coop.layout.joiningBox).length;
/** What the live region says, spaces made simple. */
const said = (element: Element) => one(element, '.state [role=status]').innerText.replace(/\s+/g, ' ').trim();
const wordOf = (id: string) => pod.text(joiningDocument(coop.home(id))) ?? '';

async function requests() {
  const desk = await coop.desk();
  const read = await readJoinRequests(desk.resources, desk.fetch, desk.coop);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.requests;
}

const ask = async () => requestToJoin(await coop.joining('nour'));
const wantToLeave = async () => requestToLeave(await coop.joining('amina'), coop.home('amina'));
const moderate = async () => answerByRule(await coop.desk());

beforeEach(() => found());

describe('somebody who has not asked yet', () => {
  it('reads what will be written where, and who will see it, before anything is written', async () => {
    const element = await showTag();
    const text = textOf(element);
    for (const sentence of [
      'Rejoindre La Coopérative des Deux Rives',
      'Voici ce qui sera écrit, et qui pourra le lire :',
      'Un dossier pour cette coopérative. Personne d’autre n’y écrit. La modération voit ce que vous y publiez.',
      'Une boîte aux lettres. Toute personne qui a un compte peut y déposer un message. Personne d’autre ne le lit.',
      'Un sommaire de ce que vous publiez. Tout le monde peut le lire.',
      'Votre demande. Seule la modération peut la lire.',
      'votre nom, votre activité, votre commune, vos savoir-faire et votre petite photo. Tout le monde peut le lire.',
      'l’adresse de votre compte. Les autres membres peuvent la lire.',
    ]) {
      expect(text).to.include(sentence);
    }
    expect(pod.arrivals.filter(({method, agent}) => agent === coop.webId('nour') && !/GET|HEAD/.test(method))).to.deep.equal(
      [],
    );
    expect(said(element)).to.equal('');
    await isAccessible(element);
  });

  it('asks with one click, and the live region says so', async () => {
    const element = await showTag();
    press(element, 'Demander à rejoindre');
    await element.updateComplete;
    expect(said(element)).to.equal('Envoi de votre demande…');
    await element.complete;
    expect(said(element)).to.equal('Votre demande est envoyée. Une personne de la coopérative va vous répondre.');
    expect((await requests()).map(({webId, isConfirmed}) => [webId, isConfirmed])).to.deep.equal([
      [coop.webId('nour'), true],
    ]);
    await isAccessible(element);
  });

  it('finds the focus on what has come of it', async () => {
    const element = await showTag();
    const button = named(element, 'Demander à rejoindre');
    button.focus();
    button.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await element.complete;
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.state'));
  });

  it('asks once when the button is pressed twice', async () => {
    const element = await showTag();
    const button = named(element, 'Demander à rejoindre');
    button.click();
    button.click();
    await element.complete;
    expect(posted()).to.equal(1);
  });

  it('can give the own address to whoever makes invitations', async () => {
    const copied: string[] = [];
    const {clipboard} = navigator;
    const fake = {writeText: (text: string) => Promise.resolve(void copied.push(text))};
    Object.defineProperty(navigator, 'clipboard', {value: fake, configurable: true});
    atEnd(() => Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true}));
    const element = await showTag();
    expect(one(element, '.address').innerText).to.equal(coop.webId('nour'));
    press(element, 'Copier l’adresse');
    await sees(element, 'L’adresse est copiée.');
    expect(copied).to.deep.equal([coop.webId('nour')]);
  });

  it('finds the address selected where the browser does not let pages copy', async () => {
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    atEnd(() => Reflect.deleteProperty(navigator, 'clipboard'));
    const element = await showTag();
    press(element, 'Copier l’adresse');
    const {getSelection} = element.shadowRoot as ShadowRoot & {getSelection?: () => Selection};
    expect(getSelection?.call(element.shadowRoot).toString()).to.equal(coop.webId('nour'));
    expect(textOf(element)).not.to.include('copiée');
  });

  for (const [name, fail] of Object.entries({
    'the box does not answer': () => pod.faults.answer(500, {path: box()}),
    'the network is gone': () => pod.faults.close(),
    'there is no room left': () => pod.faults.answer(507, {method: 'PUT', times: 20}),
  })) {
    it(`is told that nothing was sent when ${name}, and can try again`, async () => {
      const element = await showTag();
      const problems: string[] = [];
      element.addEventListener('coop-error', ({problem}) => void problems.push(problem.kind));
      fail();
      const button = named(element, 'Demander à rejoindre');
      button.focus();
      button.click();
      await sees(element, 'Votre demande n’est pas partie.');
      expect(textOf(one(element, '[role=alert]'))).to.include('réessayer sans risque : rien ne sera fait deux fois.');
      expect(element.shadowRoot!.activeElement).to.equal(button);
      expect(problems).to.have.length(1);
      await isAccessible(element);
    });
  }

  it('asks once in all when the first answer was lost', async () => {
    const element = await showTag();
    pod.faults.loseAnswer({method: 'POST', path: box()});
    press(element, 'Demander à rejoindre');
    await sees(element, 'n’est pas partie');
    press(element, 'Demander à rejoindre');
    await sees(element, 'est envoyée');
    expect(await requests()).to.have.length(1);
    expect(all(element, '[role=alert]')).to.have.length(0);
  });

  it('sees that the coop takes no requests', async () => {
    pod.put(coop.src.split('#')[0]!, pod.text(coop.src)!.replace('coop:joiningBox', 'coop:earlierBox'));
    const element = await showTag();
    expect(textOf(element)).to.include('Cette coopérative ne prend pas de demandes ici.');
    expect(all(element, 'button')).to.have.length(0);
    await isAccessible(element);
  });
});

describe('somebody who asks an open coop', () => {
  beforeEach(() => found('open'));

  it('reads what “members” means there, and needs no invitation', async () => {
    const element = await showTag();
    expect(textOf(element)).to.include('Cette coopérative est ouverte : toute personne qui le demande est admise.');
    expect(textOf(element)).to.include('veut donc dire « toute personne qui a un compte »');
    expect(all(element, '.address')).to.have.length(0);
    await isAccessible(element);
  });

  it('reads when the request takes effect', async () => {
    const element = await showTag();
    press(element, 'Demander à rejoindre');
    await element.complete;
    expect(said(element)).to.equal(
      'Votre demande est envoyée. Vous serez membre dès qu’une personne de la modération ouvrira le site.',
    );
  });
});

describe('somebody who has asked', () => {
  it('can take it back with one click, and ask again', async () => {
    await ask();
    const element = await showTag();
    expect(said(element)).to.include('Votre demande est envoyée.');
    press(element, 'Retirer ma demande');
    await element.updateComplete;
    expect(said(element)).to.equal('Retrait de votre demande…');
    await element.complete;
    expect(said(element)).to.equal('Votre demande est retirée.');
    expect(await moderate().then((answered) => answered.ok && answered.value.answered)).to.deep.equal([]);
    expect(await requests()).to.deep.equal([]);
    press(element, 'Demander à rejoindre');
    await sees(element, 'est envoyée');
    expect(await requests()).to.have.length(1);
  });

  it('is a member as soon as the coop has accepted', async () => {
    await ask();
    const element = await showTag();
    await acceptRequest(await coop.desk(), (await requests())[0]!);
    await element.refresh();
    expect(said(element)).to.equal('Vous êtes membre de La Coopérative des Deux Rives.');
    named(element, leave);
  });

  it('reads why the coop has refused, as text, and may ask again for good', async () => {
    await ask();
    const reason = '<img src=x onerror=alert(1)>\nEn mars !';
    await refuseRequest(await coop.desk(), (await requests())[0]!, reason);
    const element = await showTag();
    expect(said(element)).to.include('La Coopérative des Deux Rives a répondu non à votre demande.');
    expect(one(element, 'blockquote').textContent).to.equal(reason);
    expect(all(element, 'img')).to.have.length(0);
    await isAccessible(element);
    press(element, 'Demander à nouveau');
    await sees(element, 'est envoyée');
    expect(said(await showTag())).to.include('Votre demande est envoyée.');
  });
});

describe('a member', () => {
  it('sees how to leave without another click, what goes and what stays', async () => {
    const element = await showTag('amina');
    expect(said(element)).to.equal('Vous êtes membre de La Coopérative des Deux Rives.');
    expect(one(element, 'h3').innerText).to.equal('Quitter la coopérative');
    expect(textOf(element)).to.include(
      'Vous sortirez de l’annuaire et des groupes, et vous ne pourrez plus rien annoncer aux membres. ' +
        'Cela se fera dès qu’une personne de la modération ouvrira le site. Ce que vous avez écrit reste dans votre espace.',
    );
    expect(all(element, 'button').map((button) => textOf(button))).to.deep.equal([leave]);
    await isAccessible(element);
  });

  it('leaves with one click', async () => {
    const element = await showTag('amina');
    const button = named(element, leave);
    button.focus();
    button.click();
    await element.updateComplete;
    expect(said(element)).to.equal('Envoi de votre départ…');
    await element.complete;
    expect(said(element)).to.equal(
      'Votre départ est noté. Vous ne serez plus membre dès qu’une personne de la modération ouvrira le site.',
    );
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.state'));
    expect(wordOf('amina')).to.include('Leave');
    await isAccessible(element);
    await moderate();
    await element.refresh();
    expect(textOf(element)).to.include('Rejoindre La Coopérative des Deux Rives');
    named(element, 'Demander à rejoindre');
  });

  it('who has left by mistake takes it back with one click', async () => {
    await wantToLeave();
    const element = await showTag('amina');
    expect(said(element)).to.include('Votre départ est noté.');
    press(element, 'Annuler mon départ');
    await element.updateComplete;
    expect(said(element)).to.equal('Annulation de votre départ…');
    await element.complete;
    expect(said(element)).to.equal('Votre départ est annulé. Vous êtes membre de La Coopérative des Deux Rives.');
    expect(wordOf('amina')).not.to.include('Leave');
    await moderate();
    expect(said(await showTag('amina'))).to.equal('Vous êtes membre de La Coopérative des Deux Rives.');
  });

  it('who comes back after a moderator has seen the wish to leave has asked to join', async () => {
    await wantToLeave();
    const element = await showTag('amina');
    await moderate();
    press(element, 'Annuler mon départ');
    await element.complete;
    expect(said(element)).to.include('Votre demande est envoyée.');
    expect((await requests()).map(({webId}) => webId)).to.deep.equal([coop.webId('amina')]);
  });

  it('is told that leaving was not noted, and can try again', async () => {
    const element = await showTag('amina');
    pod.faults.answer(500, {path: box()});
    press(element, leave);
    await sees(element, 'Votre départ n’est pas noté.');
    await isAccessible(element);
    press(element, leave);
    await sees(element, 'Votre départ est noté.');
  });

  it('leaves once when the button is pressed twice', async () => {
    const element = await showTag('amina');
    const button = named(element, leave);
    button.click();
    button.click();
    await element.complete;
    expect(posted()).to.equal(1);
  });

  it('whose home the coop does not know is told where to turn to', async () => {
    const {pathname} = new URL(coop.list);
    pod.put(pathname, pod.text(pathname)!.replaceAll('coop:home', 'coop:earlier'));
    const element = await showTag('amina');
    expect(said(element)).to.include('Vous êtes membre');
    expect(textOf(element)).to.include('Votre inscription n’a pas été faite ici. Pour partir, écrivez ou téléphonez');
    expect(all(element, 'button')).to.have.length(0);
    await isAccessible(element);
  });
});

describe('the tag for joining', () => {
  it('asks to sign in when nobody is', async () => {
    const element = await show(html`${within(coop, tag)}`, 'coop-join');
    expect(textOf(element)).to.equal('Connectez-vous pour rejoindre la coopérative, ou pour la quitter.');
    await isAccessible(element);
  });

  it('keeps its own content on screen until it knows how far the person is', async () => {
    const held = pod.faults.hold({path: new URL(coop.list).pathname});
    const element = await draw<CoopJoin>(within(coop, tag, 'nour'), 'coop-join');
    await held.arrived;
    expect(showsFallback(element)).to.be.true;
    held.release();
    await sees(element, 'Demander à rejoindre');
    expect(showsFallback(element)).to.be.false;
  });

  it('says why that cannot be found out, and a button tries again, with the focus on what comes', async () => {
    pod.faults.answer(500, {path: new URL(coop.list).pathname, times: 2});
    const element = await showTag('amina');
    expect(textOf(element)).to.include('ne fonctionne pas correctement');
    await isAccessible(element);
    const button = named(element, 'Réessayer');
    button.focus();
    button.click();
    await sees(element, 'Vous êtes membre');
    await element.complete;
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '.state'));
  });

  it('keeps what it has found when looking again fails', async () => {
    const element = await showTag('amina');
    pod.faults.close();
    await element.refresh();
    expect(textOf(element)).to.include('Impossible de joindre').and.to.include('Vous êtes membre');
    pod.faults.open();
    press(element, 'Réessayer');
    await element.complete;
    expect(textOf(element)).not.to.include('Impossible');
  });

  it('forgets everything when the person signs out', async () => {
    await ask();
    const element = await showTag();
    const community = element.closest<CoopCommunity>('coop-community')!;
    community.identity = null;
    await sees(element, 'Connectez-vous');
    expect(textOf(element)).not.to.include('demande est envoyée');
    community.identity = coop.identity('amina');
    await sees(element, 'Vous êtes membre');
  });

  it('never says of one person what was found out of another', async () => {
    const held = pod.faults.hold({path: /homes\.ttl$/, times: 1});
    await ask();
    const element = await draw<CoopJoin>(within(coop, tag, 'nour'), 'coop-join');
    await held.arrived;
    element.closest<CoopCommunity>('coop-community')!.identity = coop.identity('elodie');
    await sees(element, 'Vous êtes membre');
    held.release();
    await element.complete;
    expect(said(element)).to.include('Vous êtes membre');
  });

  it('asks in nobody’s name when the session has ended meanwhile', async () => {
    const element = await showTag();
    const session = new ScriptedSession({status: 'signed-in', ...coop.identity('nour')});
    communityOf(element.closest<CoopCommunity>('coop-community')!).useSession(session);
    await element.complete;
    const held = pod.faults.hold({method: 'PUT'});
    press(element, 'Demander à rejoindre');
    await held.arrived;
    session.set({status: 'signed-out'});
    held.release();
    await element.complete;
    expect(textOf(element)).to.include('Connectez-vous');
    session.set({status: 'signed-in', ...coop.identity('elodie')});
    await sees(element, 'Vous êtes membre');
  });

  it('follows the language of the page, also in what it has said', async () => {
    const element = await showTag('amina');
    press(element, leave);
    await element.complete;
    document.documentElement.lang = 'en';
    await sees(element, 'It is noted that you leave.');
    named(element, 'Stay a member');
    expect(textOf(element)).not.to.include('départ');
  });

  it('finds a provider that comes later, and another coop when it is moved there', async () => {
    const other = await createSeededCoop([elodie], beside());
    const page = await show(
      html`<div>
        ${within(coop, html``, 'amina')}<coop-community id="later"></coop-community>
        <coop-join community="later"></coop-join>
      </div>`,
    );
    const element = page.querySelector<CoopJoin>('coop-join')!;
    const later = page.querySelector<CoopCommunity>('#later')!;
    Object.assign(later, {src: coop.src, session: 'host', identity: coop.identity('amina')});
    await sees(element, 'Vous êtes membre');
    element.remove();
    const elsewhere = await show<CoopCommunity>(within(other, html``));
    elsewhere.identity = {webId: coop.webId('amina'), fetch: coop.identity('amina').fetch};
    element.removeAttribute('community');
    elsewhere.append(element);
    await sees(element, 'Demander à rejoindre');
    page.querySelector('coop-community')!.append(element);
    await sees(element, 'Vous êtes membre');
  });

  it('has headings of the level that fits the page, or none', async () => {
    const content = html`<coop-join heading-level="4"></coop-join>`;
    const element = await show<CoopJoin>(within(coop, content, 'amina'), 'coop-join');
    expect(all(element, 'h4, h5').map((heading) => heading.innerText)).to.deep.equal([
      'La Coopérative des Deux Rives',
      'Quitter la coopérative',
    ]);
    element.headingLevel = 0;
    await element.updateComplete;
    expect(all(element, 'h1, h2, h3, h4, h5, h6')).to.have.length(0);
  });

  it('can be used with the keyboard alone, in the order of the page', async () => {
    const element = await showTag();
    const stops = all<HTMLElement>(element, 'button, a, input, [tabindex="0"]');
    expect(stops.map((stop) => textOf(stop))).to.deep.equal(['Demander à rejoindre', 'Copier l’adresse']);
    expect(stops.every((stop) => stop.matches('button[type=button]'))).to.be.true;
  });
});
