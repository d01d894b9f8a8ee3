import {html} from 'lit';
import '../../components/directory/member.js';
import '../../components/community/community.js';
import type {CoopMember} from '../../components/directory/member.js';
import type {ProblemEvent} from '../../components/data/events.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import {amina, createSeededCoop, elodie, prefixes, type SeededCoop} from '../support/elements/seeded-coop.js';
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
} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const card = (facts: string) => `${prefixes}<#me> a foaf:Person; ${facts}.`;

/** As if the page had been opened with these parameters. */
function openWith(search: string): void {
  const before = location.href;
  history.replaceState(null, '', search);
  atEnd(() => history.replaceState(null, '', before));
}

describe('the page of one member', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
  });

  it('shows what the member’s own profile tells, with a link to the website', async () => {
    const coop = await createSeededCoop([amina], pod);
    const member = await show(html`<coop-member src=${coop.webId('amina')}></coop-member>`);
    expect(one(member, 'h2').innerText).to.equal('Amina Benali');
    for (const text of ['Boulangère', 'Le Fournil', 'Valence', 'Pain au levain, Formation', 'Je fais du pain.'])
      expect(textOf(member)).to.include(text);
    expect(named(member, 'fournil.example').getAttribute('href')).to.equal('https://fournil.example/');
    await isAccessible(member);
  });

  it('draws a member that the page hands in, and nothing for null', async () => {
    const given: Member = {iri: 'https://a.example/#me', name: 'Ada', skills: [], issues: []};
    const member = await show<CoopMember>(html`<coop-member .member=${given}></coop-member>`);
    expect(textOf(member)).to.include('Ada');
    member.member = null;
    await member.updateComplete;
    expect(textOf(member)).to.equal('');
  });

  it('keeps its own content on screen while the profile is on its way', async () => {
    const src = `${pod.put('/card', card('vcard:fn "Ada"'))}#me`;
    const held = pod.faults.hold();
    const member = await draw<CoopMember>(html`<coop-member src=${src}>Le bureau répond.</coop-member>`);
    await held.arrived;
    expect(showsFallback(member)).to.be.true;
    held.release();
    await sees(member, 'Ada');
    expect(showsFallback(member)).to.be.false;
  });

  it('says why a profile cannot be read, keeps its own content, and a button tries again', async () => {
    const src = `${pod.put('/card', card('vcard:fn "Ada"'))}#me`;
    pod.faults.close();
    let kind = '';
    const handle = ({problem}: ProblemEvent) => (kind = problem.kind);
    const member = await show(html`<coop-member src=${src} @coop-error=${handle}>Le bureau répond.</coop-member>`);
    expect(textOf(member)).to.include(`Impossible de joindre ${pod.host}.`);
    expect(kind).to.equal('offline');
    expect(showsFallback(member)).to.be.true;
    await isAccessible(member);
    pod.faults.open();
    press(member, 'Réessayer');
    await sees(member, 'Ada');
  });

  it('says so when the document does not speak of the member', async () => {
    const member = await show(html`<coop-member src="${pod.put('/card', card('vcard:fn "Ada"'))}#other"></coop-member>`);
    expect(textOf(member)).to.include('illisibles');
  });

  it('follows its address, and a late answer never takes the place of a newer one', async () => {
    const first = `${pod.put('/first', card('vcard:fn "Ada"'))}#me`;
    const second = `${pod.put('/second', card('vcard:fn "Grace"'))}#me`;
    const held = pod.faults.hold({path: '/first'});
    const member = await draw<CoopMember>(html`<coop-member src=${first}></coop-member>`);
    await held.arrived;
    member.src = second;
    await sees(member, 'Grace');
    held.release();
    await member.complete;
    expect(one(member, 'h2').innerText).to.equal('Grace');
  });

  for (const bad of ['javascript:alert(1)', 'nowhere.ttl#me']) {
    it(`shows the former member no longer when the address becomes “${bad}”`, async () => {
      const src = `${pod.put('/card', card('vcard:fn "Ada"'))}#me`;
      const member = await show<CoopMember>(html`<coop-member src=${src}></coop-member>`);
      member.src = bad.startsWith('nowhere') ? `${pod.origin}/${bad}` : bad;
      await member.complete;
      await member.complete;
      expect(textOf(member)).not.to.include('Ada');
      expect(all(member, '.problem')).to.have.length(1);
    });
  }

  it('says what is missing without an address', async () => {
    const member = await show(html`<coop-member></coop-member>`);
    expect(textOf(member)).to.include('il manque une adresse');
    await isAccessible(member);
  });

  it('says which value is left out because it is not safe', async () => {
    const src = `${pod.put('/card', card('vcard:fn "Ada"; foaf:homepage <javascript:alert(1)>'))}#me`;
    const member = await show(html`<coop-member src=${src}></coop-member>`);
    expect(textOf(member)).to.include('Site internet : l’adresse indiquée n’est pas sûre, elle n’est pas affichée.');
    expect(all(member, 'a')).to.have.length(0);
  });

  it('gives mail and telephone as links without their scheme, and opens no window of its own', async () => {
    const src = `${pod.put('/card', card('vcard:fn "Ada"; foaf:homepage <mailto:ada@example.org>'))}#me`;
    const member = await show(html`<coop-member src=${src}></coop-member>`);
    expect(named(member, 'ada@example.org').getAttribute('href')).to.equal('mailto:ada@example.org');
  });

  for (const [level, tag] of Object.entries({0: 'div', 2: 'h2', 4: 'h4'})) {
    it(`makes the name a <${tag}> with heading-level="${level}"`, async () => {
      const src = `${pod.put('/card', card('vcard:fn "Ada"'))}#me`;
      const member = await show(html`<coop-member src=${src} heading-level=${level}></coop-member>`);
      expect(one(member, '.heading').localName).to.equal(tag);
    });
  }

  it('shows a former copy, and says that it may be old, when what comes instead is no profile', async () => {
    const src = `${pod.put('/card', card('vcard:fn "Ada"'))}#me`;
    const member = await show<CoopMember>(html`<coop-member src=${src}></coop-member>`);
    pod.put('/card', '<a> this is not Turtle');
    await member.refresh();
    expect(textOf(member)).to.include('Ada').and.to.include('elle est peut-être ancienne');
    await isAccessible(member);
  });

  it('forgets a profile that its owner has erased', async () => {
    const src = `${pod.put('/card', card('vcard:fn "Ada"'))}#me`;
    const member = await show<CoopMember>(html`<coop-member src=${src}></coop-member>`);
    pod.delete('/card');
    await member.refresh();
    expect(textOf(member)).not.to.include('Ada');
    expect(textOf(member)).to.include('ne sont pas, ou plus');
  });

  describe('named in the page’s address', () => {
    let coop: SeededCoop;
    beforeEach(async () => {
      coop = await createSeededCoop([amina, elodie], pod);
    });
    const showNamed = (content = html`<coop-member src-param="id">Le bureau répond.</coop-member>`) =>
      show<CoopMember>(within(coop, content), 'coop-member');

    it('is shown if the coop’s list knows the member', async () => {
      openWith(`?id=${encodeURIComponent(coop.webId('elodie'))}`);
      expect(textOf(await showNamed())).to.include('Élodie Garnier');
    });

    it('is refused by the name of its host if not, and not even opened', async () => {
      openWith(`?id=${encodeURIComponent('https://elsewhere.example/card#me')}`);
      const member = await showNamed();
      expect(textOf(member)).to.include('Cette fiche vient de elsewhere.example et n’est pas celle d’un membre');
      expect(showsFallback(member)).to.be.true;
      await isAccessible(member);
    });

    it('is refused for somebody with a space on the same host who is not a member', async () => {
      const stranger = coop.addStranger({id: 'eve', name: 'Eve'});
      openWith(`?id=${encodeURIComponent(stranger.webId)}`);
      expect(textOf(await showNamed())).not.to.include('Eve');
      expect(pod.arrivals.some(({url}) => url.includes('/eve/'))).to.be.false;
    });

    it('is no address when it would run a script', async () => {
      openWith('?id=javascript:alert(1)');
      expect(textOf(await showNamed())).to.include('Cette adresse n’est pas valable.');
    });

    it('gives way to src, also after a refusal', async () => {
      openWith(`?id=${encodeURIComponent('https://elsewhere.example/card#me')}`);
      const member = await showNamed();
      member.src = coop.webId('amina');
      await sees(member, 'Amina Benali');
    });

    it('is shown in another parameter as well', async () => {
      openWith(`?id=x&membre=${encodeURIComponent(coop.webId('amina'))}`);
      expect(textOf(await showNamed(html`<coop-member src-param="membre"></coop-member>`))).to.include('Amina');
    });

    it('says what is missing when the page was opened without it', async () => {
      expect(textOf(await showNamed())).to.include('il manque une adresse');
    });

    it('says why when the coop’s list cannot be read', async () => {
      openWith(`?id=${encodeURIComponent(coop.webId('amina'))}`);
      pod.faults.answer(500, {path: /members\/index/});
      const member = await showNamed();
      expect(textOf(member)).to.include('ne fonctionne pas correctement').and.not.to.include('Amina');
    });
  });
});
