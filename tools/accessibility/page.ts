import {csvFormatRows} from 'd3-dsv';
import {between} from '../generate/between.js';
import {tableOf} from '../generate/table.js';
import {criteria, type Criterion} from './criteria.js';
import {cellsOf, inWords, isOpen, wordOf, type Cell} from './matrix.js';
import type {NamedTest, Rest} from './proofs/proof.js';
import {proofOf} from './proofs/proofs.js';
import type {AccessibilityRecord} from './record.js';

/** Puts what a run has found into the page: what was looked at, both tables, and the tests by name. */
export function withTables(page: string, record: AccessibilityRecord, tags: readonly string[]): string {
  const cells = cellsOf(record, tags);
  const parts = {
    run: describeRun(record),
    criteria: tableOfCriteria(cells),
    tags: tableOfTags(record, cells, tags),
    tests: listOfTests(),
  };
  return Object.entries(parts).reduce((text, [name, content]) => put(text, name, content), page);
}

/** Every criterion in every tag, for spreadsheets (RFC 4180). */
export function matrixOf(record: AccessibilityRecord, tags: readonly string[]): string {
  const cells = cellsOf(record, tags);
  const row = ({number, name, level, rgaa}: Criterion) => [
    ...[number, name, level, rgaa.join(' ')],
    ...cells.filter(({criterion}) => criterion.number === number).map(inWords),
  ];
  return `${csvFormatRows([['criterion', 'name', 'level', 'RGAA 4.1', ...tags], ...criteria.map(row)])}\n`;
}

function put(page: string, name: string, content: string): string {
  return between(page, `<!-- ${name}: written by “npm run accessibility:table” -->`, `<!-- /${name} -->`, content);
}

function describeRun({axe, only, stories, looks, undrawn}: AccessibilityRecord): string {
  return [
    `axe ${axe}; ${counted(stories, 'story', 'stories')} in Chromium: ${looks.join(', ')}.`,
    ...(only ? [`**Only the stories with “${only}” in their name.**`] : []),
    ...(undrawn ? [`**${counted(undrawn, 'state')} could not be drawn**, and nothing is known of them.`] : []),
  ].join(' ');
}

function tableOfCriteria(cells: readonly Cell[]): string {
  const rows = criteria.map((criterion) => {
    const own = cells.filter((cell) => cell.criterion === criterion);
    return [
      `${criterion.number} ${criterion.name}`,
      criterion.level,
      criterion.rgaa.join(', ') || 'none',
      galleryInWords(own),
      testsInWords(proofOf(criterion.number).tests),
      leftInWords(own),
    ];
  });
  return tableOf(['criterion', 'level', 'RGAA 4.1', 'in the gallery', 'tests of its own', 'what is left'], rows);
}

function galleryInWords(cells: readonly Cell[]): string {
  const verdicts = cells.flatMap(({verdict}) => verdict ?? []);
  const sum = (key: 'passed' | 'failed' | 'undecided') => verdicts.reduce((total, verdict) => total + verdict[key], 0);
  const many = (key: 'passed' | 'failed' | 'undecided') => verdicts.filter((verdict) => verdict[key] > 0).length;
  const rules = [...new Set(verdicts.flatMap(({undecidedBy}) => undecidedBy))].sort().map((rule) => `\`${rule}\``);
  return [
    ...(sum('passed') ? [`passed ${sum('passed')}×, in ${counted(many('passed'), 'tag')}`] : []),
    ...(sum('failed') ? [`**fails** ${sum('failed')}×, in ${counted(many('failed'), 'tag')}`] : []),
    ...(sum('undecided') ? [`undecided ${sum('undecided')}×: ${rules.join(', ')}`] : []),
  ].join('; ');
}

function testsInWords(tests: readonly NamedTest[]): string {
  if (!tests.length) return '';
  if (tests.some(({tags}) => !tags.length)) return `${tests.length}, of all tags`;
  return `${tests.length}, of ${counted(new Set(tests.flatMap(({tags}) => tags)).size, 'tag')}`;
}

/** What is left, each with the tags that it concerns unless these are nearly all. */
function leftInWords(cells: readonly Cell[]): string {
  const byText = new Map<string, string[]>();
  for (const {tag, rest} of cells) {
    for (const one of rest) byText.set(sentenceOf(one), [...(byText.get(sentenceOf(one)) ?? []), tag]);
  }
  return [...byText].map(([sentence, tags]) => `${sentence}${whereOf(tags, cells.length)}`).join('; ');
}

function sentenceOf({kind, what}: Rest): string {
  return `${kind === 'open' ? `**${wordOf[kind]}**` : wordOf[kind]}: ${what}`;
}

function whereOf(tags: readonly string[], total: number): string {
  if (tags.length === total) return '';
  return tags.length > 6 ? ` (${counted(tags.length, 'tag')})` : ` (${tags.map((tag) => `\`${tag}\``).join(', ')})`;
}

function tableOfTags({states}: AccessibilityRecord, cells: readonly Cell[], tags: readonly string[]): string {
  const rows = tags.map((tag) => {
    const own = cells.filter((cell) => cell.tag === tag);
    const count = (test: (cell: Cell) => boolean) => String(own.filter(test).length);
    return [
      `\`<${tag}>\``,
      String(states[tag] ?? 0),
      count(({verdict}) => (verdict?.passed ?? 0) > 0),
      count(({tests}) => tests.length > 0),
      count(({rest}) => rest.length > 0 && rest.every(({kind}) => kind === 'page' || kind === 'absent')),
      count(isOpen),
    ];
  });
  return tableOf(['tag', 'states', 'decided in the gallery', 'tests', 'not applicable, or the page’s', 'open'], rows);
}

function listOfTests(): string {
  const named = criteria.filter(({number}) => proofOf(number).tests.length > 0);
  return named
    .map(({number, name}) => [`**${number} ${name}**\n`, ...proofOf(number).tests.map(lineOf)].join('\n'))
    .join('\n\n');
}

function lineOf({file, name, tags}: NamedTest): string {
  const where = tags.length ? tags.map((tag) => `\`${tag}\``).join(', ') : 'all tags';
  return `- [${file.replace('test/', '').replace('.test.ts', '')}](../${file}): ${name.replaceAll('<', '\\<')} (${where})`;
}

function counted(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
