import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readIssuer, sameIssuer} from '../../../pods/session/light/issuer.js';

describe('a provider’s address', () => {
  const accepted: Record<string, string> = {
    'https://login.example': 'https://login.example/',
    '  login.example ': 'https://login.example/',
    'login.example:8443/realm': 'https://login.example:8443/realm',
    'http://localhost:3000/': 'http://localhost:3000/',
    'http://pods.localhost:3000': 'http://pods.localhost:3000/',
  };
  for (const [typed, read] of Object.entries(accepted)) {
    it(`“${typed}” is read as ${read}`, () => assert.equal(readIssuer(typed)?.href, read));
  }

  const refused = [
    '',
    '   ',
    'not an address',
    'http://login.example/',
    'http://localhost.example/',
    'ftp://login.example/',
  ];
  const hostile = [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://somebody@login.example/',
    'https://login.example/?x',
    'a>b',
  ];
  for (const typed of [...refused, ...hostile, 'me@mail.example']) {
    it(`“${typed}” is refused`, () => assert.equal(readIssuer(typed), undefined));
  }

  it('is the same with and without its closing slash, and nothing else is', () => {
    assert.ok(sameIssuer('https://login.example', 'https://login.example/'));
    assert.ok(!sameIssuer('https://login.example/a', 'https://login.example/'));
    assert.ok(!sameIssuer('http://login.example/', 'https://login.example/'));
  });
});
