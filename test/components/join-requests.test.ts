import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/joining/join-requests.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {MembershipChangeEvent} from '../../components/joining/events.js';
import type {CoopJoinRequests} from '../../components/joining/join-requests.js';
import {defineGroup, assignToGroups} from '../../pods/coop/edit-groups.js';
import {acceptRequest, refuseRequest} from '../../pods/joining/decide.js';
import {changeInvitations, readInvitations} from '../../pods/joining/invitations.js';
import {requestToJoin, requestToLeave} from '../../pods/joining/request.js';
import {readJoinRequests} from '../../pods/joining/requests.js';
import {amina, createSeededCoop, elodie, type SeededCoop, type SeedMember} from '../support/elements/seeded-coop.js';
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
import {communityOf, ScriptedSession, within} from '../support/elements/within.js';

const tag = html`<coop-join-requests>Les demandes s’affichent ici.</coop-join-requests>`;
const nour = {id: 'nour', name: 'Nour Haddad', role: 'Couturière', place: 'Romans'};
const ali = {id: 'ali', name: 'Ali Kaya'};

let coop: SeededCoop;
let pod: ReturnType<typeof startPod>;

async function found(policy?: 'open'): Promise<void> {
  pod = startPod();
  coop = await createSeededCoop([amina, elodie], pod, {policy});
}

const showTag = (who = 'coop') => show<CoopJoinRequests>(within(coop, tag, who), 'coop-join-requests');
const box = () => new URL(coop.layout.joiningBox).pathname;
const list = () => new URL(coop.list).pathname;
const isListed = (id: string) => pod.text(coop.list)!.includes(coop.webId(id));
const simple = (text: string) => text.replace(/\s+/g, ' ').trim();
/** What the live regions say: about the requests, and about the invitations. */
const said = (element: Element) => simple(one(element, '.status').innerText);
const saidOfInvitations = (element: Element) => simple(one(element, '.invitations-status').innerText);
const focused = (element: Element) => element.shadowRoot!.activeElement;
const waiting = (element: Element) => all(element, '.request strong').map(({innerText}) => innerText);

async function ask(...people: SeedMember[]): Promise<void> {
  for (const person of people) {
    coop.addStranger(person);
    await requestToJoin(await coop.joining(person.id));
  }
}

async function wantToLeave(id: string): Promise<void> {
  await requestToLeave(await coop.joining(id), coop.home(id));
}

async function post(body: string): Promise<void> {
  const headers = {'content-type': 'text/turtle'};
  await pod.fetchAs('https://mallory.example/#me')(coop.layout.joiningBox, {method: 'POST', headers, body});
}

/** A wish in somebody's name, of which that person knows nothing. */
async function forge(wish: 'Join' | 'Leave', webId: string): Promise<void> {
  const as = (name: string) => `<https://www.w3.org/ns/activitystreams#${name}>`;
  const home = new URL('../coop/x1/', webId).href;
  await post(`<urn:uuid:${crypto.randomUUID()}> a ${as(wish)}; ${as('actor')} <${webId}>; ${as('object')} <${coop.src}>;
    <https://w3id.org/solidaire/ns#home> <${home}>.`);
}

async function requests() {
  const desk = await coop.desk();
  const read = await readJoinRequests(desk.resources, desk.fetch, desk.coop);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

async function invited(): Promise<string[]> {
  const read = await readInvitations(await coop.desk());
  if (!read.ok) throw new Error(read.problem.kind);
  return [...read.value];
}

const invite = async (...add: string[]) => changeInvitations(await coop.desk(), {add});
const invitedAt = (index: number) => `https://pods.example/p${index}/profile/card#me`;

/** The changes of membership that the page is told about. */
function changesOn(target: EventTarget): [string, boolean][] {
  const changes: [string, boolean][] = [];
  target.addEventListener('coop-membership-change', (event) => {
    const {webId, isMember} = event as MembershipChangeEvent;
    changes.push([webId, isMember]);
  });
  return changes;
}

beforeEach(() => found());

describe('the requests that wait for a moderator', () => {
  it('are none at first', async () => {
    const element = await showTag();
    expect(said(element)).to.equal('Aucune demande n’attend de réponse.');
    expect(all(element, '.request')).to.have.length(0);
    await isAccessible(element);
  });

  it('show who asks, when, and whether that person has really asked', async () => {
    await ask(nour);
    const element = await showTag();
    expect(said(element)).to.equal('1 demande attend une réponse.');
    const text = textOf(one(element, '.request'));
    expect(text).to.match(/^Nour Haddad Souhaite rejoindre la coopérative\. Couturière · Romans https/);
    expect(text).to.include(coop.webId('nour'));
    expect(text).to.match(/Reçue le \d+ \p{L}+ \d{4} · Demande confirmée par la personne elle-même\./u);
    await isAccessible(element);
  });

  it('are accepted with one click: the page is told, and the focus is on the next one', async () => {
    await ask(nour, ali);
    const element = await showTag();
    const changes = changesOn(document);
    const button = named(element, 'Accepter Nour Haddad');
    button.focus();
    button.click();
    await element.complete;
    expect(said(element)).to.equal('Nour Haddad est maintenant membre. 1 demande attend une réponse.');
    expect(waiting(element)).to.deep.equal(['Ali Kaya']);
    expect(focused(element)).to.equal(one(element, '.request'));
    expect(isListed('nour')).to.be.true;
    expect(changes).to.deep.equal([[coop.webId('nour'), true]]);
    named(element, 'Accepter Ali Kaya').focus();
    press(element, 'Accepter Ali Kaya');
    await element.complete;
    expect(said(element)).to.equal('Ali Kaya est maintenant membre. Aucune demande n’attend de réponse.');
    expect(focused(element)).to.equal(one(element, '.status'));
    expect((await requests()).requests).to.deep.equal([]);
  });

  it('are accepted once, however often the button is pressed', async () => {
    await ask(nour);
    const element = await showTag();
    const button = named(element, 'Accepter Nour Haddad');
    button.click();
    button.click();
    await element.updateComplete;
    expect(said(element)).to.equal('Enregistrement…');
    await element.complete;
    const told = pod.arrivals.filter(({method, url}) => method === 'POST' && url.includes('/nour/inbox/'));
    expect(told).to.have.length(1);
  });

  it('say that somebody could not be told', async () => {
    await ask(nour);
    const element = await showTag();
    pod.faults.answer(403, {method: 'POST', path: /\/nour\/inbox\//});
    press(element, 'Accepter Nour Haddad');
    await element.complete;
    expect(said(element)).to.equal(
      'Nour Haddad est maintenant membre. Cette personne n’a pas pu être prévenue ici : prévenez-la autrement. Aucune demande n’attend de réponse.',
    );
  });

  it('stay, with the reason, when they could not be answered', async () => {
    await ask(nour);
    const element = await showTag();
    const problems: string[] = [];
    element.addEventListener('coop-error', ({problem}) => void problems.push(problem.kind));
    pod.faults.answer(507, {method: 'PATCH', times: 10});
    const button = named(element, 'Accepter Nour Haddad');
    button.focus();
    button.click();
    await element.complete;
    const alert = one(element, '.request [role=alert]');
    expect(simple(alert.innerText)).to.equal(
      `La réponse n’a pas été enregistrée. Vous pouvez réessayer. Il n’y a plus de place chez ${pod.host}.`,
    );
    expect(focused(element)).to.equal(button);
    expect(problems).to.deep.equal(['full']);
    await isAccessible(element);
  });

  it('of a home that is another member’s cannot be accepted, and say so', async () => {
    await ask(nour);
    const element = await showTag();
    const {home} = (await requests()).requests[0]!;
    const row = `<#r-x> <http://purl.org/dc/terms/isVersionOf> <https://x.example/#me>;
      <https://w3id.org/solidaire/ns#home> <${home}>.`;
    pod.put(list(), `${pod.text(list())} <#it> <https://w3id.org/tree#member> <#r-x>. ${row}`);
    press(element, 'Accepter Nour Haddad');
    await sees(element, 'Le dossier indiqué est peut-être celui d’une autre personne.');
    expect(isListed('nour')).to.be.false;
  });

  it('that another moderator has answered are said to be answered', async () => {
    await ask(nour, ali);
    const element = await showTag();
    const changes = changesOn(document);
    const [first, second] = (await requests()).requests;
    await acceptRequest(await coop.desk(), first!);
    await refuseRequest(await coop.desk(), second!, 'Non.');
    press(element, 'Accepter Nour Haddad');
    await element.complete;
    expect(said(element)).to.include(
      'La demande de Nour Haddad n’attend plus : elle est déjà traitée, ou retirée. 1 demande attend une réponse.',
    );
    press(element, 'Accepter Ali Kaya');
    await element.complete;
    expect(said(element)).to.include('La demande d’Ali Kaya n’attend plus');
    expect(isListed('ali')).to.be.false;
    expect(changes).to.deep.equal([]);
  });

  it('that the person has taken back meanwhile make nobody a member', async () => {
    await ask(nour);
    const element = await showTag();
    const {home} = (await requests()).requests[0]!;
    await requestToLeave(await coop.joining('nour'), home);
    press(element, 'Accepter Nour Haddad');
    await element.complete;
    expect(said(element)).to.include('elle est déjà traitée, ou retirée');
    expect(isListed('nour')).to.be.false;
  });

  it('show names with markup, turned letters and no end as plain short text', async () => {
    const name = `<b>Bo</b>\u202eevil ${'x'.repeat(5_000)}`;
    await ask({id: 'bo', name, role: '<img src=x onerror=alert(1)>'}, {id: 'anonymous'});
    const element = await showTag();
    expect(all(element, 'img, b')).to.have.length(0);
    const button = all(element, 'button.primary')[0]!;
    expect(simple(button.innerText)).to.match(/^Accepter <b>Bo<\/b>evil x+…$/);
    expect(button.innerText.length).to.be.below(60);
    named(element, `Accepter ${coop.webId('anonymous').slice(0, 39)}${coop.webId('anonymous').length > 40 ? '…' : ''}`);
  });

  it('of which nobody is the author can only be refused, or deleted', async () => {
    coop.addStranger(ali);
    await forge('Join', coop.webId('ali'));
    await forge('Leave', coop.webId('amina'));
    const element = await showTag();
    expect(said(element)).to.equal('2 demandes attendent une réponse.');
    expect(textOf(element)).to.include('Souhaite quitter la coopérative.');
    expect(all(element, '.request').every((one) => textOf(one).includes('Demande non confirmée : elle ne vient'))).to.be
      .true;
    const buttons = all(element, '.request button').map((button) => textOf(button));
    expect(buttons).to.deep.equal(['Refuser Ali Kaya', 'Effacer la demande d’Amina Benali']);
    await isAccessible(element);
    press(element, 'Effacer la demande d’Amina Benali');
    await element.complete;
    expect(said(element)).to.equal('La demande d’Amina Benali est effacée. 1 demande attend une réponse.');
    expect(isListed('amina')).to.be.true;
    expect((await requests()).requests).to.have.length(1);
  });

  it('that cannot be checked now are not thrown away', async () => {
    await wantToLeave('amina');
    pod.faults.answer(500, {path: new URL(coop.webId('amina')).pathname});
    const element = await showTag();
    expect(textOf(element)).to.include('Demande pas encore vérifiée : revenez plus tard.');
    expect(all(element, '.request button')).to.have.length(0);
    await element.refresh();
    expect(said(element)).to.equal('1 personne a quitté la coopérative. Aucune demande n’attend de réponse.');
  });
});

describe('a refusal', () => {
  beforeEach(() => ask(nour, ali));

  it('takes a reason, which the person gets', async () => {
    const element = await showTag();
    press(element, 'Refuser Nour Haddad');
    await element.updateComplete;
    const field = one<HTMLTextAreaElement>(element, 'textarea');
    expect(focused(element)).to.equal(field);
    expect(field.labels).to.have.length(1);
    await isAccessible(element);
    field.value = 'Pas encore.';
    named(element, 'Envoyer le refus').focus();
    press(element, 'Envoyer le refus');
    await element.complete;
    expect(said(element)).to.equal('La demande de Nour Haddad est refusée. 1 demande attend une réponse.');
    expect(focused(element)).to.equal(one(element, '.request'));
    const letters = pod.arrivals.filter(({method, url}) => method === 'POST' && url.includes('/nour/inbox/'));
    expect(letters).to.have.length(1);
    expect(isListed('nour')).to.be.false;
  });

  it('can be thought better of, and the focus goes back', async () => {
    const element = await showTag();
    press(element, 'Refuser Nour Haddad');
    await element.updateComplete;
    named(element, 'Annuler').focus();
    press(element, 'Annuler');
    await element.updateComplete;
    expect(focused(element)).to.equal(named(element, 'Refuser Nour Haddad'));
  });

  it('keeps its text when it could not be sent, and while another one is written', async () => {
    const element = await showTag();
    press(element, 'Refuser Nour Haddad');
    await element.updateComplete;
    type(element, '#reason-0', 'Pas encore.');
    press(element, 'Refuser Ali Kaya');
    await element.updateComplete;
    type(element, '#reason-1', 'Non plus.');
    pod.faults.close();
    press(element, 'Envoyer le refus');
    await sees(element, 'La réponse n’a pas été enregistrée.');
    const texts = all<HTMLTextAreaElement>(element, '.request textarea').map(({value}) => value);
    expect(texts).to.deep.equal(['Pas encore.', 'Non plus.']);
    pod.faults.open();
    press(element, 'Envoyer le refus');
    await element.complete;
    expect(said(element)).to.include('La demande de Nour Haddad est refusée.');
    expect(one<HTMLTextAreaElement>(element, '.request textarea').value).to.equal('Non plus.');
  });

  it('keeps its text when the page is closed, for this request and this moderator, until it is sent', async () => {
    const element = await showTag();
    press(element, 'Refuser Nour Haddad');
    await element.updateComplete;
    type(element, '#reason-0', 'Pas encore.');
    element.closest('coop-community')!.remove();
    const again = await showTag();
    press(again, 'Refuser Ali Kaya');
    await again.updateComplete;
    expect(one<HTMLTextAreaElement>(again, '#reason-1').value).to.equal('');
    press(again, 'Refuser Nour Haddad');
    await again.updateComplete;
    expect(one<HTMLTextAreaElement>(again, '#reason-0').value).to.equal('Pas encore.');
    press(again, 'Envoyer le refus');
    await again.complete;
    expect(said(again)).to.include('La demande de Nour Haddad est refusée.');
    expect(draftKeys()).to.deep.equal([]);
  });

  it('keeps its text when the session has expired, and can be sent after signing in again', async () => {
    const element = await showTag();
    const session = new ScriptedSession({status: 'signed-in', ...coop.identity('coop')});
    communityOf(element.closest<CoopCommunity>('coop-community')!).useSession(session);
    await element.complete;
    press(element, 'Refuser Nour Haddad');
    await element.updateComplete;
    type(element, '#reason-0', 'Pas encore.');
    session.set({status: 'signed-out', problem: {kind: 'signed-out'}});
    press(element, 'Envoyer le refus');
    await sees(element, 'Votre connexion a expiré.');
    expect(one<HTMLTextAreaElement>(element, '#reason-0').value).to.equal('Pas encore.');
    session.set({status: 'signed-in', ...coop.identity('coop')});
    await element.complete;
    press(element, 'Envoyer le refus');
    await element.complete;
    expect(said(element)).to.include('La demande de Nour Haddad est refusée.');
  });
});

describe('what needs no moderator', () => {
  it('is done when the page is opened: who leaves is gone everywhere, who is invited is in', async () => {
    const desk = {...(await coop.desk()), groups: coop.layout.groups};
    await defineGroup(desk, {slug: 'lyon', name: 'Lyon'});
    await assignToGroups(desk, coop.webId('amina'), [`${coop.layout.groups}#lyon`]);
    await wantToLeave('amina');
    await wantToLeave('elodie');
    await ask(nour, ali);
    await invite(coop.webId('nour'));
    const changes = changesOn(document);
    const element = await showTag();
    expect(said(element)).to.equal(
      '2 personnes ont quitté la coopérative, 1 personne a été accueillie. 1 demande attend une réponse.',
    );
    expect(textOf(element)).to.include('Départs : Amina Benali, Élodie Garnier').and.to.include('Arrivées : Nour Haddad');
    expect(saidOfInvitations(element)).to.equal('Personne n’est invité pour le moment.');
    expect(changes).to.have.deep.members([
      [coop.webId('amina'), false],
      [coop.webId('elodie'), false],
      [coop.webId('nour'), true],
    ]);
    expect(['amina', 'elodie', 'nour', 'ali'].map(isListed)).to.deep.equal([false, false, true, false]);
    expect(pod.text(coop.layout.groups)).not.to.include('amina');
    await isAccessible(element);
    await element.refresh();
    expect(said(element)).to.equal('1 demande attend une réponse.');
  });

  it('is everybody who asks where the coop is open', async () => {
    await found('open');
    await ask(nour, ali);
    const element = await showTag();
    expect(said(element)).to.equal('2 personnes ont été accueillies. Aucune demande n’attend de réponse.');
    expect(textOf(element)).to.include('Aucune invitation n’est nécessaire.');
    expect(all(element, 'textarea')).to.have.length(0);
    await isAccessible(element);
  });

  it('says why it could not be done, and a button tries again', async () => {
    await wantToLeave('amina');
    pod.faults.answer(507, {method: 'PATCH', path: list(), times: 10});
    const element = await showTag();
    expect(said(element)).to.equal('1 demande attend une réponse.');
    expect(textOf(element)).to.include('Son départ n’a pas pu être enregistré. Il n’y a plus de place');
    expect(all(element, '[role=alert]')).to.have.length(0);
    await isAccessible(element);
    const changes = changesOn(document);
    press(element, 'Réessayer pour Amina Benali');
    await sees(element, 'La réponse n’a pas été enregistrée.');
    pod.faults.open();
    for (let left = 10; left > 0 && isListed('amina'); left--) {
      press(element, 'Réessayer pour Amina Benali');
      await element.complete;
    }
    expect(said(element)).to.equal('Amina Benali n’est plus membre. Aucune demande n’attend de réponse.');
    expect(changes).to.deep.equal([[coop.webId('amina'), false]]);
  });
});

describe('what in the box is no request', () => {
  it('is counted, and can be deleted', async () => {
    await ask(nour);
    for (const body of ['<', '<#a> a <#b>.', '']) await post(body);
    const element = await showTag();
    expect(textOf(element)).to.include('3 envois illisibles, qui ne sont pas des demandes.');
    await isAccessible(element);
    const button = named(element, 'Effacer ce qui est illisible');
    button.focus();
    button.click();
    await element.complete;
    expect(said(element)).to.equal('Les envois illisibles sont effacés. 1 demande attend une réponse.');
    expect(focused(element)).to.equal(one(element, '.status'));
    const left = await requests();
    expect([left.requests.length, left.rubbish.length]).to.deep.equal([1, 0]);
  });

  it('stays when it could not be deleted', async () => {
    await post('<');
    const element = await showTag();
    pod.faults.answer(500, {method: 'DELETE'});
    press(element, 'Effacer ce qui est illisible');
    await sees(element, 'La réponse n’a pas été enregistrée.');
    press(element, 'Effacer ce qui est illisible');
    await sees(element, 'sont effacés');
  });

  it('is not what could only not be read this time', async () => {
    await ask(nour);
    const item = (await requests()).requests[0]!.items[0]!;
    pod.faults.answer(500, {path: new URL(item).pathname});
    const element = await showTag();
    expect(textOf(element)).to.include('1 envoi n’a pas pu être lu.');
    expect(textOf(element)).not.to.include('illisible');
    press(element, 'Réessayer');
    await sees(element, 'Nour Haddad');
  });
});

describe('the invitations', () => {
  it('are listed, each with a button that takes it off', async () => {
    await invite(invitedAt(1), invitedAt(2), invitedAt(3));
    const element = await showTag();
    expect(saidOfInvitations(element)).to.equal('3 personnes invitées.');
    await isAccessible(element);
    const button = named(element, `Retirer ${invitedAt(2)}`);
    button.focus();
    button.click();
    await element.complete;
    expect(saidOfInvitations(element)).to.equal('L’invitation est retirée. 2 personnes invitées.');
    expect(focused(element)).to.equal(named(element, `Retirer ${invitedAt(3)}`));
    expect(await invited()).to.deep.equal([invitedAt(1), invitedAt(3)]);
    for (const index of [3, 1]) {
      named(element, `Retirer ${invitedAt(index)}`).focus();
      press(element, `Retirer ${invitedAt(index)}`);
      await element.complete;
    }
    expect(saidOfInvitations(element)).to.equal('L’invitation est retirée. Personne n’est invité pour le moment.');
    expect(focused(element)).to.equal(one(element, '.invitations-status'));
  });

  it('that are typed are still there when the page was closed, until they are added', async () => {
    const first = await showTag();
    type(first, '#addresses', invitedAt(1));
    first.closest('coop-community')!.remove();
    const element = await showTag();
    expect(one<HTMLTextAreaElement>(element, '#addresses').value).to.equal(invitedAt(1));
    press(element, 'Inviter');
    await element.complete;
    expect(await invited()).to.deep.equal([invitedAt(1)]);
    expect(draftKeys()).to.deep.equal([]);
  });

  it('are added, one a line, as people paste them', async () => {
    const element = await showTag();
    type(element, '#addresses', ` ${invitedAt(1)} \r\n\n<${invitedAt(2)}>\n`);
    const button = named(element, 'Inviter');
    button.focus();
    button.click();
    await element.complete;
    expect(saidOfInvitations(element)).to.equal('2 invitations ajoutées. 2 personnes invitées.');
    expect(await invited()).to.deep.equal([invitedAt(1), invitedAt(2)]);
    expect(one<HTMLTextAreaElement>(element, '#addresses').value).to.equal('');
    expect(focused(element)).to.equal(button);
  });

  it('say which lines are no addresses, with the focus on the first, and nothing is written', async () => {
    const element = await showTag();
    const typed = `${invitedAt(1)}\n  bonjour\njavascript:alert(1)`;
    type(element, '#addresses', typed);
    press(element, 'Inviter');
    await element.complete;
    const field = one<HTMLTextAreaElement>(element, '#addresses');
    expect(simple(one(element, '#addresses-error').innerText)).to.equal(
      '2 lignes à corriger. Rien n’est encore enregistré. Ligne 2 : « bonjour » n’est pas l’adresse d’un compte. ' +
        'Ligne 3 : « javascript:alert(1) » n’est pas l’adresse d’un compte.',
    );
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.getAttribute('aria-describedby')).to.include('addresses-error');
    expect(focused(element)).to.equal(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('bonjour');
    expect([field.value, await invited()]).to.deep.equal([typed, []]);
    await isAccessible(element);
    type(element, '#addresses', invitedAt(1));
    await element.updateComplete;
    expect(all(element, '#addresses-error')).to.have.length(0);
  });

  it('ask for an address when nothing was typed', async () => {
    const element = await showTag();
    press(element, 'Inviter');
    await sees(element, 'Écrivez au moins une adresse.');
    expect(focused(element)).to.equal(one(element, '#addresses'));
  });

  it('tell who is invited or a member already, and what was written twice', async () => {
    await invite(invitedAt(1));
    const element = await showTag();
    type(element, '#addresses', [invitedAt(1), coop.webId('amina'), invitedAt(2), invitedAt(2)].join('\n'));
    press(element, 'Inviter');
    await element.complete;
    expect(saidOfInvitations(element)).to.equal('1 invitation ajoutée. 2 personnes invitées.');
    expect(all(element, '.remarks li').map(({innerText}) => simple(innerText))).to.deep.equal([
      `Déjà membre : ${coop.webId('amina')}`,
      `Invitation déjà faite : ${invitedAt(1)}`,
      `Écrit deux fois : ${invitedAt(2)}`,
    ]);
    expect(await invited()).to.deep.equal([invitedAt(1), invitedAt(2)]);
  });

  it('keep the text that could not be saved, and save it once', async () => {
    const element = await showTag();
    type(element, '#addresses', invitedAt(1));
    pod.faults.close();
    press(element, 'Inviter');
    await sees(element, 'Les invitations ne sont pas enregistrées. Votre texte est toujours là.');
    expect(one<HTMLTextAreaElement>(element, '#addresses').value).to.equal(invitedAt(1));
    await isAccessible(element);
    pod.faults.open();
    press(element, 'Inviter');
    press(element, 'Inviter');
    await element.complete;
    expect(all(element, '[role=alert]')).to.have.length(0);
    expect(await invited()).to.deep.equal([invitedAt(1)]);
  });

  it('are kept when they could not be taken off', async () => {
    await invite(invitedAt(1));
    const element = await showTag();
    pod.faults.close();
    press(element, `Retirer ${invitedAt(1)}`);
    await sees(element, 'L’invitation n’est pas retirée.');
    named(element, `Retirer ${invitedAt(1)}`);
  });

  it('cost their own part alone when they cannot be read', async () => {
    await ask(nour);
    const path = /invitations\.ttl$/;
    pod.faults.answer(500, {path, times: 2});
    const element = await showTag();
    expect(waiting(element)).to.deep.equal(['Nour Haddad']);
    expect(textOf(element)).to.include('Les invitations n’ont pas pu être lues.');
    await isAccessible(element);
    press(element, 'Réessayer');
    await sees(element, 'Personne n’est invité pour le moment.');
  });

  it('do not lose what another moderator has added meanwhile', async () => {
    const element = await showTag();
    await invite(invitedAt(7));
    type(element, '#addresses', invitedAt(1));
    press(element, 'Inviter');
    await element.complete;
    expect(saidOfInvitations(element)).to.equal('1 invitation ajoutée. 2 personnes invitées.');
    expect(await invited()).to.have.members([invitedAt(1), invitedAt(7)]);
  });

  it('are not offered where the coop has no place for them', async () => {
    pod.put(coop.src.split('#')[0]!, pod.text(coop.src)!.replace('coop:moderation', 'coop:earlier'));
    expect(textOf(await showTag())).not.to.include('Invitations');
  });
});

describe('the tag for moderators', () => {
  it('is for moderators only', async () => {
    await ask(nour);
    for (const who of ['amina', 'nour']) {
      const element = await showTag(who);
      expect(textOf(element)).to.equal('Cette page est réservée à l’équipe de modération.');
      await isAccessible(element);
    }
    expect(
      pod.arrivals.filter(({url, agent}) => url === coop.layout.joiningBox && agent === coop.webId('amina')),
    ).to.have.length(0);
    const element = await show(html`${within(coop, tag)}`, 'coop-join-requests');
    expect(textOf(element)).to.equal('Cette page est réservée à l’équipe de modération.');
  });

  it('keeps its own content on screen until the requests are there', async () => {
    const held = pod.faults.hold({path: box()});
    const element = await draw<CoopJoinRequests>(within(coop, tag, 'coop'), 'coop-join-requests');
    await held.arrived;
    expect(showsFallback(element)).to.be.true;
    const region = one(element, '[role=status]');
    expect(region.textContent.trim()).to.equal('Chargement…');
    held.release();
    await sees(element, 'Aucune demande');
    expect(showsFallback(element)).to.be.false;
    // What is put into a region that is there already is read out.
    expect(one(element, '.status')).to.equal(region);
  });

  for (const [status, sentence] of [
    [500, 'ne fonctionne pas correctement'],
    [403, 'Vous n’avez pas accès à ces informations.'],
  ] as const) {
    it(`says why the requests cannot be read (${status}), and a button tries again`, async () => {
      pod.faults.answer(status, {path: box(), times: 1});
      const element = await showTag();
      expect(textOf(element)).to.include(sentence);
      await isAccessible(element);
      const button = named(element, 'Réessayer');
      button.focus();
      button.click();
      await sees(element, 'Aucune demande n’attend de réponse.');
      await element.complete;
      expect(focused(element)).to.equal(one(element, '.status'));
    });
  }

  it('keeps the requests on screen when reading again fails', async () => {
    await ask(nour);
    const element = await showTag();
    pod.faults.close();
    await element.refresh();
    expect(textOf(element)).to.include('Impossible de joindre').and.to.include('Nour Haddad');
  });

  it('takes everything off the screen when the moderator signs out', async () => {
    await ask(nour);
    const element = await showTag();
    const community = element.closest<CoopCommunity>('coop-community')!;
    community.identity = null;
    await sees(element, 'réservée à l’équipe de modération');
    expect(textOf(element)).not.to.include('Nour');
    community.identity = coop.identity('coop');
    await sees(element, 'Nour Haddad');
  });

  it('shows a member who signs in after a moderator nothing', async () => {
    await ask(nour);
    const element = await showTag();
    element.closest<CoopCommunity>('coop-community')!.identity = coop.identity('amina');
    await sees(element, 'réservée à l’équipe de modération');
    expect(textOf(element)).not.to.include('Nour');
  });

  it('follows the language of the page, also in what it has said', async () => {
    await ask(nour, ali);
    const element = await showTag();
    press(element, 'Accepter Nour Haddad');
    await element.complete;
    document.documentElement.lang = 'en';
    await sees(element, 'Nour Haddad is a member now. 1 request waits for an answer.');
    named(element, 'Accept Ali Kaya');
    expect(textOf(element)).to.include('Invitations').and.not.to.include('demande');
  });

  it('works on after it was moved, and in another coop', async () => {
    await ask(nour);
    const element = await showTag();
    const community = element.closest<CoopCommunity>('coop-community')!;
    element.remove();
    community.append(element);
    await element.complete;
    press(element, 'Accepter Nour Haddad');
    await element.complete;
    expect(said(element)).to.include('Nour Haddad est maintenant membre.');
  });

  it('finds a provider that comes later', async () => {
    await ask(nour);
    const page = await show(html`<div><coop-join-requests></coop-join-requests></div>`);
    const element = page.querySelector<CoopJoinRequests>('coop-join-requests')!;
    expect(textOf(element)).to.include('n’est pas encore réglée');
    const provider = document.createElement('coop-community');
    Object.assign(provider, {src: coop.src, session: 'host', identity: coop.identity('coop')});
    page.append(provider);
    await sees(element, 'Nour Haddad');
  });

  it('has headings of the level that fits the page, or none', async () => {
    const content = html`<coop-join-requests heading-level="3"></coop-join-requests>`;
    const element = await show<CoopJoinRequests>(within(coop, content, 'coop'), 'coop-join-requests');
    expect(all(element, 'h3').map(({innerText}) => innerText)).to.deep.equal(['Demandes', 'Invitations']);
    element.headingLevel = 0;
    await element.updateComplete;
    expect(all(element, 'h1, h2, h3, h4, h5, h6')).to.have.length(0);
  });
});
