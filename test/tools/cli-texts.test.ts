import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {commands, optionsOf} from '../../tools/cli/options.js';
import {sentenceFor} from '../../tools/cli/sentence-for.js';
import {credentialVariables} from '../../tools/cli/sign-in.js';
import {tagsFor} from '../../tools/cli/init/tags.js';
import type {Step} from '../../tools/cli/stop.js';
import {languages, stringsIn} from '../../tools/strings/load.js';
import {mistakes as english} from '../../tools/strings/mistakes/en.js';
import {mistakes as french} from '../../tools/strings/mistakes/fr.js';

const steps: readonly Step[] = [
  'sign-in',
  'find-storage',
  'set-up',
  'find-coop',
  'tidy',
  'groups',
  'steward',
  'seed',
  'import',
  'export',
  'check',
  'partner',
  'snapshot',
];

for (const language of languages) {
  describe(`the texts in ${language}`, () => {
    const strings = stringsIn(language);

    for (const command of commands) {
      it(`explain “${command}” with each of its options and examples`, () => {
        const help = strings.help[command];
        const without = optionsOf(command).filter((option) => option !== 'version' && !help.includes(`--${option}`));
        assert.deepEqual(without, []);
        assert.match(help, /\nEx[ea]mples\n {2}solidaire /);
        // Only what acts in somebody's name needs to know in whose.
        if (!['audit', 'snapshot'].includes(command))
          for (const variable of credentialVariables) assert.ok(help.includes(variable), variable);
      });
    }

    it('explain the program, with each command and the exit codes', () => {
      for (const command of commands) assert.match(strings.help.general, new RegExp(`\n  ${command} `));
      assert.match(strings.help.general, /0 .*1 .*2 .*130/);
    });

    it('fit a terminal', () => {
      const wide = Object.values(strings.help).flatMap((help) => help.split('\n').filter((line) => line.length > 108));
      assert.deepEqual(wide, []);
    });

    it('have a whole sentence for each kind of problem, whatever was under way', () => {
      const url = 'https://pods.example:8443/coop/';
      for (const step of steps) {
        for (const kind of Object.keys(strings.problem) as (keyof typeof strings.problem)[]) {
          const sentence = sentenceFor(strings, {kind, url}, step);
          assert.match(sentence, /^\S.*\.$/, `${step} ${kind}`);
          assert.match(sentence, /pods\.example:8443/, `${step} ${kind}`);
          assert.doesNotMatch(sentence, /undefined|RDF|ACL|Turtle/, `${step} ${kind}`);
        }
      }
    });

    it('count', () => {
      const done = {rows: 1, announcements: 0, joined: 0, left: 0, waiting: 0, rebuilt: false};
      const tell = (unread: number) => strings.tidied({...done, unread});
      assert.notEqual(tell(1), tell(2));
      assert.ok(!tell(0).includes(' 0 p') && !tell(0).includes('fiche'));
      for (const what of ['joined', 'left', 'waiting'] as const) {
        assert.match(strings.tidied({...done, unread: 0, [what]: 3}), / 3 /);
      }
    });
  });
}

describe('the sentences on mistakes', () => {
  it('say in both languages what was typed and what was meant', () => {
    for (const texts of [english, french]) {
      assert.match(texts['unknown-option']({kind: 'unknown-option', given: '--nmae', meant: '--name'}), /--nmae.*--name/);
      const unknown = {kind: 'unknown-group', given: 'lyom', known: ['lyon', 'brest'], meant: 'lyon'} as const;
      assert.match(texts['unknown-group'](unknown), /lyom.*lyon.*lyon, brest/);
      assert.match(texts['unknown-group']({...unknown, known: []}), /group add/);
      const swapped = {kind: 'swapped-position', given: '4.8 45.7', meant: 'geo:45.7,4.8'} as const;
      assert.match(texts['swapped-position'](swapped), /4\.8 45\.7.*--position geo:45\.7,4\.8\.$/);
      assert.match(texts['swapped-position']({...swapped, insist: 'geo:4.8,45.7'}), /geo:45\.7,4\.8, .*geo:4\.8,45\.7/);
      const given = '95,200';
      assert.match(texts['no-position']({kind: 'no-position', given}), /--position.*latitude.*longitude.*95,200/s);
      assert.match(texts['not-on-earth']({kind: 'not-on-earth', given}), /--position.*95,200.*latitude.*longitude/is);
      assert.match(texts['secret-option']({kind: 'secret-option', given: '--password'}), /SOLIDAIRE_CLIENT_SECRET/);
    }
  });
});

describe('the tags to paste', () => {
  it('name the coop, whatever its address holds', () => {
    assert.ok(tagsFor('https://a.example/?a=1&b#us').includes('src="https://a.example/?a=1&amp;b#us"'));
    assert.match(
      tagsFor('https://a.example/#us'),
      /^<script type="module" src="cdn\/solidaire\.js"><\/script>\n<coop-community /,
    );
  });
});
