import {html} from 'lit';
import '../../components/directory/directory.js';
import '../../components/community/community.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import type {ProblemEvent} from '../../components/data/events.js';
import type {ProblemKind} from '../../pods/problem.js';
import {amina, createSeededCoop, documentOfPeople} from '../support/elements/seeded-coop.js';
import {
  all,
  draw,
  expect,
  isAccessible,
  press,
  sees,
  shortenWaits,
  show,
  showsFallback,
  startPod,
  textOf,
} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const names = (directory: Element) => all(directory, 'li .heading').map(({innerText}) => innerText);

describe('a directory that cannot be read', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
  });

  async function showFailing(src: string) {
    const problems: ProblemKind[] = [];
    const handle = ({problem}: ProblemEvent) => problems.push(problem.kind);
    const directory = await show<CoopDirectory>(
      html`<coop-directory src=${src} @coop-error=${handle}>Le bureau répond.</coop-directory>`,
    );
    return {directory, problems};
  }

  const answers: [number, ProblemKind, string][] = [
    [401, 'signed-out', 'Connectez-vous pour voir ces informations.'],
    [403, 'forbidden', 'Vous n’avez pas accès à ces informations.'],
    [404, 'missing', 'Ces informations ne sont pas, ou plus, chez'],
    [500, 'server', 'ne fonctionne pas correctement pour le moment.'],
  ];
  for (const [status, kind, sentence] of answers) {
    it(`says why after a ${status}, tells the page, and keeps its own content below`, async () => {
      pod.faults.answer(status);
      const {directory, problems} = await showFailing(`${pod.origin}/people.ttl`);
      expect(textOf(directory)).to.include(sentence);
      expect(problems).to.deep.equal([kind]);
      expect(showsFallback(directory)).to.be.true;
      await isAccessible(directory);
    });
  }

  it('says that the host cannot be reached, and a button tries again', async () => {
    pod.put('/people.ttl', documentOfPeople(['Ada']));
    pod.faults.close();
    const {directory, problems} = await showFailing(`${pod.origin}/people.ttl`);
    expect(textOf(directory)).to.include(`Impossible de joindre ${pod.host}.`);
    expect(problems).to.deep.equal(['offline']);
    pod.faults.open();
    press(directory, 'Réessayer');
    await sees(directory, 'Ada');
    expect(textOf(directory)).not.to.include('Impossible');
    expect(showsFallback(directory)).to.be.false;
  });

  it('says that the list cannot be read when it is no Turtle', async () => {
    pod.put('/people.ttl', '<a> this is not Turtle');
    const {directory, problems} = await showFailing(`${pod.origin}/people.ttl`);
    expect(textOf(directory)).to.include(`Les informations reçues de ${pod.host} sont illisibles.`);
    expect(problems).to.deep.equal(['malformed']);
  });

  it('says that a server takes too long which never answers', async () => {
    shortenWaits(8_000);
    pod.faults.hold();
    const {directory, problems} = await showFailing(`${pod.origin}/people.ttl`);
    expect(textOf(directory)).to.include(`${pod.host} met trop de temps à répondre.`);
    expect(problems).to.deep.equal(['too-slow']);
  });

  for (const src of ['javascript:alert(1)', 'http://[', 'mailto:ada@example.org']) {
    it(`says that “${src}” is no address`, async () => {
      const {directory, problems} = await showFailing(src);
      expect(textOf(directory)).to.include('Cette adresse n’est pas valable.');
      expect(problems).to.deep.equal(['bad-address']);
    });
  }

  it('keeps the rows on screen when reading them again fails, and says so above', async () => {
    const src = pod.put('/people.ttl', documentOfPeople(['Ada']));
    const directory = await show<CoopDirectory>(html`<coop-directory src=${src}></coop-directory>`);
    pod.faults.close();
    await directory.refresh();
    expect(names(directory)).to.deep.equal(['Ada']);
    expect(textOf(directory)).to.include(`${pod.host} n’est pas disponible pour le moment.`);
    await isAccessible(directory);
    pod.faults.open();
    await directory.refresh();
    expect(textOf(directory)).not.to.include('disponible');
  });

  it('keeps the rows on screen when what comes instead is no list, and says so above', async () => {
    const src = pod.put('/people.ttl', documentOfPeople(['Ada']));
    const directory = await show<CoopDirectory>(html`<coop-directory src=${src}></coop-directory>`);
    pod.put('/people.ttl', '<a> this is not Turtle');
    await directory.refresh();
    expect(names(directory)).to.deep.equal(['Ada']);
    expect(textOf(directory)).to.include(`Les informations reçues de ${pod.host} sont illisibles.`);
    expect(textOf(directory)).not.to.include('Enregistré');
  });

  it('names the host of a coop that cannot be reached', async () => {
    const {directory} = await showCommunity('https://dead.example/coop.ttl#us');
    expect(textOf(directory)).to.include('Impossible de joindre dead.example.');
    expect(showsFallback(directory)).to.be.true;
  });

  it('says that the coop’s document speaks of nothing it knows', async () => {
    const {directory} = await showCommunity(pod.put('/coop.ttl', '<#them> a <#Thing>.') + '#us');
    expect(textOf(directory)).to.include(`Les informations reçues de ${pod.host} sont illisibles.`);
  });

  it('shows the list to whoever signs in and may read it', async () => {
    const coop = await createSeededCoop([amina], pod);
    pod.rule(coop.list.split('#')[0]!, `acl:agent <${coop.webId('amina')}>; acl:mode acl:Read`);
    const community = await draw(within(coop, html`<coop-directory>Le bureau répond.</coop-directory>`));
    const directory = community.querySelector<CoopDirectory>('coop-directory')!;
    await sees(directory, 'Connectez-vous pour voir ces informations.');
    Object.assign(community, {identity: coop.identity('amina')});
    await sees(directory, 'Amina Benali');
    Object.assign(community, {identity: null});
    await sees(directory, 'Connectez-vous pour voir ces informations.');
    expect(textOf(directory)).not.to.include('Amina');
  });

  async function showCommunity(src: string) {
    const directory = await show<CoopDirectory>(
      html`<coop-community src=${src}><coop-directory>Le bureau répond.</coop-directory></coop-community>`,
      'coop-directory',
    );
    return {directory};
  }
});
