import assert from 'node:assert/strict';
import {PassThrough, Writable} from 'node:stream';
import {describe, it} from 'node:test';
import {complete} from '../../tools/cli/init/complete.js';
import {readCommandLine} from '../../tools/cli/command-line.js';
import {askYes} from '../../tools/cli/questions.js';
import {interrupt, run, type World} from '../../tools/cli/run.js';
import {signIn} from '../../tools/cli/sign-in.js';
import {Stop} from '../../tools/cli/stop.js';
import {openTerminal, type Terminal} from '../../tools/cli/terminal.js';
import {freePort} from '../../tools/servers/ports.js';
import {stringsIn} from '../../tools/strings/load.js';
import {sendJson, serve} from '../pods/session/fake-server.js';

/** A terminal that remembers what was said. With answers, a person is there to give them. */
function fakeTerminal(answers?: string[]) {
  const said = {printed: '', told: '', asked: [] as string[]};
  const terminal: Terminal = {
    canAsk: answers !== undefined,
    print: (text) => void (said.printed += `${text}\n`),
    tell: (text) => void (said.told += `${text}\n`),
    show: () => undefined,
    ask: (question) => {
      said.asked.push(question);
      const answer = answers?.shift();
      return answer === undefined ? Promise.reject(new Stop({declined: true})) : Promise.resolve(answer);
    },
    close: () => undefined,
  };
  return {terminal, said};
}

/** Runs a command in this process. */
async function solidaire(argv: string[], environment: World['environment'] = {}, answers?: string[]) {
  const {terminal, said} = fakeTerminal(answers);
  const code = await run({argv, environment, terminal});
  return {code, ...said};
}

const credentials = {
  SOLIDAIRE_ISSUER: 'https://login.invalid/',
  SOLIDAIRE_CLIENT_ID: 'me',
  SOLIDAIRE_CLIENT_SECRET: 'hush',
};
const ana = 'https://ana.example/profile/card#me';
const coopOf = 'https://pods.example/coop/official/coop.ttl#us';
const wholeInit = ['init', '--name', 'La Forge', '--moderator', ana, '--yes'];

describe('wrong use', () => {
  const cases: readonly [what: string, argv: string[], says: RegExp][] = [
    ['no command', [], /Say what to do, as in “solidaire init”/],
    ['an unknown command', ['destroy'], /no command “destroy”/],
    ['an unknown option', ['init', '--nmae', 'x'], /Did you mean “--name”\?/],
    ['an unknown language', ['tidy', '--lang', 'de'], /--lang can be en or fr/],
    ['an empty name', ['init', '--name', ''], /--name is empty/],
    ['a moderator that is no address', ['init', '--name', 'x', '--moderator', 'Ana'], /--moderator must be a whole address/],
    ['no name and nobody to ask', ['init', '--moderator', ana, '--yes'], /--name is missing/],
    ['no moderator and nobody to ask', ['init', '--name', 'x', '--yes'], /--moderator is missing/],
    ['no yes and nobody to ask', ['init', '--name', 'x', '--moderator', ana], /Add --yes/],
    ['words without quotes', [...wholeInit, 'Forge'], /Not understood: Forge/],
    ['no coop', ['tidy'], /--coop is missing/],
    ['a coop that is no address', ['tidy', '--coop', 'forge'], /--coop must be a whole address/],
    ['a coop to which a token must not go', ['tidy', '--coop', 'http://pods.example/#us'], /must begin with https:/],
    ['a group without an action', ['group'], /add SLUG NAME .*\n.*assign WEBID SLUG/],
    ['an unknown action', ['group', 'ad', 'x', 'X'], /Did you mean “group add”\?/],
    ['a group without a name', ['group', 'add', 'lyon'], /add SLUG NAME/],
    ['a slug with an accent', ['group', 'add', 'Béziers', 'Béziers'], /SLUG becomes a part of an address/],
    ['a group name without quotes', ['group', 'add', 'sud', 'Lyon', 'Sud'], /Not understood: Sud/],
    [
      'a position that is no point',
      ['group', 'add', 'lyon', 'Lyon', '--position', 'Lyon'],
      /latitude, then a longitude.*“Lyon”/,
    ],
    ['half a position', ['group', 'add', 'lyon', 'Lyon', '--position', '45.75'], /latitude, then a longitude/],
    ['a position without quotes', ['group', 'add', 'lyon', 'Lyon', '--position', '45.75', '4.85'], /Not understood: 4\.85/],
    [
      'a position beyond the poles',
      ['group', 'add', 'lyon', 'Lyon', '--position', '95.5,200.5'],
      /nowhere on the earth: “95.5,200.5”/,
    ],
    [
      'a position with longitude first',
      ['group', 'add', 'x', 'X', '--position', '145,-37'],
      /Write --position geo:-37,145\.\n/,
    ],
    ['a position that was forgotten', ['group', 'add', 'lyon', 'Lyon', '--position', '--json'], /--position needs a value/],
    [
      'a town that is a whole letter',
      ['group', 'add', 'lyon', 'Lyon', '--town', 'x'.repeat(121)],
      /--town is too long: 120/,
    ],
    [
      'a town for who is in a group',
      ['group', 'assign', ana, 'lyon', '--town', 'Lyon'],
      /--town is no option of “solidaire group assign”/,
    ],
    ['a town for a cooperative', [...wholeInit, '--town', 'Lyon'], /--town is no option of “solidaire init”/],
    ['an assignment to nothing', ['group', 'assign', ana], /assign WEBID SLUG/],
    ['an assignment to something and nothing', ['group', 'assign', ana, 'lyon', '--none'], /Not understood: lyon/],
    ['made-up members without a number', ['seed', '--coop', coopOf], /--members is missing/],
    ['made-up members of no number', ['seed', '--coop', coopOf, '--members', 'many'], /whole number from 1 to .*“many”/],
    [
      'a pause between rounds that nobody wants',
      ['steward', '--coop', coopOf, '--every', '5m'],
      /only together with --watch/,
    ],
    ['a pause that is none', ['steward', '--watch', '--coop', coopOf, '--every', '5'], /--every must be a time .*“5”/],
    ['a pause that presses servers', ['steward', '--watch', '--coop', coopOf, '--every', '1s'], /10 seconds or more/],
    ['an import of nothing', ['import', '--coop', coopOf], /import FILE\.csv/],
    [
      'an import of a file that is not there',
      ['import', '/nowhere.csv', '--coop', coopOf],
      /“\/nowhere\.csv” cannot be read/,
    ],
    ['an export to nowhere', ['export', '--coop', coopOf], /--to is missing/],
    [
      'an export of a coop and of a member',
      ['export', '--member', '--coop', coopOf, '--to', 'x'],
      /one of --coop and --member/,
    ],
    ['a partner that nobody names', ['add-partner', '--coop', coopOf], /add-partner PARTNER/],
    ['a partner that is no address', ['add-partner', 'Voisine', '--coop', coopOf], /PARTNER must be a whole address/],
    ['a switch of another command', ['check', '--coop', coopOf, '--watch'], /--watch is no option of “solidaire check”/],
    ['an assignment of nobody', ['group', 'assign', 'Ana', 'lyon'], /WEBID must be a whole address/],
  ];

  for (const [what, argv, says] of cases) {
    it(`is ${what}: a sentence, and 2`, async () => {
      const {code, printed, told} = await solidaire(argv, credentials);
      assert.deepEqual([code, printed], [2, '']);
      assert.match(told, says);
    });
  }

  it('is a command without credentials, which names the variables that are missing', async () => {
    for (const argv of [wholeInit, ['tidy', '--coop', 'https://a.example/#us'], ['group', 'add', 'lyon', 'Lyon']]) {
      const {code, told} = await solidaire(argv, {...credentials, SOLIDAIRE_CLIENT_SECRET: ' '});
      assert.equal(code, 2, argv[0]);
      assert.match(told, /Not set: SOLIDAIRE_CLIENT_SECRET\. /, argv[0]);
    }
  });

  it('is told in French, and as an object to programs', async () => {
    const {code, printed, told} = await solidaire(['tydi', '--json'], {LANG: 'fr_FR.UTF-8'});
    const message = 'La commande « tydi » n’existe pas. Vouliez-vous dire « tidy » ?';
    assert.deepEqual([code, told], [2, `${message}\n`]);
    assert.deepEqual(JSON.parse(printed), {ok: false, error: {kind: 'unknown-command', message}});
  });
});

describe('help and version', () => {
  it('are given whatever else was typed', async () => {
    const {code, printed} = await solidaire(['init', '--help', '--nonsense']);
    assert.deepEqual([code, printed], [0, `${stringsIn('en').help.init}\n`]);
    assert.match((await solidaire(['-v'])).printed, /^\d+\.\d+\.\d+\n$/);
    assert.deepEqual(Object.keys(JSON.parse((await solidaire(['-v', '--json'])).printed) as object), ['ok', 'version']);
  });
});

describe('a provider', () => {
  it('that is down is named, and the same command can be run again', async () => {
    const issuer = `http://localhost:${await freePort()}/`;
    const {code, told} = await solidaire(wholeInit, {...credentials, SOLIDAIRE_ISSUER: issuer});
    assert.equal(code, 1);
    assert.ok(told.includes(`${new URL(issuer).host} cannot be reached`), told);
    assert.match(told, /run the same command again/);
  });

  it('that is none is told from one that is down', async (test) => {
    const {url} = await serve(test, (_, response) => sendJson(response, 404, {}));
    const {code, told} = await solidaire(wholeInit, {...credentials, SOLIDAIRE_ISSUER: url});
    assert.equal(code, 1);
    assert.match(told, /does not answer as an identity provider for Solid does/);
  });

  it('whose address is none is a variable to correct', async () => {
    const {code, told} = await solidaire(wholeInit, {...credentials, SOLIDAIRE_ISSUER: 'http://login.example/'});
    assert.equal(code, 1);
    assert.match(told, /SOLIDAIRE_ISSUER must be an address/);
  });

  it('whose token names nobody is believed to act for the WebID that the environment names', async (test) => {
    const {url} = await serve(test, ({path}, response) => {
      const token = {access_token: 'opaque', token_type: 'DPoP', expires_in: 600};
      const provider = {issuer: url, authorization_endpoint: `${url}authorize`, token_endpoint: `${url}token`};
      sendJson(response, 200, path === '/token' ? token : provider);
    });
    const environment = {...credentials, SOLIDAIRE_ISSUER: url};
    assert.equal((await signIn({...environment, SOLIDAIRE_WEBID: ana})).webId, ana);
    const {code, told} = await solidaire(wholeInit, environment);
    assert.equal(code, 1);
    assert.match(told, /SOLIDAIRE_WEBID/);
  });
});

describe('questions', () => {
  const strings = stringsIn('fr');
  const nothing = {moderators: []};

  it('are asked for what is missing, again after an answer that cannot be used', async () => {
    const {terminal, said} = fakeTerminal([' ', 'La Forge', '', 'coop.example', `${ana}, https://bo.example/#me`]);
    const context = {line: readCommandLine(['init']), environment: {}, terminal, strings};
    const settings = await complete(context, nothing, nothing, 'https://owner.example/#me');
    const {name, description, website, moderators} = settings;
    assert.deepEqual([name, description, website], ['La Forge', undefined, 'https://coop.example/']);
    assert.deepEqual(moderators, [ana, 'https://bo.example/#me']);
    assert.equal(said.asked.length, 5);
    assert.equal(said.told, '--name est vide.\n');
  });

  it('take the owner as moderator by default, and leave out what --yes or an earlier set-up makes needless', async () => {
    const owner = 'https://owner.example/#me';
    const brief = {line: readCommandLine(['init', '--yes']), environment: {}, strings, ...fakeTerminal(['La Forge', ''])};
    assert.deepEqual((await complete(brief, nothing, nothing, owner)).moderators, [owner]);
    assert.equal(brief.said.asked.length, 2);
    const found = {
      coop: {iri: 'https://a.example/#us', name: 'Avant', joiningPolicy: 'approved'},
      moderators: [ana],
    } as const;
    const again = {line: readCommandLine(['init']), environment: {}, strings, ...fakeTerminal([])};
    const {name, moderators} = await complete(again, nothing, found, owner);
    assert.deepEqual([name, moderators, again.said.asked], ['Avant', [ana], []]);
  });

  it('want a clear yes', async () => {
    for (const answer of ['o', ' OUI ']) await askYes({strings, terminal: fakeTerminal([answer]).terminal});
    for (const answer of ['', 'n', 'oh non']) {
      await assert.rejects(askYes({strings, terminal: fakeTerminal([answer]).terminal}), Stop, answer);
    }
  });

  it('end the command without a trace when nobody goes on', async () => {
    const {code, told} = await solidaire(['tidy'], credentials, []);
    assert.deepEqual([code, told], [1, 'Nothing was written.\n']);
  });
});

describe('the terminal', () => {
  function streams() {
    const written = {out: '', err: ''};
    const into = (name: keyof typeof written) =>
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          written[name] += chunk.toString();
          done();
        },
      });
    return {stdin: new PassThrough(), stdout: into('out'), stderr: into('err'), written};
  }

  it('keeps what was typed ahead, and ends the command at the end of the input', async () => {
    const {written, ...all} = streams();
    const terminal = openTerminal(all, () => undefined);
    all.stdin.end('one\ntwo\n');
    assert.deepEqual([await terminal.ask('A? '), await terminal.ask('B? ')], ['one', 'two']);
    await assert.rejects(terminal.ask('C? '), Stop);
    terminal.close();
    assert.equal(written.out, '');
    assert.match(written.err, /A\? B\? /);
  });

  it('asks nobody where nobody is', () => {
    const {written, ...all} = streams();
    assert.equal(openTerminal(all, () => undefined).canAsk, false);
    assert.equal(written.err, '');
  });

  it('shows no control characters of what others have written', () => {
    const {written, ...all} = streams();
    openTerminal(all, () => undefined).print('La\u001b[2J Forge\u009b1m\n\ttab');
    assert.equal(written.out, 'La[2J Forge1m\n\ttab\n');
  });
});

describe('Ctrl-C', () => {
  it('ends with a sentence, and an object for programs', () => {
    const {terminal, said} = fakeTerminal();
    assert.equal(interrupt({argv: ['init', '--json'], environment: {}, terminal}), 130);
    assert.match(said.told, /^Interrupted\./);
    assert.equal((JSON.parse(said.printed) as {error: {kind: string}}).error.kind, 'interrupted');
  });
});
