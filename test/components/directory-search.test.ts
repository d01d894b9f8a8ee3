import {html} from 'lit';
import '../../components/directory/directory.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {documentOfPeople, numberedNames, prefixes} from '../support/elements/seeded-coop.js';
import {
  all,
  atEnd,
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

describe('searching and leafing through the directory', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
  });

  const showPeople = (people: readonly string[], pageSize?: number) => {
    const src = pod.put(`/${people.length}.ttl`, documentOfPeople(people));
    return show<CoopDirectory>(
      pageSize === undefined
        ? html`<coop-directory src=${src}></coop-directory>`
        : html`<coop-directory src=${src} page-size=${pageSize}></coop-directory>`,
    );
  };
  const search = async (directory: CoopDirectory, text: string) => {
    type(directory, 'input', text);
    await directory.updateComplete;
  };

  it('finds é when e is typed, whatever the case', async () => {
    const directory = await showPeople(['Élodie', 'Ana', 'Zoé']);
    await search(directory, 'E');
    expect(names(directory)).to.deep.equal(['Élodie']);
    await search(directory, 'zoe');
    expect(names(directory)).to.deep.equal(['Zoé']);
  });

  it('finds nobody by what is inside a word', async () => {
    const directory = await showPeople(['Marthe Le Goff', 'Saint-Arthur']);
    await search(directory, 'art');
    expect(names(directory)).to.deep.equal(['Saint-Arthur']);
  });

  it('finds e when é is typed, and œ when oe is', async () => {
    const directory = await showPeople(['Denis', 'Œuvrard']);
    await search(directory, 'dénis');
    expect(names(directory)).to.deep.equal(['Denis']);
    await search(directory, 'oeuv');
    expect(names(directory)).to.deep.equal(['Œuvrard']);
  });

  it('looks at the activity, the town and the skills as well', async () => {
    const src = pod.put(
      '/people.ttl',
      `${prefixes}<#a> a foaf:Person; vcard:fn "Ada"; vcard:role "Menuisière"; schema:skills "Soudure".
       <#b> a foaf:Person; vcard:fn "Bo"; vcard:hasAddress <#h>. <#h> vcard:locality "Die".`,
    );
    const directory = await show<CoopDirectory>(html`<coop-directory src=${src}></coop-directory>`);
    for (const [typed, found] of [
      ['soud', 'Ada'],
      ['menuisiere', 'Ada'],
      ['die', 'Bo'],
    ] as const) {
      await search(directory, typed);
      expect(names(directory)).to.deep.equal([found]);
    }
  });

  it('finds all words in any order', async () => {
    const directory = await showPeople(['Ada Lovelace', 'Ada Byron']);
    await search(directory, ' love  ada ');
    expect(names(directory)).to.deep.equal(['Ada Lovelace']);
  });

  it('says what was looked for when nothing is found, and a button leads back with the focus in the box', async () => {
    const directory = await showPeople(['Ada']);
    await search(directory, 'xyz');
    expect(textOf(directory)).to.include('Aucun membre ne correspond à « xyz ».');
    await isAccessible(directory);
    press(directory, 'Effacer la recherche');
    await directory.updateComplete;
    expect(names(directory)).to.deep.equal(['Ada']);
    expect(directory.shadowRoot!.activeElement).to.equal(one(directory, 'input'));
    expect(one<HTMLInputElement>(directory, 'input').value).to.equal('');
  });

  it('says the number half a second after the last key, and none in between', async () => {
    const directory = await showPeople(['Élodie', 'Ana', 'Zoé']);
    const status = one(directory, '.summary [role=status]');
    await waitUntil(() => status.textContent === '3 membres');
    const said: {text: string | null; at: number}[] = [];
    const observer = new MutationObserver(() => said.push({text: status.textContent, at: performance.now()}));
    observer.observe(status, {childList: true, characterData: true, subtree: true});
    atEnd(() => observer.disconnect());
    for (const text of ['z', 'zo', 'zoe']) await search(directory, text);
    const typed = performance.now();
    expect(textOf(one(directory, '.count'))).to.equal('1 membre');
    await waitUntil(() => status.textContent === '1 membre');
    expect(said.map(({text}) => text)).to.deep.equal(['1 membre']);
    expect(said[0]!.at - typed).to.be.greaterThan(450);
  });

  it('shows pages of 20 with a button to the next one', async () => {
    const directory = await showPeople(numberedNames(45));
    expect(names(directory)).to.deep.equal(numberedNames(20));
    expect(textOf(directory)).to.include('45 membres').and.to.include('Page 1 sur 3');
    press(directory, 'Page suivante');
    await directory.updateComplete;
    expect(names(directory)[0]).to.equal('Membre 021');
    await isAccessible(directory);
  });

  it('keeps the focus on a button that leads no further, and says so', async () => {
    const directory = await showPeople(numberedNames(21));
    const next = named(directory, 'Page suivante');
    expect(named(directory, 'Page précédente').getAttribute('aria-disabled')).to.equal('true');
    next.focus();
    next.click();
    await directory.updateComplete;
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    expect(directory.shadowRoot!.activeElement).to.equal(next);
    next.click();
    await directory.updateComplete;
    expect(names(directory)).to.deep.equal(['Membre 021']);
  });

  it('goes back to the first page when somebody searches', async () => {
    const directory = await showPeople(numberedNames(45));
    press(directory, 'Page suivante');
    await search(directory, 'membre');
    expect(names(directory)[0]).to.equal('Membre 001');
  });

  it('says the page along with the number', async () => {
    const directory = await showPeople(numberedNames(45));
    press(directory, 'Page suivante');
    await waitUntil(() => one(directory, '.summary [role=status]').textContent === '45 membres, Page 2 sur 3');
  });

  it('shows as many as page-size says', async () => {
    const directory = await showPeople(numberedNames(7), 5);
    expect(names(directory)).to.have.length(5);
  });

  it('shows all with page-size="0", and pages of 200 beyond', async () => {
    const directory = await showPeople(numberedNames(120), 0);
    expect(names(directory)).to.have.length(120);
    expect(all(directory, 'nav')).to.have.length(0);
    const more = await showPeople(numberedNames(230), 0);
    expect(names(more)).to.have.length(200);
    expect(textOf(more)).to.include('Page 1 sur 2');
  });

  it('has no buttons for pages when there is one page', async () => {
    const directory = await showPeople(numberedNames(20));
    expect(all(directory, 'nav')).to.have.length(0);
  });

  it('can be used with the keyboard alone: box, names, buttons in the order of the page', async () => {
    const directory = await showPeople(numberedNames(3), 2);
    const stops = all(directory, 'input, button, a').filter(({tabIndex}) => tabIndex === 0);
    expect(stops.map((stop) => stop.innerText || stop.localName)).to.deep.equal([
      'input',
      'Membre 001',
      'Membre 002',
      'Page précédente',
      'Page suivante',
    ]);
  });
});
