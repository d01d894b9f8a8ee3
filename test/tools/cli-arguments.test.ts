import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCommandLine} from '../../tools/cli/command-line.js';
import {readSettings} from '../../tools/cli/init/settings.js';
import {chooseLanguage} from '../../tools/cli/language.js';
import {readSteps} from '../../tools/cli/steward/chosen-steps.js';
import {nearest} from '../../vocab/text/near-names.js';
import {Stop, type Mistake} from '../../tools/cli/stop.js';

const read = (text: string) => readCommandLine(text.split(' ').filter(Boolean));
const mistakeIn = (text: string) => read(text).mistake;

/** The mistake with which something ends. */
function mistakeOf(work: () => unknown): Mistake | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof Stop && 'mistake' in error.reason) return error.reason.mistake;
    throw error;
  }
  return undefined;
}

describe('the command line', () => {
  it('takes options before, between and after the words', () => {
    const {command, words, values} = read('--coop https://a.example/c#us group --json add lyon Lyon');
    assert.deepEqual([command, words], ['group', ['add', 'lyon', 'Lyon']]);
    assert.deepEqual({...values}, {coop: ['https://a.example/c#us'], json: []});
  });

  it('takes short options, values after an equals sign, and what follows two dashes as words', () => {
    const {words, values, mistake} = readCommandLine(['group', '-h', '--coop=x', '--', 'add', '--lyon']);
    assert.deepEqual([words, {...values}, mistake], [['add', '--lyon'], {help: [], coop: ['x']}, undefined]);
  });

  it('reads “help init” as “init --help”', () => {
    const {command, values} = read('help init');
    assert.deepEqual([command, {...values}], ['init', {help: []}]);
  });

  it('says which command was meant', () => {
    assert.deepEqual(mistakeIn('tydi'), {kind: 'unknown-command', given: 'tydi', meant: 'tidy'});
    assert.deepEqual(mistakeIn('destroy'), {kind: 'unknown-command', given: 'destroy', meant: undefined});
  });

  it('says which option was meant, of those that the command knows', () => {
    const meant = (text: string) => mistakeIn(text) as {kind: string; given: string; meant?: string};
    assert.deepEqual(meant('init --moderators x'), {kind: 'unknown-option', given: '--moderators', meant: '--moderator'});
    assert.equal(meant('init --NAME=x').meant, '--name');
    assert.equal(meant('tidy --rebuidl').meant, '--rebuild');
    assert.equal(meant('tidy --moderators').meant, undefined);
    assert.equal(meant('init -x').meant, undefined);
    assert.equal(meant('init --__proto__').kind, 'unknown-option');
  });

  it('knows an option of another command', () => {
    assert.deepEqual(mistakeIn('init --coop x'), {kind: 'foreign-option', option: '--coop', command: 'init'});
    assert.equal(mistakeIn('tidy -y')?.kind, 'foreign-option');
  });

  it('sends secrets to the environment, and never repeats one', () => {
    for (const text of ['init --client-secret hush', 'init --clientSecret=hush', '--password hush', 'tidy --issuer=hush']) {
      const mistake = mistakeIn(text);
      assert.equal(mistake?.kind, 'secret-option', text);
      assert.ok(!JSON.stringify(mistake).includes('hush'), text);
    }
  });

  it('misses a value, sees one that is too much, empty or given twice', () => {
    assert.deepEqual(mistakeIn('init --name'), {kind: 'no-value', option: '--name'});
    assert.deepEqual(mistakeIn('init --name --yes'), {kind: 'no-value', option: '--name'});
    assert.equal(mistakeIn('init --name=--yes'), undefined);
    assert.equal(mistakeIn('group add nantes Nantes --position -12.8,45.2'), undefined);
    assert.deepEqual(mistakeIn('init --yes=no'), {kind: 'needless-value', option: '--yes'});
    assert.deepEqual(readCommandLine(['init', '--name', ' ']).mistake, {kind: 'empty', what: '--name'});
    assert.deepEqual(mistakeIn('init --name a --name b'), {kind: 'given-twice', option: '--name'});
    assert.equal(mistakeIn('init --moderator a --moderator b'), undefined);
  });
});

describe('a name that comes near another', () => {
  it('is the nearest, and none that is far away', () => {
    assert.equal(nearest('lyom', ['lyre', 'lyon']), 'lyon');
    assert.equal(nearest('Web_Site', ['website']), 'website');
    assert.equal(nearest('no', ['none', 'yes']), 'none');
    assert.equal(nearest('x', ['yes', 'json']), undefined);
  });
});

describe('the language of messages', () => {
  const choose = (text: string, environment: Record<string, string>) => chooseLanguage(read(text), environment);

  it('is that of --lang, then of the environment by the rules of POSIX, then English', () => {
    assert.equal(choose('--lang fr', {LC_ALL: 'en_GB.UTF-8'}), 'fr');
    assert.equal(choose('', {LC_ALL: 'fr_CA.UTF-8', LANG: 'en_US'}), 'fr');
    assert.equal(choose('', {LC_ALL: '', LC_MESSAGES: 'fr', LANG: 'en'}), 'fr');
    assert.equal(choose('', {LC_ALL: 'C', LANG: 'fr_FR'}), 'en');
    assert.equal(choose('', {LANG: 'fr_FR@euro'}), 'fr');
    assert.equal(choose('--lang klingon', {LANG: 'fr'}), 'fr', 'the sentence on the mistake can be read');
    assert.equal(choose('', {}), 'en');
  });
});

describe('what “init” is told', () => {
  const settings = (...words: string[]) => readSettings(readCommandLine(['init', ...words]));
  const mistake = (...words: string[]) => mistakeOf(() => settings(...words));

  it('is completed where people leave something out', () => {
    const {storage, website, provider, name} = settings(
      ...['--storage', 'https://pods.example/coop', '--website', 'coop.example', '--provider', 'https://login.example'],
      ...['--name', '  La Forge '],
    );
    const expected = ['https://pods.example/coop/', 'https://coop.example/', 'https://login.example/', 'La Forge'];
    assert.deepEqual([storage, website, provider, name], expected);
    assert.equal(settings('--storage', 'http://localhost:3000').storage, 'http://localhost:3000/');
  });

  it('names each moderator once', () => {
    const [ana, bo] = ['https://ana.example/#me', 'https://bo.example/#me'];
    assert.deepEqual(settings('--moderator', ana, '--moderator', bo, '--moderator', ana).moderators, [ana, bo]);
  });

  it('must make sense', () => {
    assert.equal(mistake('--moderator', 'Ana')?.kind, 'no-address');
    assert.equal(mistake('--moderator', 'https://a.example/#me> <x')?.kind, 'no-address');
    assert.equal(mistake('--website', 'javascript:alert(1)')?.kind, 'no-address');
    assert.equal(mistake('--storage', 'pods.example/coop')?.kind, 'no-address');
    assert.equal(mistake('--storage', 'http://pods.example/')?.kind, 'insecure-address');
    assert.equal(mistake('--language', 'français')?.kind, 'no-language');
    assert.equal(mistake('--name', 'x'.repeat(121))?.kind, 'too-long');
    assert.deepEqual(mistake('--policy', 'opne'), {
      kind: 'no-choice',
      option: '--policy',
      given: 'opne',
      choices: ['approved', 'open'],
      meant: 'open',
    });
  });
});

describe('--only', () => {
  const chosen = (text: string) => readSteps(read(`steward ${text}`)).map(({name}) => name);

  it('names the steps of a steward’s round, which run in their own order', () => {
    assert.deepEqual(chosen('--only=index,members'), ['members', 'index']);
    assert.equal(chosen('').length, 11);
  });

  it('is refused with what was meant, or with what there is', () => {
    const mistake = (text: string) => {
      const found = mistakeOf(() => chosen(text));
      return found?.kind === 'no-choice' ? [found.given, found.meant, found.choices.length] : undefined;
    };
    assert.deepEqual(mistake('--only=member,index'), ['member', 'members', 11]);
    assert.deepEqual(mistake('--only=,'), [',', undefined, 11]);
  });
});
