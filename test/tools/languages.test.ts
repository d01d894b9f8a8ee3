import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {createNumbers} from '../../components/strings/languages/counting.js';
import {checkPo} from '../../tools/languages/check.js';
import {countings, pluralHeader} from '../../tools/languages/forms.js';
import {makeTable} from '../../tools/languages/make-table.js';
import {checkText} from '../../tools/languages/plain.js';
import {isFuzzy, parsePo, writePo, type Entry, type Po} from '../../tools/languages/po.js';
import {parse, readTables, type Table} from '../../tools/languages/tables.js';
import {beginLanguage, makeTemplate, mergeLanguage} from '../../tools/languages/template.js';
import {readTexts} from '../../tools/languages/texts.js';

const tableOf = (code: string): Table => {
  const file = 'components/strings/shop/en.ts';
  return {name: 'shop', file, source: parse(file, code)};
};
const table = (members: string) => tableOf(`export default ({plural, format}: Numbers): Shop => ({${members}});`);
const told = (code: string) =>
  readTexts(tableOf(code)).map(({context, text, plural}) => [context, text, ...(plural === undefined ? [] : [plural])]);
const toldOf = (members: string) => readTexts(table(members)).map(({text, plural}) => (plural ? [text, plural] : text));

/** A language's file in which these texts are said. */
function translate(language: string, template: Po, said: Readonly<Record<string, readonly string[]>>): Po {
  const {headers, entries} = mergeLanguage(language, template, beginLanguage(language, template));
  const filled = [...entries].map(
    ([context, entry]) => [context, {...entry, msgstr: [...(said[context] ?? entry.msgstr)]}] as [string, Entry],
  );
  return {headers, entries: new Map(filled)};
}

function make(language: string, members: string, said: Readonly<Record<string, readonly string[]>>): string {
  const template = makeTemplate([table(members)]);
  return makeTable(language, table(members), template, translate(language, template, said));
}

describe('what translators get', () => {
  it('is each text with the key under which it stands', () => {
    assert.deepEqual(told(`export default () => ({open: 'Open', fields: {name: 'Name'}, 'bad-day': 'Bad'});`), [
      ['shop:open', 'Open'],
      ['shop:fields.name', 'Name'],
      ['shop:bad-day', 'Bad'],
    ]);
  });

  it('has gaps with the names of what fills them', () => {
    assert.deepEqual(toldOf('a: (host, count) => `At ${host}: ${format(count)} of ${format(count)}.`'), [
      'At {host}: {count} of {count}.',
    ]);
    assert.deepEqual(toldOf("a: (at, list) => `On ${moment('en', at)}: ${list.join('')}`"), ['On {at}: {1}']);
    assert.deepEqual(toldOf('a: (done, all) => `${size(done)} of ${size(all)}`'), ['{size} of {size2}']);
  });

  it('has one and several where a number decides, with the whole sentence around them', () => {
    assert.deepEqual(toldOf("a: (left) => `Still ${plural(left, 'place', 'places')} here.`"), [
      ['Still {left} place here.', 'Still {left} places here.'],
    ]);
    assert.deepEqual(toldOf("a: (left) => numbers.plural(left, 'place', 'places')"), [['{left} place', '{left} places']]);
  });

  it('has the pieces of a sentence behind the sentence', () => {
    assert.deepEqual(told("export default () => ({a: (day) => `Open${day ? ` on ${day}` : ''}.`});"), [
      ['shop:a', 'Open{1}.'],
      ['shop:a#2', 'on {day}'],
    ]);
  });

  it('leaves out what only the program reads', () => {
    const code = `
      import {moment} from '../moment.js';
      const months = list['first'];
      const kind: 'small' | 'large' = 'small';
      export default (): Shop => ({
        language: 'en',
        nothing: '',
        day: (date) => new Intl.DateTimeFormat('en', {dateStyle: 'long'}).format(date),
        both: (one, other) => \`\${one} \${other}\`,
        which: (mood) => (mood === 'glad' ? 'Hello' : list['sad']),
        more: () => import('./more-en.js'),
        words: (all) => all.split('; '),
      });`;
    assert.deepEqual(
      told(code).map(([, text]) => text),
      ['small', 'Hello'],
    );
  });

  it('tells which of several texts in a list it is', () => {
    assert.deepEqual(told(`export default () => ({steps: [['# one', 'a heading'], 'two']});`), [
      ['shop:steps.1.1', '# one'],
      ['shop:steps.1.2', 'a heading'],
      ['shop:steps.2', 'two'],
    ]);
  });

  it('is without the blanks at its ends, which the program keeps', () => {
    assert.deepEqual(toldOf("a: '\\u00a0· '"), ['·']);
    assert.match(make('es', "a: ' and '", {'shop:a': ['y']}), /a: " y "/);
  });

  it('says of each text of the interface something that no other text says it of', () => {
    const all = readTables('en').flatMap((each) => readTexts(each));
    assert.ok(all.length > 2000);
    assert.equal(new Set(all.map(({context}) => context)).size, all.length);
  });

  it('is read again as it was written, with quotes, line ends and signs of other scripts', () => {
    const template = makeTemplate([table(`a: 'Say "no"\\n\\tand \\\\ “yes” ١٢'`)]);
    assert.deepEqual(parsePo(writePo(template)).entries.get('shop:a')?.msgid, 'Say "no"\n\tand \\ “yes” ١٢');
  });
});

describe('a table in another language', () => {
  it('says its texts and keeps all else', () => {
    const made = make('es', "language: 'en', open: 'Open', closed: (host) => `${host} is closed`", {
      'shop:open': ['Abrir'],
      'shop:closed': ['Cerrado: {host}'],
    });
    assert.match(made, /language: 'es', open: "Abrir", closed: \(host\) => `Cerrado: \$\{host\}`/);
  });

  it('has all forms of its language, with the number where it wants it or in words', () => {
    const made = make('ar', "a: (count) => plural(count, 'member', 'members')", {
      'shop:a': ['لا أعضاء', 'عضو واحد', 'عضوان', '{count} أعضاء', '{count} عضوًا', '{count} عضو'],
    });
    assert.match(made, /plural\(count, \{zero: \(\) => `لا أعضاء`, .*few: \(figure\) => `\$\{figure\} أعضاء`/);
  });

  it('is English where nothing is said, or not rightly', () => {
    const members = "a: 'One', b: (host) => `At ${host}`, c: (n) => plural(n, 'x', 'xs')";
    const made = make('es', members, {'shop:b': ['En {servidor}'], 'shop:c': ['{n} equis', '']});
    assert.ok(made.includes(members), made);
  });

  it('cannot be made to run what a translator writes', () => {
    const made = make('es', "a: (host) => `At ${host}`, b: 'B'", {
      'shop:a': ['`${alert(1)}` \\{host}'.replace('{alert(1)}', '(alert)')],
      'shop:b': ['"+alert(1)+"'],
    });
    assert.match(made, /a: \(host\) => `\\`\$\(alert\)\\` \\\\\$\{host\}`, b: "\\"\+alert\(1\)\+\\""/);
  });

  it('finds what it needs from where it lies', () => {
    const code = `import {moment} from '../moment.js';
import type {Numbers} from '../numbers.js';
import {words} from '../things/value-en.js';
import type {Shop} from './strings.js';
export const more = () => import('./desk-en.js');`;
    const made = makeTable('es', tableOf(code), makeTemplate([]), beginLanguage('es', makeTemplate([])));
    const from = [...made.matchAll(/'(\.[^']*)'/g)].map(([, path]) => path);
    assert.deepEqual(from, [
      '../../moment.js',
      '../counting.js',
      './things/value.js',
      '../../shop/strings.js',
      './shop/desk.js',
    ]);
  });
});

describe('the file of a translator is refused, by file, text and what to do', () => {
  const members = "a: 'One', b: (host) => `At ${host}`, c: (n) => plural(n, 'member', 'members')";
  const template = makeTemplate([table(members)]);
  const right = {'shop:a': ['Uno'], 'shop:b': ['En {host}'], 'shop:c': ['{n} socio', '{n} socios']};
  const refused = (said: object, change?: (entries: Map<string, Entry>) => void) => {
    const {headers, entries} = translate('es', template, {...right, ...said});
    change?.(entries as Map<string, Entry>);
    return checkPo('es', template, {headers, entries}).join('\n');
  };

  it('but not if all is said', () => {
    assert.equal(refused({}), '');
    assert.equal(refused({'shop:c': ['un socio', '{n} socios']}), '');
  });

  const cases: [string, object, RegExp][] = [
    ['if a text is not translated', {'shop:a': ['']}, /^es\.po, shop:a: is not translated: “One”\.$/],
    ['if a gap is lost', {'shop:b': ['Aquí']}, /^es\.po, shop:b: lacks \{host\}, which the English text has\.$/],
    ['if a gap is invented', {'shop:b': ['{host} {port}']}, /has \{port\}, which the English text has not/],
    ['if a brace is not closed', {'shop:b': ['{host} {']}, /has a brace that is not closed/],
    ['if a form is missing', {'shop:c': ['{n} socio', '']}, /has no form for “other” \(msgstr\[1\]\)/],
    ['if there are too many forms', {'shop:c': ['{n}', '{n}', '{n}']}, /has 3 forms, and needs 2/],
    ['if several are not counted', {'shop:c': ['un socio', 'socios']}, /lacks \{n\}, .*msgstr\[1\]/],
  ];
  for (const [name, said, problem] of cases) it(name, () => assert.match(refused(said), problem));

  it('if a text is missing, or not in English any more', () => {
    const changed = refused({}, (entries) => {
      entries.set('shop:old', {...entries.get('shop:a')!, msgctxt: 'shop:old'});
      entries.delete('shop:b');
    });
    assert.match(changed, /shop:b: is missing: “At \{host\}”\. Run “npm run languages”/);
    assert.match(changed, /shop:old: is not in the English tables any more/);
  });

  it('if its headers are not those of its language', () => {
    const {entries} = translate('es', template, right);
    const headers = {Language: 'fr', 'Plural-Forms': 'nplurals=1; plural=0;'};
    assert.match(checkPo('es', template, {headers, entries}).join('\n'), /“Language”.*\n.*“Plural-Forms”.*\n.*“X-Reviewed”/);
  });

  it('if the English text has changed: what was said is kept, and marked until somebody has read it', () => {
    const after = makeTemplate([table(members.replace('One', 'Just one'))]);
    const merged = parsePo(writePo(mergeLanguage('es', after, translate('es', template, right))));
    const entry = merged.entries.get('shop:a')!;
    assert.deepEqual([entry.msgid, entry.msgstr[0], isFuzzy(entry)], ['Just one', 'Uno', true]);
    assert.match(entry.comments?.previous ?? '', /One/);
    assert.match(checkPo('es', after, merged).join('\n'), /^es\.po, shop:a: is marked as fuzzy/);
    assert.deepEqual(mergeLanguage('es', after, merged).entries.get('shop:a')?.msgstr, ['Uno']);
  });

  it('and what stands under another key since is offered there', () => {
    const moved = makeTemplate([table(members.replace('a:', 'first:'))]);
    const entry = mergeLanguage('es', moved, translate('es', template, right)).entries.get('shop:first')!;
    assert.deepEqual([entry.msgstr[0], isFuzzy(entry)], ['Uno', true]);
  });
});

describe('the forms beside numbers', () => {
  for (const [language, counting] of Object.entries(countings)) {
    it(`of “${language}” are those that browsers choose, in the order of the file`, () => {
      // The rule is an expression of C, which is one of JavaScript.
      const choose = (n: number) => Number(runInNewContext(counting.rule, {n}));
      const rules = new Intl.PluralRules(language);
      for (let count = 0; count < 1000; count++) {
        assert.equal(counting.forms[choose(count)], rules.select(count), String(count));
      }
      assert.match(pluralHeader(counting), new RegExp(`^nplurals=${counting.forms.length};`));
    });
  }
});

describe('numbers in other languages', () => {
  for (const language of Object.keys(countings)) {
    it(`are written in “${language}” as the browser would`, () => {
      const written = new Intl.NumberFormat(language);
      for (const count of [0, 7, 999, 1000, 9999, 12345, 1234567]) {
        assert.equal(createNumbers(language).format(count), written.format(count));
      }
    });
  }

  it('choose the form, and are nowhere where the form says them', () => {
    const numbers = createNumbers('ar');
    const forms = {
      two: () => 'عضوان',
      few: (figure: string) => `${figure} أعضاء`,
      other: (figure: string) => `${figure} عضو`,
    };
    assert.equal(numbers.plural(2, forms), 'عضوان');
    assert.match(numbers.plural(5, forms), /^\S+ أعضاء$/);
    assert.match(numbers.plural(11, forms), /^\S+ عضو$/);
    assert.match(numbers.plural(5, 'member', 'members'), /^\S+ members$/);
  });
});

describe('plain language', () => {
  it('knows no words of the trade, in any form, and lets everyday words alone', () => {
    assert.match(checkText('en', 'Your pods are full.').join(), /“pods” is no word for readers/);
    assert.match(checkText('fr', 'Mis en cache.').join(), /“en cache”/);
    assert.deepEqual(checkText('fr', 'Elle se cache dans la position.'), []);
    assert.deepEqual(checkText('en', 'https://example.org/pod/, {query} and podium'), []);
  });

  it('has no sentence that is too long to be read to its end', () => {
    const words = (count: number) => Array.from({length: count}, () => 'so').join(' ');
    assert.deepEqual(checkText('en', `${words(25)}. ${words(25)}.`), []);
    assert.match(checkText('en', `${words(26)}.`).join(), /a sentence of 26 words, 25 at most/);
  });
});
