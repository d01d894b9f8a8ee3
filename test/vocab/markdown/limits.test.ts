import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {richTextLimits} from '../../../vocab/formats/markdown/limits.js';
import {parseMarkdown} from '../../../vocab/formats/markdown/parse.js';
import {plainTextOf, type RichText} from '../../../vocab/formats/markdown/tree.js';

/** How many parts a tree has, and how deep they stand in each other. */
function measure(value: unknown, depth = 0): {nodes: number; depth: number} {
  if (typeof value !== 'object' || value === null) return {nodes: 0, depth};
  const isNode = 'kind' in value;
  const inside = Object.values(value).map((one) => measure(one, depth + (isNode ? 1 : 0)));
  return {
    nodes: inside.reduce((sum, {nodes}) => sum + nodes, isNode ? 1 : 0),
    depth: Math.max(depth, ...inside.map((one) => one.depth)),
  };
}

/** What is as long as the signs that it is made of, and whose work may grow faster than its length. */
const repeated: Readonly<Record<string, (times: number) => string>> = {
  stars: (times) => '*'.repeat(times),
  'opened emphasis': (times) => '*a _b '.repeat(times),
  'emphasis in emphasis': (times) => '*a '.repeat(times) + 'b*'.repeat(times),
  'strong in emphasis': (times) => '**a *b '.repeat(times) + 'c* d**'.repeat(times),
  'opened brackets': (times) => '['.repeat(times),
  'brackets in brackets': (times) => `${'['.repeat(times)}a${']'.repeat(times)}`,
  'links in links': (times) => `${'['.repeat(times)}a${'](https://a.example)'.repeat(times)}`,
  'pictures in pictures': (times) => `${'!['.repeat(times)}a${'](https://a.example)'.repeat(times)}`,
  'quotes in quotes': (times) => `${'> '.repeat(times)}a`,
  'quotes without a space': (times) => `${'>'.repeat(times)}a`,
  'lists in lists': (times) => `${'- '.repeat(times)}a`,
  'lists in lists, by lines': (times) =>
    Array.from({length: times}, (_, depth) => `${'  '.repeat(depth % 99)}- a`).join('\n'),
  'lists in quotes': (times) => `${'> - '.repeat(times)}a`,
  'quotes that go on': (times) => '> a\nb\n'.repeat(times),
  'a long word': (times) => 'a.'.repeat(times) + '@a',
  'a long address': (times) => `https://a.example/${'.'.repeat(times)}`,
  'code that does not end': (times) => Array.from({length: times}, (_, ticks) => '`'.repeat((ticks % 50) + 1)).join(' '),
  'comments that do not end': (times) => '<!-- '.repeat(times),
  'elements that do not end': (times) => '<a b="'.repeat(times),
  'a wide table': (times) => `${'|a'.repeat(times)}\n${'|-'.repeat(times)}\n${'|a'.repeat(times)}`,
  'a long table': (times) => `|a|b|\n|-|-|\n${'|c|\n'.repeat(times)}`,
  'a table that is never filled': (times) => `${'|a'.repeat(times)}\n${'|-'.repeat(times)}\n${'|\n'.repeat(times)}`,
  'names of links': (times) => `${'[a]: https://a.example\n'.repeat(times)}\n${'[a] '.repeat(times)}`,
  'ends of lines': (times) => 'a\n\n'.repeat(times),
};

describe('a text that is made to keep the page busy', () => {
  for (const [name, make] of Object.entries(repeated)) {
    it(`is no deeper than the limit, and grows no faster than it is long: ${name}`, () => {
      const [half, whole] = [1_000, 2_000].map((times) => measure(parseMarkdown(make(times))));
      assert.ok(whole!.depth <= 2 * richTextLimits.depth + 3, `${whole!.depth} deep`);
      assert.ok(whole!.nodes <= 2 * half!.nodes + 100, `${half!.nodes} parts, and ${whole!.nodes} of twice the length`);
    });

    it(`has no more parts than the limit, however long it is: ${name}`, () => {
      const {nodes} = measure(parseMarkdown(make(60_000)));
      assert.ok(nodes <= richTextLimits.nodes + 10, `${nodes} parts`);
    });
  }

  it('is cut where it is too long, has too many lines, or too many parts, and says so', () => {
    const cut = (text: string, limits: object): RichText => parseMarkdown(text, {...richTextLimits, ...limits});
    assert.deepEqual(
      [cut('abcdef', {characters: 3}), cut('a\n\nb\n\nc', {lines: 3}), cut('a\n\n*b*', {nodes: 3})].map((read) => [
        plainTextOf(read),
        read.isCut,
      ]),
      [
        ['abc', true],
        ['a\nb', true],
        ['a', true],
      ],
    );
    assert.equal(cut('abc\nd', {characters: 5, lines: 2}).isCut, false);
  });

  it('is shown as it was typed where it is too deep, or a paragraph or a word is too long', () => {
    const read = (text: string) => parseMarkdown(text, {...richTextLimits, depth: 2, paragraph: 40, word: 20});
    const deep = read('> > > > *a*');
    assert.match(plainTextOf(deep), /> > \*a\*/);
    const long = read(`*${'ab '.repeat(20)}*\n\n*court*\n\n*${'a'.repeat(30)}*`);
    assert.equal(plainTextOf(long), `*${'ab '.repeat(20)}*\ncourt\n*${'a'.repeat(30)}*`);
    assert.deepEqual([deep.isCut, long.isCut], [true, true]);
  });
});
