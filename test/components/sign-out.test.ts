import {html} from 'lit';
import '../../components/community/sign-in.js';
import '../../components/community/community.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {CoopSignIn} from '../../components/community/sign-in.js';
import {Drafts} from '../../components/data/drafts.js';
import type {Outbox} from '../../pods/outbox/outbox.js';
import {outboxNames} from '../../pods/outbox/names.js';
import {IndexedDbValues} from '../../pods/values.js';
import {draftKeys} from '../support/elements/drafts.js';
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
  startPod,
  textOf,
  waitUntil,
} from '../support/elements/page.js';
import {communityOf, within} from '../support/elements/within.js';
import {openKitchen, type Kitchen} from '../support/outbox/recipe.js';

const notes = new Drafts<{readonly text: string}>('coop:draft:note:');
const buttons = (element: Element) => all(element, 'button').map(({innerText}) => innerText);
const focused = (element: Element) => element.shadowRoot!.activeElement;

/** What the browser is handed as files to save, until the end of the test. */
function catchFiles(): {name: string; text: Promise<string>}[] {
  const files: {name: string; text: Promise<string>}[] = [];
  const {prototype} = HTMLAnchorElement;
  const createObjectURL = URL.createObjectURL.bind(URL);
  let last: Blob;
  URL.createObjectURL = (blob: Blob) => ((last = blob), createObjectURL(blob));
  prototype.click = function (this: HTMLAnchorElement) {
    files.push({name: this.download, text: last.text()});
  };
  atEnd(() => {
    URL.createObjectURL = createObjectURL;
    Reflect.deleteProperty(prototype, 'click');
  });
  return files;
}

describe('signing out', () => {
  let kitchen: Kitchen;
  let community: CoopCommunity;
  let element: CoopSignIn;

  /** A page on which Ana is signed in, and has the dish on screen. */
  async function open(): Promise<void> {
    const coop = {src: kitchen.url, identity: () => kitchen.ana};
    const content = html`<coop-sign-in providers="https://one.example/"></coop-sign-in>`;
    community = await show<CoopCommunity>(within(coop, content, 'ana'));
    element = community.querySelector('coop-sign-in')!;
    await communityOf(community).resources.read(kitchen.url);
  }
  const openOutbox = async () => (await communityOf(community).outbox())!;
  /** Ana changes the dish, whose server has stopped, or refuses. */
  async function write(isRefused = false): Promise<Outbox> {
    const outbox = await openOutbox();
    if (isRefused) kitchen.pod.faults.answer(403, {method: 'PATCH'});
    else kitchen.pod.faults.close();
    await outbox.add(kitchen.edit(communityOf(community), {name: ['Broth']}));
    await waitUntil(() => outbox.state.deeds.at(-1)?.problem !== undefined);
    return outbox;
  }
  const askToLeave = async (sentence: string | RegExp) => {
    named(element, 'Se déconnecter').focus();
    press(element, 'Se déconnecter');
    await sees(element, sentence);
    await element.complete;
  };
  const isOut = async () => {
    await sees(element, 'Se connecter');
    await element.complete;
  };
  const storedDeeds = () => new IndexedDbValues(() => indexedDB, outboxNames.database).get(kitchen.ana.webId);
  const signedIn = () => community.identity !== null;

  beforeEach(async () => {
    indexedDB.deleteDatabase(outboxNames.database);
    kitchen = openKitchen(undefined, startPod());
    await open();
  });

  it('asks nothing, and loads nothing for it, when all is sent and saved', async () => {
    performance.clearResourceTimings();
    press(element, 'Se déconnecter');
    await isOut();
    const loaded = performance.getEntriesByType('resource').map(({name}) => name);
    expect(loaded.filter((name) => /sign-out|waiting-note|outbox/.test(name))).to.deep.equal([]);
    expect(focused(element)).to.equal(named(element, 'Se connecter'));
  });

  it('with something not sent asks first, with the focus on what it says', async () => {
    await write();
    await askToLeave('1 modification n’est pas encore envoyée.');
    expect(signedIn()).to.be.true;
    expect(focused(element)).to.equal(one(element, '#unsent'));
    expect(one(element, '[role=group]').getAttribute('aria-labelledby')).to.equal('unsent');
    expect(buttons(element)).to.deep.equal([
      'Envoyer maintenant et me déconnecter',
      'Garder le texte dans un fichier et me déconnecter',
      'Effacer les modifications et me déconnecter',
      'Rester connecté',
    ]);
    await isAccessible(element);
  });

  it('also asks about what needs the person, and in English', async () => {
    document.documentElement.lang = 'en';
    await open();
    await write(true);
    press(element, 'Sign out');
    await sees(element, '1 change is not sent yet.');
    press(element, 'Send now and sign out');
    await sees(element, '1 change could not be sent. You are still signed in. 1 change needs you before it can be sent.');
    await isAccessible(element);
  });

  for (const [how, leave] of Object.entries({
    'by its button': () => press(element, 'Rester connecté'),
    'with the escape key': () =>
      one(element, '#unsent').dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true})),
  })) {
    it(`can be given up ${how}, with everything as before and the focus where it was`, async () => {
      const outbox = await write();
      await askToLeave('pas encore envoyée');
      leave();
      await sees(element, 'Se déconnecter');
      await waitUntil(() => focused(element) === named(element, 'Se déconnecter'));
      expect(buttons(element)).to.deep.equal(['Se déconnecter']);
      expect(outbox.state.deeds).to.have.length(1);
      expect(signedIn()).to.be.true;
    });
  }

  it('sends what waits first, and is done once all has arrived', async () => {
    const outbox = await write();
    kitchen.pod.faults.open();
    const held = kitchen.pod.faults.hold({method: 'PATCH', times: 1});
    await askToLeave('pas encore envoyée');
    press(element, 'Envoyer maintenant et me déconnecter');
    await sees(element, 'Envoi de 1 modification…');
    await held.arrived;
    expect(focused(element)).to.equal(one(element, '#unsent'));
    expect(signedIn()).to.be.true;
    await isAccessible(element);
    held.release();
    await isOut();
    expect(outbox.state.deeds).to.deep.equal([]);
    expect((await kitchen.stored())['name']).to.deep.equal(['Broth']);
    expect(focused(element)).to.equal(named(element, 'Se connecter'));
  });

  it('says so when what waits cannot be sent, and leaves the other ways open', async () => {
    await write();
    await askToLeave('pas encore envoyée');
    press(element, 'Envoyer maintenant et me déconnecter');
    await sees(element, '1 modification n’a pas pu partir. Vous êtes toujours connecté.');
    expect(signedIn()).to.be.true;
    expect(buttons(element)).to.have.length(4);
    await isAccessible(element);
    press(element, 'Effacer les modifications et me déconnecter');
    await isOut();
  });

  it('hands over what waits and the drafts as a file, then keeps nothing of it', async () => {
    const files = catchFiles();
    await write();
    notes.keep(`${kitchen.ana.webId} soup`, {text: 'Leeks, « mais » peu'});
    await askToLeave('1 modification n’est pas encore envoyée. 1 brouillon n’est pas enregistré.');
    press(element, 'Garder le texte dans un fichier et me déconnecter');
    await isOut();
    expect(files).to.have.length(1);
    expect(files[0]!.name).to.match(/^mes-textes-\d{4}-\d\d-\d\d\.txt$/);
    const text = await files[0]!.text;
    expect(text).to.include('name: Broth').and.to.include('Leeks, « mais » peu');
    expect(draftKeys()).to.deep.equal([]);
    expect(await storedDeeds()).to.equal(undefined);
  });

  it('discards what waits only when the button says so, and leaves nothing private on the device', async () => {
    await write();
    notes.keep(kitchen.ana.webId, {text: 'A secret'});
    await askToLeave('pas encore envoyée');
    press(element, 'Effacer les modifications et les brouillons, et me déconnecter');
    await isOut();
    expect(Object.entries({...localStorage})).to.deep.equal([]);
    expect(await storedDeeds()).to.equal(undefined);
    expect((await kitchen.stored())['name']).to.deep.equal(['Soup']);
    expect(textOf(element)).not.to.include('attend');
  });

  it('keeps drafts for their author who wants that, and says what is lost then', async () => {
    await write();
    notes.keep(`${kitchen.ana.webId} soup`, {text: 'Leeks'});
    await askToLeave('1 brouillon n’est pas enregistré.');
    const box = one<HTMLInputElement>(element, '#keep-drafts');
    expect(box.checked).to.be.false;
    expect(buttons(element)[0]).to.equal('Envoyer les modifications, effacer les brouillons et me déconnecter');
    box.click();
    await element.updateComplete;
    expect(buttons(element)[0]).to.equal('Envoyer maintenant et me déconnecter');
    await isAccessible(element);
    press(element, 'Effacer les modifications et me déconnecter');
    await isOut();
    expect(notes.read(`${kitchen.ana.webId} soup`)).to.deep.equal({text: 'Leeks'});
    expect(textOf(element)).to.include('1 brouillon attend sur cet appareil que vous vous connectiez.');
  });

  it('with nothing but drafts asks about them alone', async () => {
    notes.keep(`${kitchen.ana.webId} soup`, {text: 'Leeks'});
    await askToLeave('1 brouillon n’est pas enregistré.');
    expect(buttons(element)).to.deep.equal([
      'Garder le texte dans un fichier et me déconnecter',
      'Effacer les brouillons et me déconnecter',
      'Rester connecté',
    ]);
    one(element, '#keep-drafts').click();
    await element.updateComplete;
    expect(buttons(element)).to.deep.equal(['Me déconnecter', 'Rester connecté']);
    press(element, 'Me déconnecter');
    await isOut();
    expect(draftKeys()).to.have.length(1);
  });

  it('leaves signing out to a page that does it itself, once it is decided what becomes of what waits', async () => {
    let asked = 0;
    community.addEventListener('coop-sign-out-request', (event) => {
      asked++;
      event.preventDefault();
    });
    notes.keep(kitchen.ana.webId, {text: 'Leeks'});
    await askToLeave('1 brouillon n’est pas enregistré.');
    expect(asked).to.equal(0);
    named(element, 'Effacer les brouillons et me déconnecter').click();
    await waitUntil(() => asked === 1);
    expect(draftKeys()).to.deep.equal([]);
    expect(signedIn()).to.be.true;
    await sees(element, 'Se déconnecter');
  });

  it('does not ask one person about what another one has typed', async () => {
    notes.keep('https://pods.example/ben/card#me', {text: 'Beans'});
    press(element, 'Se déconnecter');
    await isOut();
    expect(draftKeys()).to.have.length(1);
  });

  it('asks no longer when the person is gone from another tab', async () => {
    await write();
    await askToLeave('pas encore envoyée');
    community.identity = null;
    await isOut();
    expect(buttons(element)).to.deep.equal(['Se connecter']);
    expect(textOf(element)).to.include('1 modification attend sur cet appareil que vous vous connectiez.');
    await isAccessible(element);
  });

  it('goes on to the end of the question when all is sent meanwhile', async () => {
    const outbox = await write();
    await askToLeave('pas encore envoyée');
    kitchen.pod.faults.open();
    await outbox.resume();
    await sees(element, 'Tout est envoyé.');
    expect(buttons(element)).to.deep.equal(['Me déconnecter', 'Rester connecté']);
    press(element, 'Me déconnecter');
    await isOut();
  });
});

describe('a page on which nobody is signed in', () => {
  const waiting = (sentence: string) => `${sentence} sur cet appareil que vous vous connectiez.`;
  async function showSignedOut(): Promise<CoopSignIn> {
    const coop = {src: openKitchen(undefined, startPod()).url, identity: () => ({webId: '', fetch})};
    return show<CoopSignIn>(within(coop, html`<coop-sign-in></coop-sign-in>`), 'coop-sign-in');
  }

  for (const [hints, drafts, sentence] of [
    [['2'], 0, '2 modifications attendent'],
    [['1', ''], 1, '2 modifications et 1 brouillon attendent'],
    [['not a number'], 0, '1 modification attend'],
  ] as const) {
    it(`says that ${sentence}, and not whose that is`, async () => {
      hints.forEach((hint, index) => localStorage.setItem(`coop:outbox:waits:https://pods.example/p${index}#me`, hint));
      for (let index = 0; index < drafts; index++) notes.keep(`https://pods.example/p${index}#me`, {text: 'Leeks'});
      const element = await showSignedOut();
      expect(textOf(element)).to.equal(`${waiting(sentence)} Se connecter`);
      expect(element.shadowRoot!.innerHTML).not.to.include('pods.example/p0');
      await isAccessible(element);
    });
  }

  it('says nothing when nothing waits', async () => {
    expect(textOf(await showSignedOut())).to.equal('Se connecter');
  });
});
