import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseMarkdown} from '../../../vocab/formats/markdown/parse.js';
import {plainTextOf, type Block, type Inline} from '../../../vocab/formats/markdown/tree.js';

const blocks = (text: string) => parseMarkdown(text).blocks;
const text = (value: string): Inline => ({kind: 'text', text: value});
const inline = (value: string): readonly Inline[] => {
  const [block] = blocks(value);
  return block && 'children' in block ? (block.children as readonly Inline[]) : [];
};
const item = (value: string, more: object = {}) => ({
  isDone: undefined,
  children: [{kind: 'line', children: [text(value)]}],
  ...more,
});

describe('a text in Markdown', () => {
  it('has paragraphs, headings, lines across, and code as it was typed', () => {
    assert.deepEqual(blocks('# Titre\n\nUn.\nDeux.  \nTrois.\n\n---\n\n```js\n<b>&amp;</b>\n```'), [
      {kind: 'heading', level: 1, children: [text('Titre')]},
      {kind: 'paragraph', children: [text('Un.\nDeux.'), {kind: 'break'}, text('Trois.')]},
      {kind: 'rule'},
      {kind: 'code', text: '<b>&amp;</b>'},
    ] satisfies Block[]);
  });

  it('has lists in lists, numbers from where they begin, and what is to be done', () => {
    const [numbered, tasks] = blocks('3. un\n   - deux\n\n- [x] fait\n- [ ] à faire');
    assert.deepEqual(numbered, {
      kind: 'list',
      isOrdered: true,
      start: 3,
      items: [
        {
          isDone: undefined,
          children: [
            {kind: 'line', children: [text('un')]},
            {kind: 'list', isOrdered: false, start: undefined, items: [item('deux')]},
          ],
        },
      ],
    });
    assert.deepEqual(tasks?.kind === 'list' && tasks.items, [
      item('fait', {isDone: true}),
      item('à faire', {isDone: false}),
    ]);
  });

  it('has quotes and tables, with numbers at the end of their cells', () => {
    const [quote, table] = blocks('> Dit *Ana*.\n\n| Nom | Prix |\n|-----|-----:|\n| Pain | **3 €** |');
    assert.deepEqual(quote, {
      kind: 'quote',
      children: [{kind: 'paragraph', children: [text('Dit '), {kind: 'emphasis', children: [text('Ana')]}, text('.')]}],
    });
    assert.deepEqual(table, {
      kind: 'table',
      header: [
        {align: undefined, children: [text('Nom')]},
        {align: 'end', children: [text('Prix')]},
      ],
      rows: [
        [
          {align: undefined, children: [text('Pain')]},
          {align: 'end', children: [{kind: 'strong', children: [text('3 €')]}]},
        ],
      ],
    });
  });

  it('has links, addresses that are typed as they are, pictures, and words that are crossed out', () => {
    assert.deepEqual(
      inline('[ici](https://a.example/é) https://b.example ![Un four](https://a.example/f.png) ~~non~~ `x`'),
      [
        {kind: 'link', href: 'https://a.example/%C3%A9', children: [text('ici')]},
        text(' '),
        {kind: 'link', href: 'https://b.example/', children: [text('https://b.example')]},
        text(' '),
        {kind: 'image', src: 'https://a.example/f.png', alternative: 'Un four'},
        text(' '),
        {kind: 'deleted', children: [text('non')]},
        text(' '),
        {kind: 'code', text: 'x'},
      ],
    );
    assert.deepEqual(inline('<ana@a.example> [appeler](tel:+33102030405)'), [
      {kind: 'link', href: 'mailto:ana@a.example', children: [text('ana@a.example')]},
      text(' '),
      {kind: 'link', href: 'tel:+33102030405', children: [text('appeler')]},
    ]);
  });

  it('shows the text of a link that leads nowhere safe, and the alternative text of such a picture', () => {
    for (const address of [
      'javascript:hit()',
      'javascript&colon;hit()',
      'data:text/html,x',
      '//a.example',
      'page.html',
      '',
    ]) {
      assert.deepEqual(inline(`[*ici*](${address})`), [{kind: 'emphasis', children: [text('ici')]}], address);
      assert.deepEqual(inline(`![Un four](${address})`), [text('Un four')], address);
    }
  });

  it('shows markup as it was typed, but for comments and the ends of lines', () => {
    assert.deepEqual(inline('a <b class="x">c</b> <!-- non -->d<br>e'), [
      text('a <b class="x">c</b> d'),
      {kind: 'break'},
      text('e'),
    ]);
    assert.deepEqual(blocks('<div onclick="x">\nun &amp; deux\n</div>'), [
      {kind: 'paragraph', children: [text('<div onclick="x">\nun &amp; deux\n</div>')]},
    ]);
    assert.deepEqual(blocks('<!-- rien -->'), []);
  });

  it('knows the characters that stand for others, and leaves alone those that it does not know', () => {
    assert.deepEqual(inline('&eacute; &#233; &#xE9; &amp;eacute; &zzz; &constructor; &#0; &#xD800; &#9999999;'), [
      text('é é é &eacute; &zzz; &constructor; \uFFFD \uFFFD \uFFFD'),
    ]);
  });

  it('can be read as plain text', () => {
    const read = parseMarkdown(
      '# Un\n\n- *deux*\n- [trois](https://a.example)\n\n|a|b|\n|-|-|\n|![c](https://a.example/c)|`d`|\n\n---\n\n> e',
    );
    assert.equal(plainTextOf(read), 'Un\ndeux\ntrois\na b\nc d\ne');
  });
});
