import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {writeDigest, type Digest} from '../../vocab/formats/html/digest.js';
import {parseMarkdown} from '../../vocab/formats/markdown/parse.js';
import {markupAttacks} from '../support/rich-text/attacks.js';

const words = {table: 'Tableau'};
const digest: Digest = {
  language: 'fr',
  title: 'La lettre',
  period: 'Du 1 au 30 novembre 2026',
  introduction: parseMarkdown('Bonjour à **toutes** et tous.'),
  parts: [
    {
      heading: 'Actualités',
      entries: [
        {
          title: 'Récolte',
          link: 'https://coop.example/a?b=1&c=2',
          facts: ['3 novembre', 'par Ana'],
          summary: 'Trois tonnes',
        },
      ],
    },
    {heading: 'Décisions', entries: []},
  ],
};

/** The elements of a page, with what stands in their tags. */
const tagsIn = (page: string) => [...page.matchAll(/<([a-z\d]+)([^>]*)>/gi)].map(([, name, rest]) => ({name, rest: rest!}));

describe('a digest as a file', () => {
  it('holds what was chosen, in its order, with complete links', () => {
    const text = writeDigest(digest, words);
    assert.match(text, /<h1>La lettre<\/h1>/);
    assert.match(text, /<p>Bonjour à <strong>toutes<\/strong> et tous\.<\/p>/);
    assert.match(text, /<h3[^>]*><a href="https:\/\/coop\.example\/a\?b=1&amp;c=2">Récolte<\/a><\/h3>/);
    assert.match(text, /3 novembre · par Ana/);
  });

  it('leaves out a part in which nothing is', () => {
    assert.doesNotMatch(writeDigest(digest, words), /Décisions/);
  });

  it('needs nothing from elsewhere: no script, no style sheet, no form', () => {
    const names = new Set(tagsIn(writeDigest(digest, words)).map(({name}) => name));
    for (const name of ['script', 'link', 'style', 'iframe', 'form', 'base', 'object']) assert.ok(!names.has(name), name);
  });

  it('links to no address that could run something', () => {
    for (const link of [
      'javascript:alert(1)',
      'data:text/html,<script>1</script>',
      'vbscript:x',
      'mailto:a@b.example',
      'x',
    ]) {
      const text = writeDigest({...digest, parts: [{heading: 'A', entries: [{title: 'B', link, facts: []}]}]}, words);
      assert.doesNotMatch(text, /<a /, link);
    }
  });

  it('shows what attackers write as it was typed, in every place', () => {
    const allowed = new Set(
      'html head meta title body h1 h2 h3 p a em strong del code pre ul ol li img br hr div blockquote'.split(' '),
    );
    for (const attack of markupAttacks) {
      const entry = {title: attack, facts: [attack], summary: attack, link: attack, language: attack};
      const hostile = {title: attack, period: attack, introduction: parseMarkdown(attack), language: 'fr'};
      const text = writeDigest({...hostile, parts: [{heading: attack, entries: [entry]}]}, words);
      for (const {name, rest} of tagsIn(text)) {
        assert.ok(allowed.has(name!), `${name} by ${attack}`);
        assert.doesNotMatch(rest.replace(/"[^"]*"/g, ''), /\bon\w+=/i, attack);
      }
    }
  });
});
