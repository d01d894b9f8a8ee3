import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {csvParse} from 'd3-dsv';
import {missingTests, titlesOf} from '../../tools/accessibility/check-proofs.js';
import {criteria, criterionOfTag} from '../../tools/accessibility/criteria.js';
import {matrixOf, withTables} from '../../tools/accessibility/page.js';
import {tested} from '../../tools/accessibility/proofs/proof.js';
import {proofs} from '../../tools/accessibility/proofs/proofs.js';
import {readTags} from '../../tools/accessibility/read-tags.js';
import type {AccessibilityRecord, State} from '../../tools/accessibility/record.js';
import {rgaaReferences} from '../../tools/accessibility/rgaa.js';
import {tally} from '../../tools/accessibility/tally.js';
import {inRoot} from '../../tools/paths.js';

describe('the criteria', () => {
  const numbers = criteria.map(({number}) => number);

  it('are the 55 of levels A and AA, each once, in their order', () => {
    assert.equal(numbers.length, 55);
    assert.equal(criteria.filter(({level}) => level === 'A').length, 31);
    const inOrder = [...new Set(numbers)].sort((a, b) => a.localeCompare(b, 'en', {numeric: true}));
    assert.deepEqual(numbers, inOrder);
  });

  it('are those to which the 106 of RGAA refer, but for the obsolete one', () => {
    assert.equal(Object.keys(rgaaReferences).length, 106);
    const unknown = new Set(
      Object.values(rgaaReferences)
        .flat()
        .filter((number) => !numbers.includes(number)),
    );
    assert.deepEqual([...unknown], ['4.1.1']);
    assert.deepEqual(criteria.find(({number}) => number === '1.4.3')!.rgaa, ['3.2', '10.5']);
  });

  it('have none of RGAA where they are newer than it, or about what is live', () => {
    assert.deepEqual(
      criteria.filter(({rgaa}) => !rgaa.length).map(({number}) => number),
      ['1.2.4', '2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8'],
    );
  });

  it('are found by the tags of axe’s rules', () => {
    assert.deepEqual(['wcag143', 'wcag1411', 'wcag2aa', 'wcag411', 'wcag213', 'cat.color'].map(criterionOfTag), [
      '1.4.3',
      '1.4.11',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what proves them', () => {
  it('is said of each, in their order', () => {
    assert.deepEqual(
      proofs.map(({criterion}) => criterion),
      criteria.map(({number}) => number),
    );
  });

  it('are tests that exist', async () => {
    assert.deepEqual(await missingTests(), []);
    const gone = [
      tested('components/map', 'was renamed'),
      tested('components/gone', 'is empty until somebody says something'),
    ];
    assert.deepEqual(await missingTests([{criterion: '1.1.1', tests: gone, rest: []}]), [
      '1.1.1: “was renamed” in test/components/map.test.ts',
      '1.1.1: “is empty until somebody says something” in test/components/gone.test.ts',
    ]);
  });

  it('speaks of tags that exist', async () => {
    const tags = await readTags();
    const named = proofs.flatMap(({tests, rest}) => [
      ...tests.flatMap((test) => test.tags),
      ...rest.flatMap((one) => one.tags ?? []),
    ]);
    assert.deepEqual(
      [...new Set(named)].filter((tag) => !tags.includes(tag)),
      [],
    );
  });

  it('is found in a source by what its tests are called, whatever they fill in', () => {
    const source = `
      it('keeps the focus', async () => {});
      it("says “it's”", () => {});
      for (const [a] of all) it(\`goes to \${a.map(({b}) => b)} and \${back}\`, async () => {});
      it(
        'stands on a line of its own', () => {});
      it('is called “l\\'eau”', () => {});
      wait('is no test');`;
    assert.deepEqual(titlesOf(source), [
      'keeps the focus',
      "says “it's”",
      'goes to … and …',
      'stands on a line of its own',
      "is called “l'eau”",
    ]);
  });
});

const contrast = (outcome: State['outcomes'][number]['outcome'], ...tags: string[]) =>
  ({rule: 'color-contrast', standards: ['wcag2aa', 'wcag143'], outcome, tags}) as const;

describe('what was found in the gallery', () => {
  it('is counted by tag and criterion, a story in each look by itself', () => {
    const {states, verdicts} = tally([
      {story: 'coop-map--some', tags: ['coop-map'], outcomes: [contrast('passed', 'coop-map')]},
      {
        story: 'coop-map--some',
        tags: ['coop-map'],
        outcomes: [contrast('passed', 'coop-map'), contrast('undecided', 'coop-map')],
      },
      {story: 'coop-map--none', tags: ['coop-map'], outcomes: []},
    ]);
    assert.deepEqual(states, {'coop-map': 3});
    assert.deepEqual(verdicts, [
      {tag: 'coop-map', criterion: '1.4.3', passed: 2, failed: 0, undecided: 1, undecidedBy: ['color-contrast']},
    ]);
  });

  it('has not passed where something was against it', () => {
    const {verdicts} = tally([
      {story: 's', tags: ['coop-map'], outcomes: [contrast('passed', 'coop-map'), contrast('failed', 'coop-map')]},
    ]);
    assert.deepEqual(
      verdicts.map(({passed, failed}) => [passed, failed]),
      [[0, 1]],
    );
  });

  it('is of the tag in which it lies, and of no other one beside it', () => {
    const {states, verdicts} = tally([
      {story: 's', tags: ['coop-news', 'coop-status'], outcomes: [contrast('passed', 'coop-news')]},
    ]);
    assert.deepEqual(states, {'coop-news': 1, 'coop-status': 1});
    assert.deepEqual(
      verdicts.map(({tag}) => tag),
      ['coop-news'],
    );
  });

  it('is of coop-community only where it is what is shown', () => {
    const state = (story: string) => ({story, tags: ['coop-community'], outcomes: [contrast('passed', 'coop-community')]});
    assert.deepEqual(tally([state('news-coop-news--some'), state('community-coop-community--none')]).states, {
      'coop-community': 1,
    });
  });
});

describe('the page about it', () => {
  const record: AccessibilityRecord = {
    axe: '4.0.0',
    only: '',
    stories: 2,
    looks: ['light', 'dark'],
    undrawn: 0,
    states: {'coop-map': 3},
    verdicts: [{tag: 'coop-map', criterion: '1.4.3', passed: 2, failed: 0, undecided: 1, undecidedBy: ['color-contrast']}],
  };
  const tags = ['coop-map', 'coop-news'];
  const empty = ['run', 'criteria', 'tags', 'tests']
    .map((name) => `<!-- ${name}: written by “npm run accessibility:table” -->\n\nwhat stood here\n\n<!-- /${name} -->`)
    .join('\n\n');
  const rowOf = (page: string, start: string) =>
    page
      .split('\n')
      .find((line) => line.startsWith(`| ${start}`))!
      .split('|')
      .map((cell) => cell.trim());

  it('says what was decided, what was not, and by which rule', () => {
    const page = withTables(empty, record, tags);
    assert.ok(!page.includes('what stood here'));
    assert.ok(page.includes('axe 4.0.0; 2 stories in Chromium: light, dark.'));
    const [, , level, rgaa, gallery] = rowOf(page, '1.4.3 Contrast');
    assert.deepEqual([level, rgaa], ['AA', '3.2, 10.5']);
    assert.equal(gallery, 'passed 2×, in 1 tag; undecided 1×: `color-contrast`');
    assert.equal(rowOf(page, '`<coop-map>`')[2], '3');
    assert.equal(rowOf(page, '`<coop-news>`')[2], '0');
  });

  it('leaves open what nothing tries', () => {
    const [row] = csvParse(matrixOf(record, tags)).filter(({criterion}) => criterion === '1.4.10');
    assert.equal(row!['coop-news'], '1 test');
    const all = csvParse(matrixOf({...record, verdicts: []}, ['coop-count']));
    assert.equal(all.find(({criterion}) => criterion === '1.4.10')!['coop-count'], 'open');
    assert.equal(all.find(({criterion}) => criterion === '1.2.4')!['coop-count'], 'not applicable');
    assert.equal(all.length, 55);
    assert.ok(
      all.every((cells) => cells['coop-count']),
      'no cell is empty',
    );
  });

  it('says what fails as such', () => {
    const failing = {...record, verdicts: [{...record.verdicts[0]!, passed: 1, failed: 1, undecided: 0, undecidedBy: []}]};
    assert.match(withTables(empty, failing, tags), /\*\*fails\*\* 1×, in 1 tag/);
    assert.match(matrixOf(failing, tags), /gallery: passed in 1, FAILS in 1/);
  });

  it('says that only a part was looked at, and what could not be', () => {
    const page = withTables(empty, {...record, only: 'chat--', undrawn: 3}, tags);
    assert.match(page, /\*\*Only the stories with “chat--” in their name\.\*\*/);
    assert.match(page, /\*\*3 states could not be drawn\*\*/);
  });

  it('has a word for every criterion and every tag, of the tests that are named today', async () => {
    const page = await readFile(inRoot('docs/accessibility.md'), 'utf8');
    const matrix = csvParse(await readFile(inRoot('docs/accessibility.csv'), 'utf8'));
    assert.deepEqual(matrix.columns.slice(4), await readTags());
    assert.equal(matrix.length, criteria.length);
    for (const {number} of criteria) assert.ok(page.includes(`\n| ${number} `), number);
    for (const test of proofs.flatMap(({tests}) => tests))
      assert.ok(page.includes(test.name.replaceAll('<', '\\<')), test.name);
  });
});
