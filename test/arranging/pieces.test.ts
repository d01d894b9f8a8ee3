import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {piecesOf} from '../../components/data/arranging/marks.js';
import {measure, span, written} from '../../components/data/arranging/measure.js';
import {paginate} from '../../components/data/arranging/pages.js';
import {parseRange, writeRange} from '../../components/data/arranging/range.js';
import {sectionsOf} from '../../components/data/arranging/sections.js';
import type {ArrangedField} from '../../components/data/arranging/field.js';
import type {Row} from '../../pods/lists/row.js';
import {Random} from '../support/random.js';

const marked = (text: string, query: string) =>
  piecesOf(text, query)
    .map(({text, isFound}) => (isFound ? `[${text}]` : text))
    .join('');

describe('marking what was searched for', () => {
  it('marks it as it is written, whatever its case and accents', () => {
    assert.equal(marked('Scie égoïne', 'EGO'), 'Scie [égo]ïne');
    assert.equal(marked('Cœur de bœuf', 'boe'), 'Cœur de [bœ]uf');
    assert.equal(marked('Cœur', 'co'), '[Cœ]ur', 'half a letter cannot be marked');
    assert.equal(marked('e\u0301lan vital', 'elan'), '[e\u0301lan] vital');
  });

  it('marks beginnings of words only, each time', () => {
    assert.equal(marked('Pain, pâte et copain', 'pa'), '[Pa]in, [pâ]te et copain');
  });

  it('marks several words, also where one lies in the other', () => {
    assert.equal(marked('soudure à l’arc', 'arc soud'), '[soud]ure à l’[arc]');
    assert.equal(marked('soudure', 'so soud'), '[so][ud]ure');
  });

  it('marks nothing without a query, and never changes the text', () => {
    assert.equal(marked('Scie', ''), 'Scie');
    const random = new Random(7);
    const letters = [...'aeoécœßÆ 한שi̇İ-’🪚'];
    const word = (length: number) => Array.from({length}, () => random.pick(letters)).join('');
    for (let turn = 0; turn < 500; turn++) {
      const text = word(12);
      assert.equal(
        piecesOf(text, word(2))
          .map((piece) => piece.text)
          .join(''),
        text,
      );
    }
  });
});

describe('measuring', () => {
  it('takes days that are none for nothing', () => {
    assert.equal(span('date', '2026-02-31'), undefined);
    assert.equal(span('date', '2026-13'), undefined);
    assert.equal(span('date', 'someday'), undefined);
    assert.equal(span('number', ''), undefined);
    assert.ok(Number.isNaN(measure('time', 'noon')));
  });

  it('knows years before the hundredth from those of our century', () => {
    assert.ok(measure('date', '0090-01-01') < measure('date', '1990-01-01'));
  });

  it('writes sizes as inputs and addresses have them', () => {
    assert.equal(written('date', measure('date', '2026-03-09')), '2026-03-09');
    assert.equal(written('time', measure('time', '07:05:30')), '07:05');
    assert.equal(written('number', 12.5), '12.5');
  });
});

describe('ranges in addresses', () => {
  it('may be open at either end, and are gone when they are open at both', () => {
    assert.deepEqual(parseRange('10..50'), {from: '10', to: '50'});
    assert.deepEqual(parseRange('..50'), {from: '', to: '50'});
    assert.deepEqual(parseRange('7'), {from: '7', to: '7'});
    assert.equal(writeRange({from: '10', to: ''}), '10..');
    assert.equal(writeRange({from: '', to: ''}), undefined);
  });
});

describe('pages of a list', () => {
  it('end where the list does, and begin at the first', () => {
    assert.deepEqual(paginate(45, 20, 9), {page: 3, pages: 3, from: 40, to: 60});
    assert.equal(paginate(45, 20, 0).page, 1);
    assert.equal(paginate(45, 20, NaN).page, 1);
    assert.equal(paginate(0, 20, 1).pages, 1);
  });

  it('hold 200 where all are wanted', () => {
    assert.deepEqual(paginate(450, 0, 2), {page: 2, pages: 3, from: 200, to: 400});
  });
});

describe('headings over groups of rows', () => {
  const field: ArrangedField<string> = {name: 'town', values: ({thing}) => (thing ? [thing] : [])};
  const row = (thing: string): Row<string> => ({source: thing, status: 'ready', thing});

  it('stand over what folds into the same, and what has nothing stands without one', () => {
    const sections = sectionsOf([row('Crest'), row('CREST'), row('Die'), {source: 'x', status: 'pending'}], field);
    assert.deepEqual(
      sections.map(({label, rows}) => [label, rows.length]),
      [
        ['Crest', 2],
        ['Die', 1],
        [undefined, 1],
      ],
    );
  });
});
