import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {writeTerms} from '../../tools/build/terms-in-place.js';

const vocabularies = {
  coop: {home: 'https://coop.example/ns#home', moderators: 'https://coop.example/ns#moderators'},
  vcard: {fn: 'https://vcard.example/fn', 'organization-name': 'https://vcard.example/organization-name'},
  isTerm: () => true,
};
const importing = (names: string) => `import { ${names} } from '../rdf/vocabularies.js';`;

/** What becomes of a module that imports these names. */
function written(names: string, code: string): string {
  const [first, ...rest] = writeTerms(`${importing(names)}\n${code}`, vocabularies).split('\n');
  assert.equal(first, importing(names));
  return rest.join('\n');
}

describe('terms of vocabularies', () => {
  it('are written out where they are used', () => {
    assert.equal(
      written('coop', 'f(coop.home, [coop.home]);'),
      'f("https://coop.example/ns#home", ["https://coop.example/ns#home"]);',
    );
    assert.equal(written('vcard', "g(vcard['organization-name']);"), 'g("https://vcard.example/organization-name");');
    assert.equal(written('coop as terms', 'f(terms.home, coop.home);'), 'f("https://coop.example/ns#home", coop.home);');
  });

  it('stay where the name means something else too', () => {
    for (const code of [
      'function f({ coop }) { return coop.moderators; }',
      'const coop = read(); use(coop.home);',
      'const f = (coop) => coop.home;',
      'use(coop[name], coop.home);',
      'use(coop.unknown, coop.home);',
    ]) {
      assert.equal(written('coop', code), code);
    }
  });

  it('are told from keys, members, prose and texts of the same name', () => {
    const code =
      "/** The coop and its home. */ // coop\nuse({ coop: other.coop.home }, 'coop.home', 'https://x/coop', coop.home);";
    assert.equal(written('coop', code), code.replace(', coop.home)', ', "https://coop.example/ns#home")'));
  });

  it('are written out whichever files of vocabularies they come from', () => {
    const code = [
      "import { coop } from '../../rdf/agenda-vocabulary.js';",
      "import { vcard as card } from '../../rdf/shape-vocabularies.js';",
      "import { other } from '../../rdf/vocabulary-of-others.js';",
      'f(coop.home, card.fn, other.home);',
    ];
    const last = 'f("https://coop.example/ns#home", "https://vcard.example/fn", other.home);';
    assert.equal(writeTerms(code.join('\n'), vocabularies), [...code.slice(0, -1), last].join('\n'));
  });

  it('are no matter for modules that import none', () => {
    assert.equal(writeTerms('use(coop.home);', vocabularies), 'use(coop.home);');
    assert.equal(written('isTerm', 'isTerm(x);'), 'isTerm(x);');
  });
});
