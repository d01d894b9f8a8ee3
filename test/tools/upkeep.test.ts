import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PassThrough, Writable} from 'node:stream';
import {describe, it} from 'node:test';
import newsEnglish from '../../components/strings/news-pages/en.js';
import newsFrench from '../../components/strings/news-pages/fr.js';
import {readCommandLine} from '../../tools/cli/command-line.js';
import {pathFor} from '../../tools/cli/export/paths.js';
import {readPeople} from '../../tools/cli/import/people.js';
import {decode, readTable} from '../../tools/cli/import/table.js';
import {readCount, readTime} from '../../tools/cli/numbers.js';
import {progressOf} from '../../tools/cli/progress.js';
import {Memory} from '../../tools/cli/steward/memory.js';
import {Reach} from '../../tools/cli/steward/work.js';
import {lastTurn} from '../../tools/cli/steward/steps/check-sources.js';
import {Stop} from '../../tools/cli/stop.js';
import {openTerminal} from '../../tools/cli/terminal.js';
import {stringsIn} from '../../tools/strings/load.js';
import {loadNewsPageWords} from '../../tools/strings/news-pages/load.js';
import {writeListPage} from '../../vocab/formats/html/list-page.js';

describe('a table of members', () => {
  const ana = 'https://ana.example/profile/card#me';
  const read = (text: string) => readPeople(readTable(text).rows);

  it('is read whatever separates its columns, and whatever they are called', () => {
    const tables = [
      `WebID,Name,Email\n${ana},Ana,ana@coop.example`,
      `Courriel;Nom;Adresse Solid\r\nana@coop.example;Ana;${ana}\r\n`,
      `\uFEFFprénom\tE-mail\tweb_id\nAna\tana@coop.example\t${ana}`,
      `sep=|\nname|mail|WEBID\n"Ana"|ana@coop.example|${ana}`,
    ];
    for (const table of tables) {
      const [person] = read(table).people;
      assert.deepEqual([person?.name, person?.email, person?.webId], ['Ana', 'ana@coop.example', ana], table);
    }
  });

  it('is read in the letters of old spreadsheets as in those of new ones', () => {
    const table = 'Nom;Courriel\nZoé Lefèvre;zoe@coop.example\n';
    assert.equal(decode(new TextEncoder().encode(table)), table);
    assert.equal(decode(Buffer.from(table, 'latin1')), table);
    assert.equal(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(table, 'utf16le')])), table);
  });

  it('without headings is a list of addresses', () => {
    assert.deepEqual(
      read(`${ana}\nhttps://bo.example/#me\n`).people.map(({webId}) => webId),
      [ana, 'https://bo.example/#me'],
    );
  });

  it('has each bad line named, as an editor counts it, and the others used', () => {
    const table = `WebID;Nom;Courriel\n${ana};"Ana\nMaría";\nana.example;Bo;\n;Cy;\n;Dee;not a mail\n\n${ana};Ana;`;
    const {people, bad} = read(table);
    assert.deepEqual(
      people.map(({webId, name}) => [webId, name]),
      [[ana, 'Ana María']],
    );
    assert.deepEqual(
      bad.map(({line, kind, first}) => [line, kind, first]),
      [
        [4, 'no-webid', undefined],
        [5, 'nobody', undefined],
        [6, 'no-email', undefined],
        [8, 'twice', 2],
      ],
    );
    for (const language of ['en', 'fr'] as const)
      for (const row of bad)
        assert.match(stringsIn(language).upkeep.import.bad(row), new RegExp(`^L(ine|igne) ${row.line}`));
  });
});

describe('numbers and times of options', () => {
  it('are read as people type them', () => {
    assert.equal(readCount(readCommandLine(['seed', '--members', '40 000']), 'members', [1, 1e6]), 40_000);
    assert.equal(readTime(readCommandLine(['steward', '--every', '5m']), 'every'), 300_000);
    assert.equal(readTime(readCommandLine(['steward']), 'every'), undefined);
  });

  it('that make no sense are a mistake', () => {
    for (const given of ['0', 'many', '1.5', '99999999999'])
      assert.throws(() => readCount(readCommandLine(['seed', '--members', given]), 'members', [1, 1e6]), Stop, given);
    for (const given of ['5', 'm', '0m', '5 days'])
      assert.throws(() => readTime(readCommandLine(['steward', '--every', given]), 'every'), Stop, given);
  });
});

describe('the paths of exported files', () => {
  const root = 'https://pods.example/coop/';
  const path = (rest: string) => pathFor(root + rest, root);

  it('are the names in the addresses, as people read them', () => {
    assert.equal(path('official/coop.ttl'), 'official/coop.ttl');
    assert.equal(path('caf%C3%A9/a%20b.ttl'), 'café/a b.ttl');
  });

  it('never lead out of the folder, and are never the same for two addresses', () => {
    const strange = ['%2E%2E/x', 'a%2Fb', '..%2F..%2Fx', 'a:b', 'a%3Ab', 'x.', 'x%2E', 'CON%3f', '%00', '%25', '%'];
    const paths = strange.map(path);
    for (const one of paths)
      assert.ok(!one.split('/').includes('..') && !/[:?*|<>"\\]/.test(one) && !one.includes('\0'), one);
    assert.equal(new Set(paths).size, strange.length, paths.join(' '));
  });
});

describe('what a steward remembers', () => {
  it('is there the next time, and a broken file is as good as none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'steward-'));
    try {
      const coop = 'https://pods.example/coop/official/coop.ttl#us';
      const memory = await Memory.open(folder, coop);
      memory.set('source a', {tag: '"1"', at: 5});
      memory.set('source b', {at: 6});
      memory.retain('source ', new Set(['source a']));
      await memory.save(coop);
      const again = await Memory.open(folder, coop);
      assert.deepEqual([again.get('source a'), again.get('source b')], [{tag: '"1"', at: 5}, undefined]);
      const other = await Memory.open(folder, `${coop}2`);
      assert.equal(other.get('source a'), undefined);
      const [name] = (await import('node:fs')).readdirSync(folder);
      await writeFile(join(folder, name!), (await readFile(join(folder, name!), 'utf8')).slice(0, 20));
      assert.equal((await Memory.open(folder, coop)).get('source a'), undefined);
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  });

  it('has each source looked at once a day, at a time of its own', () => {
    const day = 86_400_000;
    const now = Date.UTC(2026, 2, 1, 12);
    const turns = Array.from({length: 1_000}, (_, index) => lastTurn(`https://ana.example/${index}#me`, now));
    assert.ok(turns.every((turn) => turn <= now && turn > now - day));
    const hours = new Set(turns.map((turn) => new Date(turn).getUTCHours()));
    assert.equal(hours.size, 24, 'spread over the day');
    assert.equal(lastTurn('https://ana.example/#me', now + day), lastTurn('https://ana.example/#me', now) + day);
  });

  it('goes with credentials only where the coop and its members are', () => {
    const reach = new Reach();
    reach.add('https://pods.example/coop/');
    reach.add('http://strange.example/home/');
    assert.ok(reach.has('https://pods.example/coop/official/coop.ttl'));
    for (const url of [
      'https://pods.example/cooperative/x',
      'https://pods.example/coop/../x',
      'http://strange.example/home/x',
      'https://pods.example.evil/coop/x',
      'nonsense',
    ])
      assert.ok(!reach.has(url), url);
  });
});

describe('progress', () => {
  const clearLine = '\r\u001b[K';

  function terminal(isTTY: boolean) {
    let written = '';
    const stderr = Object.assign(
      new Writable({write: (chunk: Buffer, _, done) => ((written += chunk.toString()), done())}),
      {isTTY, columns: 60},
    );
    const opened = openTerminal({stdin: new PassThrough(), stdout: new PassThrough(), stderr}, () => undefined);
    return {opened, written: () => written};
  }

  it('is one line that is replaced, and gone before anything else is said', () => {
    for (const language of ['en', 'fr'] as const) {
      const {opened, written} = terminal(true);
      const progress = progressOf({terminal: opened, strings: stringsIn(language), line: readCommandLine(['seed'])});
      progress.begin('People', 40_000);
      assert.ok(written().startsWith(clearLine));
      assert.match(written(), /People \[\.{24}\] 0 (of|sur) 40\D000$/);
      opened.tell('Done.');
      assert.ok(written().endsWith(`${clearLine}Done.\n`), written());
    }
  });

  it('shows nothing in a pipe, nor to programs', () => {
    for (const [isTTY, words] of [
      [false, ['seed']],
      [true, ['seed', '--json']],
    ] as const) {
      const {opened, written} = terminal(isTTY);
      const progress = progressOf({terminal: opened, strings: stringsIn('en'), line: readCommandLine([...words])});
      progress.begin('People', 10);
      progress.update(5);
      progress.end();
      assert.equal(written(), '');
    }
  });
});

describe('what a steward and a moderator’s page both publish', () => {
  it('is worded in the same way, so that neither writes over the other', async () => {
    for (const [language, other] of [
      ['fr', newsFrench()],
      ['en', newsEnglish()],
    ] as const) {
      const words = await loadNewsPageWords(language);
      for (const [name, text] of Object.entries(other)) {
        const own = words[name as keyof typeof words];
        assert.equal(
          String(typeof own === 'function' ? (own as (x: never) => string)('X' as never) : own),
          String(typeof text === 'function' ? (text as (x: never) => string)('X' as never) : text),
          name,
        );
      }
    }
  });

  it('shows names as text, and links only to the web', () => {
    const page = writeListPage({
      language: 'fr',
      title: 'Membres <b>',
      url: 'https://pods.example/list.html',
      things: [
        {address: 'javascript:alert(1)', name: '<script>x</script>', facts: ['"a" & b']},
        {address: 'https://ana.example/?a=1&b=2#me', name: 'Ana', facts: []},
      ],
      pages: [],
      empty: 'Rien',
    });
    assert.ok(!page.includes('<script') && !page.includes('javascript:') && !page.includes('<b>'), page);
    assert.ok(page.includes('<a href="https://ana.example/?a=1&amp;b=2#me">Ana</a>'), page);
  });
});
