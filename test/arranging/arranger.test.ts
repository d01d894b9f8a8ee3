import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Arranger, type Wish} from '../../components/data/arranging/arranger.js';
import {FacetSet} from '../../components/data/arranging/facet-set.js';
import {parseFilter} from '../../components/data/arranging/conditions.js';
import {parseSort} from '../../components/data/arranging/sort-keys.js';
import {kindFields} from '../../components/things/kind-fields.js';
import type {Row} from '../../pods/lists/row.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import {atelier, toolKind} from '../support/tools.js';
import {pendingRow, toolRow} from '../support/tool-rows.js';

const words = {language: 'fr', yes: 'oui', no: 'non', undescribed: '', showAll: String};
const fields = kindFields(toolKind, words, ['fr']);
const nothing: Wish<Thing> = {conditions: [], sort: [], query: '', choices: new Map()};

const saw = toolRow('saw', {
  name: 'Scie égoïne',
  category: `${atelier}wood`,
  uses: ['Couper', 'Élaguer'],
  deposit: '12.5',
  isFree: 'true',
  openSince: '2026-03-01',
});
const spade = toolRow('spade', {name: 'bêche', category: `${atelier}garden`, uses: ['Creuser'], deposit: '8', isFree: '0'});
const welder = toolRow('welder', {
  name: 'Poste à souder',
  category: `${atelier}metal`,
  uses: ['couper', 'Souder'],
  deposit: '100',
  isFree: '1',
  openSince: '2025-12-24',
});
const tools = [saw, spade, welder];

const names = (rows: readonly Row<Thing>[]) => rows.map(({label, source}) => label ?? source.replace(atelier, ''));

function arrange(wish: Partial<Wish<Thing>>, rows: readonly Row<Thing>[] = tools, searched: readonly string[] = []) {
  const arranger = new Arranger(fields, 'fr', searched);
  const facets = new FacetSet(fields, 'fr');
  return {arranger, facets, ...arranger.arrange(rows, {...nothing, ...wish}, facets)};
}

describe('searching a list of any kind', () => {
  it('wants every word to begin a word of the thing, case and accents folded', () => {
    assert.deepEqual(names(arrange({query: 'BECHE'}).found), ['bêche']);
    assert.deepEqual(names(arrange({query: 'elag sci'}).found), ['Scie égoïne']);
    assert.deepEqual(names(arrange({query: 'oupe'}).found), []);
    assert.deepEqual(names(arrange({query: ' '}).found), names(tools));
  });

  it('knows choices by their names and not by their addresses', () => {
    assert.deepEqual(names(arrange({query: 'jardin'}).found), ['bêche']);
    assert.deepEqual(names(arrange({query: 'https'}).found), []);
  });

  it('looks into the named fields only', () => {
    assert.deepEqual(names(arrange({query: 'couper'}, tools, ['name']).found), []);
    assert.deepEqual(names(arrange({query: 'souder'}, tools, ['name']).found), ['Poste à souder']);
  });

  it('finds the same whether a query is typed letter by letter, changed or pasted', () => {
    const {arranger} = arrange({});
    const typed = ['c', 'co', 'coup', 'coup e', 'coup el', 'e', 'el', 'el c', '', 's', 'sou'];
    for (const query of typed) {
      const found = names(arranger.arrange(tools, {...nothing, query}).found);
      assert.deepEqual(found, names(arrange({query}).found), query);
    }
  });

  it('leaves out what is not read yet once something is searched for', () => {
    const rows = [saw, pendingRow('later')];
    assert.deepEqual(names(arrange({}, rows).found), ['Scie égoïne', 'later']);
    assert.deepEqual(names(arrange({query: 's'}, rows).found), ['Scie égoïne']);
  });
});

describe('sorting a list of any kind', () => {
  it('follows the alphabet of the reader’s language', () => {
    assert.deepEqual(names(arrange({sort: parseSort('name')}).found), ['bêche', 'Poste à souder', 'Scie égoïne']);
  });

  it('takes numbers and dates by their size, and puts what is missing last both ways', () => {
    assert.deepEqual(names(arrange({sort: parseSort('deposit')}).found), ['bêche', 'Scie égoïne', 'Poste à souder']);
    assert.deepEqual(names(arrange({sort: parseSort('open-since')}).found), ['Poste à souder', 'Scie égoïne', 'bêche']);
    assert.deepEqual(names(arrange({sort: parseSort('-open-since')}).found), ['Scie égoïne', 'Poste à souder', 'bêche']);
  });

  it('goes on to the next field where one is equal, whatever its case and accents', () => {
    const rows = [
      toolRow('1', {name: 'Étau', deposit: '5'}),
      toolRow('2', {name: 'etau', deposit: '9'}),
      toolRow('3', {name: 'Clé 10', deposit: '1'}),
      toolRow('4', {name: 'Clé 9', deposit: '1'}),
    ];
    assert.deepEqual(names(arrange({sort: parseSort('name -deposit')}, rows).found), ['Clé 9', 'Clé 10', 'etau', 'Étau']);
  });

  it('puts choices in the order of their names', () => {
    const {found} = arrange({sort: parseSort('category')});
    assert.deepEqual(names(found), ['Scie égoïne', 'bêche', 'Poste à souder'], 'Bois, Jardin, Métal');
  });

  it('leaves a list as it is that is sorted by what is no field', () => {
    assert.deepEqual(names(arrange({sort: parseSort('colour')}).found), names(tools));
  });

  it('does not read a single thing to sort by the name', () => {
    const unread = (id: string, label: string): Row<Thing> => ({
      source: id,
      status: 'ready',
      label,
      get thing(): Thing {
        throw new Error('read');
      },
    });
    assert.deepEqual(names(arrange({sort: parseSort('name')}, [unread('b', 'Bb'), unread('a', 'Aa')]).found), ['Aa', 'Bb']);
  });
});

describe('narrowing a list of any kind down', () => {
  const counts = (wish: Partial<Wish<Thing>>, name: string) =>
    arrange(wish)
      .facets.values(name)
      .values.map(({label, count}) => `${label} ${count}`);

  it('counts values, two spellings that fold into one as one', () => {
    assert.deepEqual(counts({}, 'uses'), ['Couper 2', 'Creuser 1', 'Élaguer 1', 'Souder 1']);
  });

  it('counts choices, and yes and no, by their names', () => {
    assert.deepEqual(counts({}, 'category'), ['Bois 1', 'Jardin 1', 'Métal 1']);
    assert.deepEqual(counts({}, 'isFree'), ['non 1', 'oui 2']);
  });

  it('counts among what fits the search and everything else that is chosen', () => {
    const choices = new Map([['uses', 'couper']]);
    assert.deepEqual(counts({choices}, 'category'), ['Bois 1', 'Métal 1']);
    assert.deepEqual(
      counts({choices}, 'uses'),
      ['Couper 2', 'Creuser 1', 'Élaguer 1', 'Souder 1'],
      'its own choice is left out',
    );
    assert.deepEqual(counts({choices, query: 'scie'}, 'category'), ['Bois 1']);
  });

  it('keeps only what fits all choices', () => {
    const choices = new Map([
      ['uses', 'couper'],
      ['category', `${atelier}metal`],
    ]);
    assert.deepEqual(names(arrange({choices}).found), ['Poste à souder']);
  });

  it('narrows numbers and dates down from one to another, both of them in it', () => {
    const within = (name: string, range: string) => names(arrange({choices: new Map([[name, range]])}).found);
    assert.deepEqual(within('deposit', '8..12.5'), ['Scie égoïne', 'bêche']);
    assert.deepEqual(within('deposit', '50..'), ['Poste à souder']);
    assert.deepEqual(within('openSince', '..2025-12-24'), ['Poste à souder']);
    assert.deepEqual(within('openSince', '2026-03-01..2026-03-01'), ['Scie égoïne']);
    assert.deepEqual(within('deposit', 'nonsense..'), names(tools), 'an end that is no number is open');
  });

  it('knows the smallest and the largest of what fits everything else', () => {
    const {facets} = arrange({query: 'couper', choices: new Map([['deposit', '90..']])});
    assert.deepEqual(facets.bounds('deposit'), [12.5, 100]);
    assert.equal(facets.bounds('openSince')?.length, 2);
    assert.equal(arrange({query: 'beche'}).facets.bounds('openSince'), undefined);
  });

  it('shows what is chosen even where nothing has it any more', () => {
    const {values} = arrange({}).facets.values('uses', 'peindre');
    assert.deepEqual(
      values.find(({key}) => key === 'peindre'),
      {key: 'peindre', label: 'peindre', count: 0},
    );
  });

  it('offers the most common of very many values', () => {
    const rows = Array.from({length: 500}, (_, index) =>
      toolRow(`${index}`, {name: 'x', uses: [`Usage ${index}`, 'Couper']}),
    );
    const {facets} = arrange({}, rows);
    const {values, isCut} = facets.values('uses');
    assert.equal(values.length, 200);
    assert.ok(isCut);
    assert.ok(values.some(({label, count}) => label === 'Couper' && count === 500));
  });

  it('leaves a choice out that is for no field', () => {
    assert.deepEqual(names(arrange({choices: new Map([['colour', 'red']])}).found), names(tools));
  });

  it('works nothing out again that is the same as before', () => {
    const wish = {...nothing, sort: parseSort('name'), choices: new Map([['uses', 'couper']])};
    const {arranger, facets} = arrange({});
    const found = () => arranger.arrange(tools, wish, facets).found;
    assert.equal(found(), found());
  });
});

describe('what holds for a list at all', () => {
  const now = new Date(2026, 1, 1, 12);
  const kept = (filter: string, rows: readonly Row<Thing>[] = tools) => {
    const {conditions, mistakes} = parseFilter(filter, fields, now);
    assert.deepEqual(mistakes, []);
    return names(arrange({conditions}, rows).all);
  };

  it('keeps what has one of the values', () => {
    assert.deepEqual(kept('uses=couper'), ['Scie égoïne', 'Poste à souder']);
    assert.deepEqual(kept('uses = CREUSER , Élaguer'), ['Scie égoïne', 'bêche']);
    assert.deepEqual(kept('uses!=couper'), ['bêche']);
  });

  it('knows choices by any of their names and by the last part of their address', () => {
    for (const name of ['Bois', 'wood', 'WOOD', `${atelier}wood`])
      assert.deepEqual(kept(`category=${name}`), ['Scie égoïne'], name);
    assert.deepEqual(kept('is-free=true'), ['Scie égoïne', 'Poste à souder']);
    assert.deepEqual(kept('is-free=oui; category=metal'), ['Poste à souder']);
  });

  it('compares numbers and dates', () => {
    assert.deepEqual(kept('deposit>8; deposit<=100'), ['Scie égoïne', 'Poste à souder']);
    assert.deepEqual(kept('deposit=8,100'), ['bêche', 'Poste à souder']);
    assert.deepEqual(kept('open-since>=today'), ['Scie égoïne']);
    assert.deepEqual(kept('open-since<today'), ['Poste à souder']);
    assert.deepEqual(kept('open-since=2025'), ['Poste à souder']);
    assert.deepEqual(kept('open-since>2025-12'), ['Scie égoïne']);
  });

  it('takes a day for all of its hours', () => {
    const rows = [toolRow('late', {name: 'Late', openSince: '2026-02-01T23:30:00'})];
    assert.deepEqual(kept('open-since<=today', rows), ['Late']);
    assert.deepEqual(kept('open-since>today', rows), []);
  });

  it('keeps signs that mean something elsewhere in quoted values', () => {
    const rows = [toolRow('odd', {name: 'a; b, c=d'}), toolRow('other', {name: 'a'})];
    assert.deepEqual(kept('name="a; b, c=d"', rows), ['a; b, c=d']);
  });

  it('keeps nothing that is not read yet', () => {
    assert.deepEqual(kept('uses!=couper', [pendingRow('later')]), []);
    assert.deepEqual(kept('deposit!=8', [pendingRow('later'), saw]), ['Scie égoïne']);
  });

  it('tells what it does not understand, and goes on without it', () => {
    const {conditions, mistakes} = parseFilter('colour=red; uses; uses=; uses>3; deposit>=a lot; uses=couper', fields, now);
    assert.deepEqual(
      mistakes.map(({kind, about}) => [kind, about]),
      [
        ['unknown-field', 'colour'],
        ['no-operator', 'uses'],
        ['no-value', 'uses'],
        ['not-ordered', 'uses'],
        ['bad-value', 'a lot'],
      ],
    );
    assert.deepEqual(names(arrange({conditions}).all), ['Scie égoïne', 'Poste à souder']);
  });
});
