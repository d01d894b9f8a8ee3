import {html} from 'lit';
import '../../components/directory/directory.js';
import type {CoopDirectory} from '../../components/directory/directory.js';
import {choose, chosenIn, pressFilter, removerOf, selectOf, valuesIn} from '../support/elements/facets.js';
import {numberedNames, prefixes} from '../support/elements/seeded-coop.js';
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
  startPod,
  textOf,
  type,
  waitUntil,
} from '../support/elements/page.js';

const names = (directory: Element) => all(directory, 'li .heading').map(({innerText}) => innerText);
const focused = (directory: Element) => directory.shadowRoot!.activeElement;

/** One person for each line: name, town, skills. */
const people = (...lines: readonly [string, string, ...string[]][]) =>
  prefixes +
  lines
    .map(([name, place, ...skills], index) => {
      const told = skills.map((skill) => `schema:skills ${JSON.stringify(skill)};`).join(' ');
      return `<#p${index}> a foaf:Person; ${told} vcard:hasAddress <#h${index}>; vcard:fn "${name}".
        <#h${index}> vcard:locality "${place}".`;
    })
    .join('\n');

const team = people(
  ['Ada', 'Crest', 'soudure', 'Énergie'],
  ['Bo', 'Die', 'Soudure'],
  ['Cleo', 'Crest', 'Soudure', 'soudure', 'eau'],
  ['Dan', 'crest'],
);

describe('the directory’s filters', () => {
  let pod: ReturnType<typeof startPod>;
  beforeEach(() => {
    pod = startPod();
  });

  const showPeople = (turtle = team, facets = 'skills place') => {
    const src = pod.put('/people.ttl', turtle);
    return show<CoopDirectory>(html`<coop-directory src=${src} facets=${facets}></coop-directory>`);
  };
  const openFilters = async (turtle?: string, facets?: string) => {
    const directory = await showPeople(turtle, facets);
    await pressFilter(directory);
    return directory;
  };

  it('come with a button whose code is all that the page loads of them', async () => {
    // Browsers note 250 files and no more unless they are told; unbundled, the kit has about as many.
    performance.setResourceTimingBufferSize(1_000);
    const isLoaded = () => performance.getEntriesByType('resource').some(({name}) => name.includes('/facet-panel.js'));
    const directory = await showPeople();
    const button = named(directory, 'Filtrer');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(all(directory, 'select, fieldset')).to.have.length(0);
    expect(isLoaded()).to.be.false;
    await isAccessible(directory);
    await pressFilter(directory);
    // The browser notes a file when it has time, which can be after the file is used.
    await waitUntil(isLoaded);
  });

  it('are not there unless the page wants them', async () => {
    const src = pod.put('/people.ttl', team);
    const directory = await show<CoopDirectory>(html`<coop-directory src=${src}></coop-directory>`);
    expect(all(directory, '.filter')).to.have.length(0);
  });

  it('open below the button, which keeps the focus and says so, and close again without a trace', async () => {
    const directory = await showPeople();
    const button = named(directory, 'Filtrer');
    button.focus();
    await pressFilter(directory);
    expect(focused(directory) === button).to.be.true;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(one(directory, 'legend').textContent).to.equal('Filtrer les membres');
    await isAccessible(directory);
    await pressFilter(directory);
    expect(focused(directory) === button).to.be.true;
    expect(all(directory, 'select, option, fieldset')).to.have.length(0);
  });

  it('count every value once a member, whatever its spelling, and show it as most write it', async () => {
    const directory = await openFilters();
    expect(valuesIn(directory, 'Savoir-faire')).to.deep.equal([
      'Tous les savoir-faire',
      'eau (1)',
      'Énergie (1)',
      'Soudure (3)',
    ]);
    expect(valuesIn(directory, 'Commune')).to.deep.equal(['Toutes les communes', 'Crest (3)', 'Die (1)']);
  });

  it('stand in the order in which the page names them', async () => {
    const directory = await openFilters(team, ' place  skills place ');
    expect(all<HTMLSelectElement>(directory, 'select').map(({labels}) => labels[0]?.innerText)).to.deep.equal([
      'Commune',
      'Savoir-faire',
    ]);
  });

  it('show at once who is left, and all must fit', async () => {
    const directory = await openFilters();
    await choose(directory, 'Savoir-faire', 'Soudure');
    expect(names(directory)).to.deep.equal(['Ada', 'Bo', 'Cleo']);
    await choose(directory, 'Commune', 'Crest');
    expect(names(directory)).to.deep.equal(['Ada', 'Cleo']);
    await choose(directory, 'Savoir-faire', 'Tous');
    expect(names(directory)).to.deep.equal(['Ada', 'Cleo', 'Dan']);
  });

  it('count those who fit the search and the other choices, and hide what would lead to nobody', async () => {
    const directory = await openFilters();
    await choose(directory, 'Commune', 'Crest');
    expect(valuesIn(directory, 'Savoir-faire')).to.deep.equal([
      'Tous les savoir-faire',
      'eau (1)',
      'Énergie (1)',
      'Soudure (2)',
    ]);
    expect(valuesIn(directory, 'Commune')).to.deep.equal(['Toutes les communes', 'Crest (3)', 'Die (1)']);
    type(directory, 'input', 'ada');
    await directory.updateComplete;
    expect(valuesIn(directory, 'Savoir-faire')).to.deep.equal(
      ['Tous les savoir-faire', 'Énergie (1)', 'soudure (1)'].map((value) => value.replace('soudure', 'Soudure')),
    );
    expect(valuesIn(directory, 'Commune')).to.deep.equal(['Toutes les communes', 'Crest (1)']);
  });

  it('keep the focus in the list of values, and what is chosen chosen', async () => {
    const directory = await openFilters();
    await choose(directory, 'Commune', 'Crest');
    await choose(directory, 'Savoir-faire', 'Énergie');
    expect(focused(directory) === selectOf(directory, 'Savoir-faire')).to.be.true;
    expect(selectOf(directory, 'Savoir-faire').selectedOptions[0]?.text).to.equal('Énergie (1)');
    expect(selectOf(directory, 'Commune').selectedOptions[0]?.text).to.equal('Crest (1)');
  });

  it('keep a choice among the values when the search leaves nobody who has it', async () => {
    const directory = await openFilters();
    await choose(directory, 'Commune', 'Die');
    type(directory, 'input', 'ada');
    await directory.updateComplete;
    expect(selectOf(directory, 'Commune').selectedOptions[0]?.text).to.equal('Die (0)');
  });

  it('have the number said half a second after the last choice, and none in between', async () => {
    const directory = await openFilters();
    const status = one(directory, '.summary [role=status]');
    await waitUntil(() => status.textContent === '4 membres');
    const said: (string | null)[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, {childList: true, characterData: true, subtree: true});
    atEnd(() => observer.disconnect());
    const start = performance.now();
    await choose(directory, 'Savoir-faire', 'Soudure');
    await choose(directory, 'Commune', 'Crest');
    expect(textOf(one(directory, '.count'))).to.equal('2 membres');
    await waitUntil(() => status.textContent === '2 membres');
    expect(performance.now() - start).to.be.greaterThan(450);
    removerOf(directory, 'Soudure').click();
    await waitUntil(() => status.textContent === '3 membres');
    expect(said).to.deep.equal(['2 membres', '3 membres']);
  });

  it('stay readable when they are closed, each with a button that takes it back', async () => {
    const directory = await openFilters();
    await choose(directory, 'Savoir-faire', 'Soudure');
    await choose(directory, 'Commune', 'Crest');
    await pressFilter(directory);
    expect(chosenIn(directory)).to.deep.equal(['Soudure', 'Crest']);
    expect(names(directory)).to.deep.equal(['Ada', 'Cleo']);
    await isAccessible(directory);
    removerOf(directory, 'Crest').click();
    await directory.updateComplete;
    expect(chosenIn(directory)).to.deep.equal(['Soudure']);
    expect(names(directory)).to.deep.equal(['Ada', 'Bo', 'Cleo']);
  });

  it('hand the focus on when a choice is taken back: to the next one, the one before, the button', async () => {
    const directory = await openFilters();
    await choose(directory, 'Savoir-faire', 'Soudure');
    await choose(directory, 'Commune', 'Crest');
    const takeBack = async (label: string) => {
      removerOf(directory, label).focus();
      removerOf(directory, label).click();
      await directory.updateComplete;
      return focused(directory);
    };
    expect((await takeBack('Soudure'))?.getAttribute('aria-label')).to.equal('Retirer Crest');
    await choose(directory, 'Savoir-faire', 'eau');
    expect((await takeBack('eau'))?.getAttribute('aria-label')).to.equal('Retirer Crest');
    expect((await takeBack('Crest'))?.textContent?.trim()).to.equal('Filtrer');
    expect(selectOf(directory, 'Commune').selectedOptions[0]?.text).to.equal('Toutes les communes');
  });

  it('can all be cleared at once, with the focus on the button', async () => {
    const directory = await openFilters();
    expect(all(directory, '.chosen')).to.have.length(0);
    await choose(directory, 'Savoir-faire', 'Soudure');
    await choose(directory, 'Commune', 'Crest');
    named(directory, 'Tout effacer').focus();
    press(directory, 'Tout effacer');
    await directory.updateComplete;
    expect(names(directory)).to.have.length(4);
    expect(all(directory, '.chosen')).to.have.length(0);
    expect(focused(directory)?.textContent?.trim()).to.equal('Filtrer');
  });

  it('say so when nobody is left, and lead back', async () => {
    const directory = await openFilters();
    await choose(directory, 'Commune', 'Die');
    type(directory, 'input', 'ada');
    await directory.updateComplete;
    expect(textOf(directory)).to.include('Aucun membre ne correspond à « ada » avec ces filtres.');
    await isAccessible(directory);
    press(directory, 'Effacer les filtres');
    await directory.updateComplete;
    expect(names(directory)).to.deep.equal(['Ada']);
    expect(focused(directory)?.textContent?.trim()).to.equal('Filtrer');
    await choose(directory, 'Commune', 'Crest');
    type(directory, 'input', 'bo');
    await directory.updateComplete;
    press(directory, 'Effacer la recherche');
    await directory.updateComplete;
    expect(names(directory)).to.deep.equal(['Ada', 'Cleo', 'Dan']);
    expect(focused(directory) === one(directory, 'input')).to.be.true;
  });

  it('say so when there is nothing to choose', async () => {
    const directory = await openFilters(`${prefixes}<#a> a foaf:Person; foaf:name "Ada".`);
    expect(textOf(one(directory, 'fieldset'))).to.include('Il n’y a pas encore de filtre à choisir.');
  });

  it('leave out who is not read yet', async () => {
    pod.put('/b.ttl', `${prefixes}<#me> a foaf:Person; foaf:name "Bo"; schema:skills "Soudure".`);
    const src = pod.put(
      '/group.ttl',
      `${prefixes}<#g> a vcard:Group; vcard:hasMember <#a>, <b.ttl#me>. <#a> vcard:fn "Ada"; schema:skills "soudure".`,
    );
    const held = pod.faults.hold({path: '/b.ttl'});
    const directory = await draw<CoopDirectory>(html`<coop-directory src="${src}#g" facets="skills"></coop-directory>`);
    await held.arrived;
    await sees(directory, 'Filtrer');
    press(directory, 'Filtrer');
    await waitUntil(() => all(directory, 'select').length > 0);
    expect(valuesIn(directory, 'Savoir-faire')).to.deep.equal(['Tous les savoir-faire', 'soudure (1)']);
    await choose(directory, 'Savoir-faire', 'soudure');
    expect(names(directory)).to.deep.equal(['Ada']);
    held.release();
    await sees(directory, /\bBo\b/);
    expect(chosenIn(directory)).to.deep.equal(['Soudure']);
    expect(valuesIn(directory, 'Savoir-faire')).to.deep.equal(['Tous les savoir-faire', 'Soudure (2)']);
  });

  it('show the most common of very many values, and where the others are', async () => {
    const many = numberedNames(205).map((name): [string, string, string] => [name, 'Die', `Métier ${name.slice(-3)}`]);
    const directory = await openFilters(people(...many, ['Zoé', 'Die', 'Métier 205']));
    const values = valuesIn(directory, 'Savoir-faire');
    expect(values).to.have.length(201);
    expect(values.at(-1)).to.equal('Métier 205 (2)');
    const hint = one(directory, '#facet-skills-hint');
    expect(textOf(hint)).to.equal('Les 200 plus courants. Pour les autres, utilisez la recherche.');
    expect(selectOf(directory, 'Savoir-faire').getAttribute('aria-describedby')).to.equal(hint.id);
  });

  it('start the list from its beginning', async () => {
    const many = numberedNames(60).map((name, index): [string, string] => [name, index < 50 ? 'Die' : 'Crest']);
    const directory = await openFilters(people(...many));
    press(directory, 'Page suivante');
    await directory.updateComplete;
    press(directory, 'Page suivante');
    await choose(directory, 'Commune', 'Die');
    expect(textOf(directory)).to.include('50 membres').and.to.include('Page 1 sur 3');
    press(directory, 'Page suivante');
    await choose(directory, 'Commune', 'Crest');
    expect(names(directory)).to.have.length(10);
    press(directory, 'Tout effacer');
    await directory.updateComplete;
    expect(names(directory)[0]).to.equal('Membre 001');
  });

  it('hold for what is read again', async () => {
    const directory = await openFilters();
    await choose(directory, 'Savoir-faire', 'Soudure');
    pod.put('/people.ttl', people(['Ada', 'Crest', 'eau'], ['Eve', 'Die', 'SOUDURE']));
    await directory.refresh();
    expect(names(directory)).to.deep.equal(['Eve']);
    expect(valuesIn(directory, 'Savoir-faire')).to.deep.equal(['Tous les savoir-faire', 'eau (1)', 'SOUDURE (1)']);
  });

  it('speak the language of the page, also when it changes', async () => {
    const directory = await openFilters();
    await choose(directory, 'Commune', 'Crest');
    document.documentElement.lang = 'en';
    await sees(directory, /Skills.*Clear all.*3 members/);
    expect(valuesIn(directory, 'Skills')[0]).to.equal('All skills');
    expect(textOf(directory)).to.include('Chosen filters:').and.to.include('3 members');
    expect(one(directory, '.chosen li button').getAttribute('aria-label')).to.equal('Remove Crest');
  });

  it('are left out where a list of its own has none, quietly', async () => {
    const said = listenToConsole();
    expect(all(await showPeople(team, 'group'), '.filter')).to.have.length(0);
    const directory = await openFilters(team, 'group place');
    expect(all(directory, 'select')).to.have.length(1);
    expect(said).to.deep.equal([]);
  });

  it('that no directory has are named on the console, with what was meant', async () => {
    const said = listenToConsole();
    const directory = await showPeople(team, 'skill place towns');
    await waitUntil(() => said.length > 1);
    await directory.refresh();
    expect(said.map((text) => text.replace(/ \[object.*/, ''))).to.deep.equal([
      'solidaire: <coop-directory> knows no facet “skill”. Did you mean “skills”?',
      'solidaire: <coop-directory> knows no facet “towns”. It knows “skills”, “place”, “group”.',
    ]);
    named(directory, 'Filtrer');
  });

  it('are reached with the keyboard in the order of the page', async () => {
    const directory = await openFilters();
    await choose(directory, 'Commune', 'Die');
    const stops = all(directory, 'input, button, a, select').filter(({tabIndex}) => tabIndex === 0);
    const read = (stop: HTMLElement) => stop.getAttribute('aria-label') ?? (stop.id || textOf(stop));
    expect(stops.map(read)).to.deep.equal([
      'search',
      'Filtrer',
      'facet-skills',
      'facet-place',
      'Retirer Die',
      'Tout effacer',
      'Bo',
    ]);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`fit into 320 px in ${direction} with the longest words, and can be hit`, async () => {
      document.documentElement.dir = direction;
      const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
      const src = pod.put('/people.ttl', people(['Ada', long, long]));
      const frame = await show(
        html`<div style="inline-size: 320px"><coop-directory src=${src} facets="skills place"></coop-directory></div>`,
      );
      const directory = frame.querySelector('coop-directory')!;
      await pressFilter(directory);
      await choose(directory, 'Savoir-faire', long);
      await choose(directory, 'Commune', long);
      const {left, right} = frame.getBoundingClientRect();
      for (const part of all(directory, '*:not(.visually-hidden, option)')) {
        const box = part.getBoundingClientRect();
        const where = `<${part.localName} class="${part.className}">`;
        expect(box.left, where).to.be.at.least(left - 0.5);
        expect(box.right, where).to.be.at.most(right + 0.5);
        if (!part.matches('button, select')) continue;
        expect(box.width, where).to.be.at.least(24);
        expect(box.height, where).to.be.at.least(24);
      }
    });
  }
});
