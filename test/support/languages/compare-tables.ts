import {createNumbers, type Numbers} from '../../../components/strings/languages/counting.js';

/** What texts are called with: no table says at run time what it takes, so each is tried with all of these. */
const samples: readonly unknown[] = [
  0,
  1,
  2,
  5,
  11,
  1234,
  'Zoë',
  'https://example.org/',
  '',
  new Date(2026, 2, 14, 9, 5),
  ['Ada', 'Zoë'],
  true,
  undefined,
];

/** With how many values at once: those behind stay as the first ones, lest a text with five takes forever. */
const mostVaried = 2;

function* callsFor(length: number): Generator<unknown[]> {
  const rest = [7, 'Ada', 3].slice(0, Math.max(length - mostVaried, 0));
  if (length === 0) yield [];
  else if (length === 1) for (const one of samples) yield [one];
  else for (const one of samples) for (const other of samples) yield [one, other, ...rest];
}

type Say = (...values: unknown[]) => unknown;

function attempt(say: Say, values: readonly unknown[]): string | undefined {
  try {
    const said = say(...values);
    return typeof said === 'string' ? said : undefined;
  } catch {
    // Not what this text is made for.
    return undefined;
  }
}

/** What no reader should see: a gap that nobody filled, or a value that has no words. */
const unfilled = /undefined|NaN|\[object|function|\{\w*\}|\$\{/;

function compareSaid(path: string, english: Say, own: Say): string[] {
  const problems = new Set<string>();
  for (const values of callsFor(english.length)) {
    const expected = attempt(english, values);
    // What makes no sense in English either is no question that a page would ask.
    if (expected === undefined || unfilled.test(expected)) continue;
    const said = attempt(own, values);
    const told = `${path}(${values.map((value) => JSON.stringify(value)).join(', ')})`;
    if (said === undefined || unfilled.test(said)) problems.add(`${told}: “${said}”`);
    else if (Boolean(expected.trim()) !== Boolean(said.trim())) problems.add(`${told}: “${said}” for “${expected}”`);
    const words = values.filter((value): value is string => typeof value === 'string' && value.length > 1);
    for (const word of words) {
      if (expected.includes(word) && !said?.includes(word)) problems.add(`${told}: “${said}” lacks “${word}”`);
    }
  }
  return [...problems].slice(0, 3);
}

/**
 * What a table of texts lacks that the English one has: a key, a value that should be filled in. A function that gives no text, such as one that
 * loads more, is left alone.
 */
export function checkFunctions(english: unknown, own: unknown, path = ''): string[] {
  if (typeof english === 'function') {
    if (typeof own !== 'function') return [`${path} is missing`];
    return compareSaid(path, english as Say, own as Say);
  }
  if (typeof english === 'string') {
    if (typeof own !== 'string') return [`${path} is missing`];
    const isSaid = Boolean(english.trim()) === Boolean(own.trim()) && !/\{\w+\}|\$\{/.test(own);
    return isSaid ? [] : [`${path}: “${own}”`];
  }
  if (english === null || typeof english !== 'object') return [];
  return Object.entries(english).flatMap(([key, value]) =>
    checkFunctions(value, (own as Record<string, unknown> | undefined)?.[key], path ? `${path}.${key}` : key),
  );
}

/** How a language counts; what is no number is not counted, as no page would ask for it. */
export function strictNumbers(language: string): Numbers {
  const numbers = createNumbers(language);
  const check = (count: unknown) => {
    if (typeof count !== 'number') throw new TypeError('This is no number.');
  };
  return {
    format: (count) => (check(count), numbers.format(count)),
    plural: (count: number, ...forms: unknown[]) => {
      check(count);
      return (numbers.plural as (count: number, ...forms: unknown[]) => string)(count, ...forms);
    },
  };
}
