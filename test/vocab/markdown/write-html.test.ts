import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseFragment, type DefaultTreeAdapterMap} from 'parse5';
import {parseMarkdown} from '../../../vocab/formats/markdown/parse.js';
import {writeHtml} from '../../../vocab/formats/html/write-rich-text.js';
import {attacks} from '../../support/rich-text/attacks.js';

const options = {headingLevel: 2, tableName: 'Tableau'};
const written = (text: string, more: object = {}) => writeHtml(parseMarkdown(text), {...options, ...more});

/** The only elements that may be there, with the only attributes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'p h3 h4 h5 h6 li blockquote code hr table thead tbody tr em strong del br'.split(' ').map((name) => [name, []]),
  ),
  ul: ['dir'],
  ol: ['dir', 'start'],
  pre: ['dir'],
  a: ['href', 'rel'],
  img: ['src', 'alt', 'loading', 'referrerpolicy'],
  div: ['class', 'role', 'tabindex', 'aria-label'],
  th: ['scope', 'class'],
  td: ['class'],
};

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function elementsIn(node: Node): Element[] {
  const inside = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...inside] : inside;
}

describe('a text written as HTML', () => {
  it('has each kind of part', () => {
    const text =
      '# Un\n\ndeux **trois**  \n[q](https://a.example)\n\n2. x\n3. y\n\n- [x] z\n\n> c\n\n```\n<d>\n```\n\n|e|f|\n|-|-:|\n|1|2|\n\n---\n\n![g](https://a.example/g.png)';
    assert.equal(
      written(text),
      [
        '<h3>Un</h3>',
        '<p>deux <strong>trois</strong><br><a href="https://a.example/" rel="noreferrer noopener">q</a></p>',
        '<ol dir="auto" start="2"><li>x</li><li>y</li></ol>',
        '<ul dir="auto"><li>☑ z</li></ul>',
        '<blockquote><p>c</p></blockquote>',
        '<pre dir="ltr"><code>&lt;d&gt;</code></pre>',
        '<div class="table" role="group" tabindex="0" aria-label="Tableau"><table><thead><tr><th scope="col">e</th><th scope="col" class="end">f</th></tr></thead><tbody><tr><td>1</td><td class="end">2</td></tr></tbody></table></div>',
        '<hr>',
        '<p><img src="https://a.example/g.png" alt="g" loading="lazy" referrerpolicy="no-referrer"></p>',
      ].join('\n'),
    );
  });

  it('has its highest headings one below that of the page, whichever signs the author took', () => {
    assert.equal(written('## Un\n\n#### Deux'), '<h3>Un</h3>\n<h5>Deux</h5>');
    assert.equal(written('# Un\n\n###### Deux', {headingLevel: 4}), '<h5>Un</h5>\n<h6>Deux</h6>');
    assert.equal(written('# Un', {headingLevel: 0}), '<p><strong>Un</strong></p>');
  });

  it('has none of the signs that HTML cannot hold', () => {
    assert.equal(written('a\u0000b\uD800c\u0008d\uFFFEe'), '<p>abcde</p>');
  });

  it('has allowed elements, attributes and addresses only, whoever attacks it how', () => {
    assert.ok(attacks.length > 600);
    for (const attack of attacks) {
      for (const {tagName, attrs} of elementsIn(parseFragment(written(attack)))) {
        assert.ok(tagName in allowed, `<${tagName}> of ${attack}`);
        for (const {name, value} of attrs) {
          assert.ok(allowed[tagName]!.includes(name), `${name} of ${attack}`);
          if (name === 'href') assert.match(value, /^(https?:\/\/|mailto:|tel:)/, attack);
          if (name === 'src') assert.match(value, /^https?:\/\//, attack);
        }
      }
    }
  });

  it('is the same HTML when a reader writes it again', () => {
    for (const attack of attacks) {
      const html = written(attack);
      const names = (markup: string) => elementsIn(parseFragment(markup)).map(({tagName, attrs}) => [tagName, attrs]);
      const again = `<div>${html}</div>`;
      assert.deepEqual(names(again).slice(1), names(html), attack);
    }
  });
});
