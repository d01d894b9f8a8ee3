import {html} from 'lit';
import '../../components/directory/directory.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {loadStrings} from '../../components/strings/load.js';
import {choose, pressFilter} from '../support/elements/facets.js';
import {documentOfPeople, numberedNames, prefixes} from '../support/elements/seeded-coop.js';
import {
  all,
  atEnd,
  draw,
  expect,
  isAccessible,
  named,
  one,
  press,
  show,
  startPod,
  textOf,
  type,
  waitUntil,
} from '../support/elements/page.js';

const names = (directory: Element) => all(directory, 'li .heading').map(({innerText}) => innerText);
const day = new Intl.DateTimeFormat('fr', {dateStyle: 'long'}).format(new Date()).replace(/^1 /, '1er ');

describe('on paper, the directory', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
    atEnd(() => dispatchEvent(new Event('afterprint')));
  });

  const showPeople = (turtle: string, pageSize = 20) => {
    const src = pod.put('/people.ttl', turtle);
    return show<CoopDirectory>(html`<coop-directory src=${src} facets="skills" page-size=${pageSize}></coop-directory>`);
  };
  /** As the browser does: what is drawn when the listeners have returned is what is printed. */
  const print = () => dispatchEvent(new Event('beforeprint'));

  it('lists everybody who is found, and returns to the page that was shown', async () => {
    const directory = await showPeople(documentOfPeople(numberedNames(45)));
    press(directory, 'Page suivante');
    await directory.updateComplete;
    print();
    expect(names(directory)).to.deep.equal(numberedNames(45));
    expect(textOf(directory)).to.include('45 membres').and.to.include(`Imprimé le ${day}.`);
    await isAccessible(directory);
    dispatchEvent(new Event('afterprint'));
    expect(names(directory)).to.deep.equal(numberedNames(40).slice(20));
    expect(textOf(directory)).not.to.include('Imprimé');
    expect(textOf(directory)).to.include('Page 2 sur 3');
  });

  it('keeps the focus where it was', async () => {
    const directory = await showPeople(documentOfPeople(numberedNames(45)));
    press(directory, 'Page suivante');
    await directory.updateComplete;
    named(directory, 'Membre 023').focus();
    print();
    dispatchEvent(new Event('afterprint'));
    expect(directory.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Membre 023');
  });

  it('lists a thousand at most, and says how many are left out', async () => {
    const directory = await showPeople(documentOfPeople(numberedNames(1_003)));
    print();
    expect(names(directory)).to.have.length(1_000);
    expect(textOf(directory)).to.include('3 autres membres ne sont pas imprimés.');
  });

  it('says what was searched for and chosen', async () => {
    const people = ['Ada', 'Amélie', 'Bo'].map(
      (name, index) => `<#p${index}> a foaf:Person; foaf:name "${name}"; schema:skills "${index ? 'Soudure' : 'Eau'}".`,
    );
    const directory = await showPeople(prefixes + people.join('\n'));
    await pressFilter(directory);
    await choose(directory, 'Savoir-faire', 'Soudure');
    type(directory, 'input', ' a ');
    print();
    expect(names(directory)).to.deep.equal(['Amélie']);
    expect(textOf(directory)).to.include('Recherche : « a ».');
    expect(textOf(one(directory, '.chosen'))).to.include('Soudure');
  });

  it('names all that somebody can do, and no details', async () => {
    const skills = ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map((skill) => `"${skill}"`).join(', ');
    const directory = await showPeople(
      `${prefixes}<#a> a foaf:Person; foaf:name "Ada"; schema:skills ${skills}; vcard:note "Bonjour".`,
    );
    expect(textOf(one(directory, '.skills'))).to.equal('Un · Deux · Trois · Quatre');
    press(directory, 'Ada');
    await directory.complete;
    expect(textOf(directory)).to.include('Bonjour');
    print();
    expect(textOf(directory)).not.to.include('Bonjour');
    expect(textOf(one(directory, '.skills'))).to.equal('Un · Deux · Trois · Quatre · Cinq');
    dispatchEvent(new Event('afterprint'));
    expect(textOf(directory)).to.include('Bonjour');
  });

  it('has nothing said aloud', async () => {
    const directory = await showPeople(documentOfPeople(numberedNames(45)));
    const status = one(directory, '.summary [role=status]');
    await waitUntil(() => status.textContent === '45 membres, Page 1 sur 3');
    const said: (string | null)[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, {childList: true, characterData: true, subtree: true});
    print();
    dispatchEvent(new Event('afterprint'));
    press(directory, 'Page suivante');
    await waitUntil(() => said.length > 0);
    observer.disconnect();
    expect(said).to.deep.equal(['45 membres, Page 2 sur 3']);
  });

  it('is drawn so before it has its list as well', async () => {
    const held = pod.faults.hold({path: '/people.ttl'});
    const src = pod.put('/people.ttl', documentOfPeople(numberedNames(45)));
    const directory = await draw<CoopDirectory>(html`<coop-directory src=${src}></coop-directory>`);
    await held.arrived;
    print();
    held.release();
    await directory.complete;
    expect(names(directory)).to.have.length(45);
  });
});

describe('how old the list is', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
  });

  it('is said in the language of the page', async () => {
    const src = pod.put('/people.ttl', documentOfPeople(['Ada']));
    const directory = await show<CoopDirectory>(html`<coop-directory src=${src}></coop-directory>`);
    expect(textOf(one(directory, '[part=date]'))).to.equal(`Liste à jour au ${day}.`);
    document.documentElement.lang = 'en';
    await waitUntil(() => textOf(directory).includes('List as of'));
    const english = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long'}).format(new Date());
    expect(textOf(one(directory, '[part=date]'))).to.equal(`List as of ${english}.`);
  });

  it('is written as the browser would write it, every day of the year, and the first of a month as people say it', async () => {
    for (const [language, locale] of [
      ['fr', 'fr'],
      ['en', 'en-GB'],
    ] as const) {
      const {members} = await loadStrings(language);
      const format = new Intl.DateTimeFormat(locale, {dateStyle: 'long'});
      for (let index = 0; index < 366; index++) {
        const date = new Date(2027, 0, 1 + index, 12);
        const written = language === 'fr' ? format.format(date).replace(/^1 /, '1er ') : format.format(date);
        expect(members.asOf(date)).to.include(`${written}.`);
      }
    }
  });

  it('is not said of a list without anybody', async () => {
    pod.put('/people/', '');
    const directory = await show<CoopDirectory>(html`<coop-directory src="${pod.origin}/people/"></coop-directory>`);
    expect(all(directory, '[part=date]')).to.have.length(0);
  });
});
