import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {completeWebAddress} from '../../vocab/rdf/complete-address.js';
import {documentOf, isInside, isIri, isLanguageTag, isWebAddress, safeImage, safeLink} from '../../vocab/rdf/iri.js';
import {literal, namedNode, sameTerm, termKey, triple} from '../../vocab/rdf/terms.js';

describe('an address', () => {
  it('is taken when it is absolute and holds nothing that could end it', () => {
    for (const iri of [
      'https://a.example/b?c#d',
      'urn:uuid:1',
      'mailto:a@b.example',
      'https://é.example/ü',
      'x:',
      'https://a.example/𝄞',
    ]) {
      assert.equal(isIri(iri), true, iri);
      assert.equal(namedNode(iri).value, iri);
    }
  });

  it('is refused when it could become a statement of its own, or is none at all', () => {
    const hostile = [
      'http://x/a>.<http://x/evil><http://x/p><http://x/b',
      'http://x/a b',
      'http://x/a\nb',
      'http://x/a\u0000b',
      'http://x/a"b',
      'http://x/{a}',
      'http://x/a\\u003Eb',
      'http://x/a|b',
      'http://x/a^b',
      'http://x/a`b',
      'http://x/\uD800',
      ' http://x/',
      'relative/path',
      '//host/path',
      '#me',
      '',
      ':',
      '1http://x/',
    ];
    for (const text of hostile) {
      assert.equal(isIri(text), false, JSON.stringify(text));
      assert.throws(() => namedNode(text), RangeError, JSON.stringify(text));
      assert.throws(() => triple('http://x/', 'http://x/p', text), RangeError, JSON.stringify(text));
    }
  });

  it('has the document that it lies in', () => {
    assert.equal(documentOf('https://a.example/card#me'), 'https://a.example/card');
    assert.equal(documentOf('https://a.example/card'), 'https://a.example/card');
    assert.equal(documentOf('https://a.example/card#a#b'), 'https://a.example/card');
  });
});

describe('a place inside a container', () => {
  const home = 'https://pods.example/ana/coop/x/';

  it('is anything below it, at any depth', () => {
    for (const inside of ['doc.ttl', 'public/doc.ttl#it', 'a/b/c/', 'doc?query'])
      assert.equal(isInside(home + inside, home), true, inside);
  });

  it('is not the container itself, nor what climbs out of it, however that is spelt', () => {
    const outside = [
      home,
      'https://pods.example/ana/coop/x',
      'https://pods.example/ana/coop/xy/doc.ttl',
      `${home}../y/doc.ttl`,
      `${home}%2e%2e/y/doc.ttl`,
      `${home}%2E./y/doc.ttl`,
      `${home}a/../../y/doc.ttl`,
      'https://pods.example.evil/ana/coop/x/doc.ttl',
      'http://pods.example/ana/coop/x/doc.ttl',
      'https://evil.example/?https://pods.example/ana/coop/x/doc.ttl',
      'https://pods.example@evil.example/ana/coop/x/doc.ttl',
      'no address',
    ];
    for (const address of outside) assert.equal(isInside(address, home), false, address);
  });

  it('needs a container that ends in a slash', () => {
    assert.equal(isInside('https://pods.example/anastasia/doc', 'https://pods.example/ana'), false);
  });
});

describe('a language tag', () => {
  it('has letters and digits between hyphens', () => {
    for (const tag of ['fr', 'de-CH-1996', 'zh-Hant-TW', 'x-klingon']) assert.equal(isLanguageTag(tag), true, tag);
    for (const tag of ['', '-fr', 'fr-', 'fr--FR', 'fr_FR', 'fr . <x:a> <x:b> <x:c', 'fr\n', '12', 'français']) {
      assert.equal(isLanguageTag(tag), false, tag);
    }
  });

  it('makes a text only when it is one', () => {
    assert.equal(literal('Bonjour', 'fr-CA').language, 'fr-ca');
    assert.throws(() => literal('Bonjour', 'fr . <x:a> <x:b> <x:c'), RangeError);
  });
});

describe('a link', () => {
  it('leads to the web, a mailbox or a telephone', () => {
    assert.equal(safeLink('https://a.example'), 'https://a.example/');
    assert.equal(safeLink('mailto:a@b.example'), 'mailto:a@b.example');
    assert.equal(safeLink('tel:+33123456789'), 'tel:+33123456789');
  });

  it('never runs or holds a page', () => {
    const hostile = [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://a.example/1',
      'file:///etc/passwd',
      'https://a.example/>.<x:y',
      'https://',
      'a.example',
    ];
    for (const text of hostile) assert.equal(safeLink(text), undefined, text);
  });
});

describe('a picture', () => {
  it('comes from the web or is small data of a known kind', () => {
    assert.equal(safeImage('https://a.example/p.png'), 'https://a.example/p.png');
    assert.equal(safeImage('data:image/png;base64,aGk='), 'data:image/png;base64,aGk=');
  });

  it('is never a document', () => {
    for (const text of [
      'data:image/svg+xml;base64,aGk=',
      'data:text/html;base64,aGk=',
      'data:image/png;base64,aGk="onerror="x',
      'javascript:x',
      'mailto:a@b.example',
    ]) {
      assert.equal(safeImage(text), undefined, text);
    }
  });
});

describe('what a person types as a website', () => {
  it('is completed', () => {
    assert.equal(completeWebAddress(' coop.example '), 'https://coop.example/');
    assert.equal(completeWebAddress('coop.example:8080/a'), 'https://coop.example:8080/a');
    assert.equal(completeWebAddress('http://coop.example/a?b#c'), 'http://coop.example/a?b#c');
    assert.equal(completeWebAddress('café.example'), 'https://xn--caf-dma.example/');
  });

  it('is refused when it is none', () => {
    for (const text of [
      '',
      'coop',
      'javascript:alert(1)',
      'mailto:a@b.example',
      'not an address',
      'a.example/>.<x:y',
      'https://',
    ]) {
      assert.equal(completeWebAddress(text), undefined, text);
    }
  });

  it('can be asked for over the web, or not', () => {
    assert.equal(isWebAddress('http://localhost:3000/'), true);
    for (const text of ['ftp://a.example/', 'urn:x', 'https://a b/', 'https://[x/'])
      assert.equal(isWebAddress(text), false, text);
  });
});

describe('terms', () => {
  it('are the same exactly when they mean the same', () => {
    const all = [
      namedNode('https://a.example/'),
      {termType: 'BlankNode' as const, value: 'https'},
      literal('https://a.example/'),
      literal('a'),
      literal('a', 'fr'),
      literal('a', 'fr-be'),
      literal('a@fr'),
      literal('a', namedNode('https://a.example/type')),
    ];
    for (const [i, a] of all.entries())
      for (const [j, b] of all.entries()) assert.equal(sameTerm(a, b), i === j, `${termKey(a)} ${termKey(b)}`);
    assert.ok(sameTerm(literal('a', 'FR'), literal('a', 'fr')));
  });
});
