import {html} from 'lit';
import '../../components/community/sign-in.js';
import '../../components/community/community.js';
import type {CoopCommunity} from '../../components/community/community.js';
import type {CoopSignIn} from '../../components/community/sign-in.js';
import type {ProblemEvent} from '../../components/data/events.js';
import {failure, success, type ProblemKind, type Result} from '../../pods/problem.js';
import {amina, createSeededCoop, profile, type SeededCoop} from '../support/elements/seeded-coop.js';
import {
  all,
  atEnd,
  draw,
  expect,
  isAccessible,
  listenToConsole,
  named,
  one,
  press,
  sees,
  show,
  showsFallback,
  startPod,
  textOf,
  type,
  waitUntil,
} from '../support/elements/page.js';
import {communityOf, ScriptedSession, within} from '../support/elements/within.js';

const buttons = (element: Element) => all(element, 'button').map(({innerText}) => innerText);

/** A sign-in of which the test says when it ends. */
function departure(): {promise: Promise<Result<void>>; resolve: (result: Result<void>) => void} {
  let resolve!: (result: Result<void>) => void;
  const promise = new Promise<Result<void>>((settle) => (resolve = settle));
  return {promise, resolve};
}

describe('signing in', () => {
  let coop: SeededCoop;
  let pod: ReturnType<typeof startPod>;
  let warnings: string[];
  beforeEach(async () => {
    // The page of the tests has no policy, and the tag says so.
    warnings = listenToConsole();
    pod = startPod();
    coop = await createSeededCoop([amina], pod);
  });

  async function showSignIn(session = new ScriptedSession(), providers = 'https://one.example/ https://two.example/') {
    const content = html`<coop-sign-in providers=${providers}>Connexion par ici.</coop-sign-in>`;
    const community = await show<CoopCommunity>(within(coop, content));
    communityOf(community).useSession(session);
    const element = community.querySelector('coop-sign-in')!;
    await element.complete;
    return {element, session, community};
  }
  const open = async (element: CoopSignIn) => {
    press(element, 'Se connecter');
    await sees(element, 'Rester connecté');
  };

  it('offers one button when nobody is signed in', async () => {
    const {element} = await showSignIn();
    expect(buttons(element)).to.deep.equal(['Se connecter']);
    await isAccessible(element);
  });

  it('offers the page’s providers in order, another one below, and puts the focus on the first', async () => {
    const {element} = await showSignIn();
    await open(element);
    expect(buttons(element)).to.deep.equal([
      'Se connecter avec one.example',
      'Se connecter avec two.example',
      'Un autre compte',
    ]);
    expect(element.shadowRoot!.activeElement).to.equal(named(element, 'Se connecter avec one.example'));
    expect(one<HTMLInputElement>(element, '#remember').checked).to.be.false;
    await isAccessible(element);
  });

  it('offers the provider that the coop names when the page names none', async () => {
    const text = pod.text(coop.layout.coop)!;
    pod.put(coop.layout.coop, `${text}\n<#us> <http://www.w3.org/ns/solid/terms#oidcIssuer> <https://coop.example/>.`);
    const {element} = await showSignIn(undefined, '');
    await open(element);
    expect(buttons(element)[0]).to.equal('Se connecter avec coop.example');
  });

  it('asks for the address at once when neither the page nor the coop names a provider', async () => {
    const {element} = await showSignIn(undefined, '');
    await open(element);
    expect(element.shadowRoot!.activeElement?.id).to.equal('issuer');
    expect(one<HTMLInputElement>(element, '#issuer').labels![0]!.innerText).to.equal(
      'Adresse du site qui garde votre compte',
    );
  });

  it('opens also when the coop cannot be reached', async () => {
    pod.faults.close();
    const {element} = await showSignIn(undefined, '');
    await open(element);
    expect(all(element, '#issuer')).to.have.length(1);
  });

  it('leaves for the chosen provider, and says where to', async () => {
    const {element, session} = await showSignIn();
    const leaving = departure();
    session.answer = leaving.promise;
    await open(element);
    press(element, 'Se connecter avec two.example');
    await sees(element, 'Ouverture de two.example…');
    press(element, 'Se connecter avec two.example');
    leaving.resolve(success(undefined));
    await waitUntil(() => !textOf(element).includes('Ouverture'));
    expect(session.asked).to.deep.equal(['https://two.example/']);
  });

  it('offers the provider that was used last second, and does not name one twice', async () => {
    localStorage.setItem('coop:provider', 'https://last.example/');
    const {element} = await showSignIn();
    await open(element);
    expect(buttons(element).slice(0, 3)).to.deep.equal([
      'Se connecter avec one.example',
      'Se connecter avec last.example',
      'Se connecter avec two.example',
    ]);
  });

  it('believes nothing strange that it remembers', async () => {
    localStorage.setItem('coop:provider', 'javascript:alert(1)');
    const {element} = await showSignIn();
    await open(element);
    expect(buttons(element)).to.have.length(3);
  });

  it('remembers a provider only when it has taken the person away', async () => {
    const {element, session} = await showSignIn();
    await open(element);
    session.answer = failure('offline');
    press(element, 'Se connecter avec one.example');
    await sees(element, 'Impossible de joindre one.example.');
    expect(localStorage.getItem('coop:provider')).to.equal(null);
    const leaving = departure();
    session.answer = leaving.promise;
    press(element, 'Se connecter avec one.example');
    await sees(element, 'Ouverture');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    leaving.resolve(success(undefined));
    await waitUntil(() => localStorage.getItem('coop:provider') === 'https://one.example/');
  });

  for (const typed of ['', 'pas une adresse', 'javascript:alert(1)', 'ftp://x.example']) {
    it(`says how an address looks when “${typed}” is typed, and keeps what was typed`, async () => {
      const {element, session} = await showSignIn();
      const kinds: ProblemKind[] = [];
      element.addEventListener('coop-error', ({problem}: ProblemEvent) => void kinds.push(problem.kind));
      await open(element);
      press(element, 'Un autre compte');
      await sees(element, 'Adresse du site');
      type(element, '#issuer', typed);
      press(element, 'Continuer');
      await sees(element, 'Écrivez une adresse comme https://exemple.fr.');
      const field = one<HTMLInputElement>(element, '#issuer');
      expect(element.shadowRoot!.activeElement).to.equal(field);
      expect(field.value).to.equal(typed);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(kinds).to.deep.equal(['bad-address']);
      expect(session.asked).to.deep.equal([]);
      await isAccessible(element);
    });
  }

  it('completes an address that was typed without its beginning', async () => {
    const {element, session} = await showSignIn();
    await open(element);
    press(element, 'Un autre compte');
    await sees(element, 'Adresse du site');
    type(element, '#issuer', ' comptes.example ');
    press(element, 'Continuer');
    await waitUntil(() => session.asked.length === 1);
    expect(session.asked).to.deep.equal(['https://comptes.example/']);
  });

  const failures: [ProblemKind, string][] = [
    ['offline', 'Impossible de joindre one.example. Vérifiez l’adresse et votre connexion, puis réessayez.'],
    ['missing', 'one.example ne propose pas de comptes utilisables ici.'],
    ['malformed', 'one.example ne propose pas de comptes utilisables ici.'],
    ['refused', 'La connexion n’a pas abouti. Vous pouvez réessayer.'],
    ['server', 'one.example ne fonctionne pas correctement'],
  ];
  for (const [kind, sentence] of failures) {
    it(`says what to do when leaving ends in “${kind}”, and the buttons are still there`, async () => {
      const {element, session} = await showSignIn();
      session.answer = failure(kind);
      await open(element);
      press(element, 'Se connecter avec one.example');
      await sees(element, sentence);
      expect(buttons(element)).to.have.length(3);
      await isAccessible(element);
    });
  }

  it('says why a session that was expected is not there', async () => {
    const {element} = await showSignIn(
      new ScriptedSession({status: 'signed-out', problem: {kind: 'refused', url: 'https://one.example/'}}),
    );
    expect(textOf(element)).to.include('La connexion n’a pas abouti. Vous pouvez réessayer.');
    const expired = await showSignIn(new ScriptedSession({status: 'signed-out', problem: {kind: 'signed-out'}}));
    expect(textOf(expired.element)).to.include('Votre connexion a expiré. Connectez-vous à nouveau.');
    await isAccessible(expired.element);
  });

  it('says that signing in again takes a moment, and nothing before it is known', async () => {
    const {element, session} = await showSignIn(new ScriptedSession({status: 'unknown'}));
    expect(showsFallback(element)).to.be.true;
    session.set({status: 'restoring'});
    await element.updateComplete;
    expect(one(element, '[role=status]').textContent).to.equal('Reprise de votre connexion…');
  });

  it('greets by name whoever is signed in', async () => {
    const element = await show<CoopSignIn>(within(coop, html`<coop-sign-in></coop-sign-in>`, 'amina'), 'coop-sign-in');
    expect(textOf(element)).to.equal('Bonjour Amina Benali Se déconnecter');
    await isAccessible(element);
  });

  it('greets by the host when the name cannot be read', async () => {
    pod.faults.answer(500, {path: '/amina/profile/card'});
    const element = await show<CoopSignIn>(within(coop, html`<coop-sign-in></coop-sign-in>`, 'amina'), 'coop-sign-in');
    expect(textOf(element)).to.include(`Bonjour ${pod.host}`);
  });

  it('reads the name again when the page asks for it', async () => {
    const element = await show<CoopSignIn>(within(coop, html`<coop-sign-in></coop-sign-in>`, 'amina'), 'coop-sign-in');
    pod.put('/amina/profile/card', profile(coop.webId('amina'), {id: 'amina', name: 'Amina Roux'}));
    await element.refresh();
    expect(textOf(element)).to.include('Bonjour Amina Roux');
  });

  it('signs out, with the focus on the button to sign in', async () => {
    const {element} = await showSignIn(new ScriptedSession({status: 'signed-in', ...coop.identity('amina')}));
    named(element, 'Se déconnecter').focus();
    press(element, 'Se déconnecter');
    await sees(element, 'Se connecter');
    await element.complete;
    expect(element.shadowRoot!.activeElement).to.equal(named(element, 'Se connecter'));
    expect(textOf(element)).not.to.include('Amina');
  });

  it('leaves the focus where it is when somebody signs out in another tab', async () => {
    const {element, session} = await showSignIn(new ScriptedSession({status: 'signed-in', ...coop.identity('amina')}));
    session.set({status: 'signed-out'});
    await sees(element, 'Se connecter');
    expect(element.shadowRoot!.activeElement).to.equal(null);
  });

  it('leaves signing in to a page that does it itself', async () => {
    const {element, community} = await showSignIn();
    let asked = 0;
    community.addEventListener('coop-sign-in-request', (event) => {
      asked++;
      event.preventDefault();
    });
    press(element, 'Se connecter');
    await element.complete;
    expect(asked).to.equal(1);
    expect(buttons(element)).to.deep.equal(['Se connecter']);
  });

  it('leaves signing out to a page that does it itself', async () => {
    const {element, community} = await showSignIn(new ScriptedSession({status: 'signed-in', ...coop.identity('amina')}));
    community.addEventListener('coop-sign-out-request', (event) => event.preventDefault());
    press(element, 'Se déconnecter');
    await element.complete;
    expect(buttons(element)).to.deep.equal(['Se déconnecter']);
  });

  it('forgets whom the page has handed in when that person signs out here', async () => {
    const community = await show<CoopCommunity>(within(coop, html`<coop-sign-in></coop-sign-in>`, 'amina'));
    const element = community.querySelector('coop-sign-in')!;
    await sees(element, 'Se déconnecter');
    press(element, 'Se déconnecter');
    await sees(element, 'Se connecter');
    expect(community.identity).to.equal(null);
  });

  it('says that it needs a secure site on one that is not', async () => {
    const secure = Object.getOwnPropertyDescriptor(globalThis, 'isSecureContext')!;
    Object.defineProperty(globalThis, 'isSecureContext', {value: false, configurable: true});
    atEnd(() => Object.defineProperty(globalThis, 'isSecureContext', secure));
    const {element} = await showSignIn();
    expect(textOf(element)).to.include('La connexion n’est possible que sur un site sécurisé (https).');
    expect(buttons(element)).to.deep.equal([]);
    await isAccessible(element);
  });

  it('tells the integrator on the console that the page has no policy, once', async () => {
    const {element} = await showSignIn();
    await open(element);
    const other = await showSignIn();
    await open(other.element);
    // Once a page: whichever test opened first was told.
    expect(warnings.filter((text) => text.includes('Content-Security-Policy')).length).to.be.lessThan(2);
  });

  it('loads no code for signing in before it is asked for', async () => {
    performance.clearResourceTimings();
    const element = await draw(html`<coop-community src=${coop.src}><coop-sign-in></coop-sign-in></coop-community>`);
    await sees(element.querySelector('coop-sign-in')!, 'Se connecter');
    const loaded = performance.getEntriesByType('resource').map(({name}) => name);
    expect(loaded.filter((name) => /light-session|oauth4webapi/.test(name))).to.deep.equal([]);
  });
});
