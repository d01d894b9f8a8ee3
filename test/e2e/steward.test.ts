import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {
  admitMember,
  announce,
  changeInvitations,
  contribute,
  coopLayout,
  createHome,
  editThing,
  findCoop,
  findList,
  membersKind,
  readInvitations,
  requestToJoin,
  Resources,
} from '../../pods/index.js';
import {readList} from '../../pods/lists/recognise.js';
import {documentOf, memberKind, placeKind, readFields, vocabularies} from '../../vocab/index.js';
import {silence} from '../../tools/cli/progress.js';
import {Memory} from '../../tools/cli/steward/memory.js';
import {runRound} from '../../tools/cli/steward/round.js';
import {listWordsIn} from '../../tools/cli/steward/open-work.js';
import {Work} from '../../tools/cli/steward/work.js';
import {loadNewsPageWords} from '../../tools/strings/news-pages/load.js';
import {inRoot} from '../../tools/paths.js';
import type {Entry, Manifest} from '../../tools/cli/export/manifest.js';
import {moveIn, solidaire, type Inhabitant} from '../support/commands.js';
import {podsDirectory} from '../support/environment.js';
import {valueOf} from '../support/fixtures.js';

let owner: Inhabitant;
let moderator: Inhabitant;
let ana: Inhabitant;
let bo: Inhabitant;
let home: string;
let coop: string;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upkeep-'));
  [owner, moderator, ana, bo] = [await moveIn('forge'), await moveIn('mod'), await moveIn('ana'), await moveIn('bo')];
  const words = [
    'init',
    '--name',
    'La Forge',
    '--language',
    'fr',
    '--moderator',
    moderator.webId,
    '--yes',
    '--room',
    'Tous',
  ];
  const made = await solidaire(words, owner.variables);
  assert.equal(made.code, 0, made.told);
  const layout = coopLayout(owner.storage);
  coop = layout.coop;
  await rename('Ana');
  const {storage, webId, session} = ana;
  home = valueOf(await createHome({fetch: session.fetch, storage, webId, moderators: layout.moderators}));
  const {resources, session: by} = moderator;
  valueOf(await admitMember({resources, fetch: by.fetch, layout, webId, home, now: new Date()}));
});
after(() => rm(folder, {recursive: true, force: true}));

async function rename(name: string): Promise<void> {
  const resources = new Resources();
  const {webId, session} = ana;
  const base = readFields(memberKind, valueOf(await resources.read(webId)).graph, webId).values;
  valueOf(await editThing({resources, fetch: session.fetch, kind: memberKind, iri: webId, base, values: {name: [name]}}));
}

const membersList = () => coopLayout(owner.storage).membersList;
const upkeep = (command: string, ...more: string[]) =>
  solidaire(
    [command, '--coop', coop, ...more],
    command === 'seed' || command === 'export' ? owner.variables : moderator.variables,
  );
const steward = (...more: string[]) => upkeep('steward', '--state', join(folder, 'state'), ...more);

interface Step {
  readonly name: string;
  readonly counts: Readonly<Record<string, number>>;
}
const countsOf = ({answer}: Awaited<ReturnType<typeof steward>>, name: string) =>
  (answer['steps'] as Step[]).find((step) => step.name === name)?.counts ?? {};

async function listed(): Promise<(string | undefined)[]> {
  const read = valueOf(await readList(new Resources(), membersList(), membersKind([]), true));
  return read.rows.map(({label}) => label).sort();
}

describe('solidaire import', () => {
  it('has the coop expect those who have an account, names what cannot be used, and says what to send', async () => {
    const file = join(folder, 'members.csv');
    await writeFile(
      file,
      Buffer.from(`Nom;Courriel;WebID\nBo;bo@coop.example;${bo.webId}\nZoé;zoe@coop.example;\nCy;;\n`, 'latin1'),
    );
    const words = ['import', file, '--coop', coop];
    const dry = await solidaire([...words, '--dry-run'], moderator.variables);
    assert.deepEqual([dry.code, (dry.answer['invited'] as unknown[]).length], [1, 1], dry.told);
    const found = valueOf(await findCoop(moderator.resources, coop));
    const desk = {resources: moderator.resources, fetch: moderator.session.fetch, coop: found};
    assert.equal(valueOf(await readInvitations(desk)).size, 0, 'nothing was written');

    const done = await solidaire(words, moderator.variables);
    const bad = done.answer['bad'] as {line: number; message: string}[];
    assert.deepEqual([done.code, done.answer['ok'], bad[0]?.line], [1, false, 4]);
    assert.match(bad[0]!.message, /^Line 4: neither a WebID nor a mail address for Cy/);
    assert.deepEqual(done.answer['withoutAccount'], [{line: 3, name: 'Zoé', email: 'zoe@coop.example'}]);
    assert.deepEqual([...valueOf(await readInvitations(desk))], [bo.webId]);
    const again = await solidaire(words, moderator.variables);
    assert.deepEqual([again.answer['invited'], again.answer['expected']], [[], 1]);
  });
});

describe('solidaire steward', () => {
  it('admits who is expected, brings every list up to date, and publishes what everybody can read', async () => {
    const {resources, session, webId} = bo;
    const {resources: read, session: by} = moderator;
    const us = valueOf(await findCoop(read, coop));
    valueOf(await changeInvitations({resources: read, fetch: by.fetch, coop: us}, {add: [webId]}));
    valueOf(await requestToJoin({resources, fetch: session.fetch, webId, coop: valueOf(await findCoop(resources, coop))}));
    await rename('Ana María');
    valueOf(await announce({resources: ana.resources, fetch: ana.session.fetch, list: membersList(), source: ana.webId}));
    const found = valueOf(await findCoop(ana.resources, coop));
    const list = valueOf(await findList(ana.resources, found, placeKind.types));
    const author = {resources: ana.resources, fetch: ana.session.fetch, webId: ana.webId, home, coop: found, list};
    const place = {name: ['Épicerie <du> pont'], town: ['Crest'], latitude: ['44.7286'], longitude: ['5.0203']};
    valueOf(await contribute(author, placeKind, place, 'public'));

    const done = await steward();
    assert.deepEqual([done.code, done.answer['problems']], [0, []], done.told);
    assert.equal(countsOf(done, 'members')['joined'], 1);
    assert.ok((await listed()).includes('Ana María'));
    const beside = (name: string) => fetch(new URL(name, list)).then((answer) => answer.text());
    assert.match(await beside('list.html'), /<a href="[^"]*">Épicerie &lt;du&gt; pont<\/a> – Crest/);
    const {features} = JSON.parse(await beside('places.geojson')) as {features: {geometry: unknown}[]};
    assert.deepEqual(features[0]?.geometry, {type: 'Point', coordinates: [5.0203, 44.7286]});
    assert.match(await beside('places.csv'), /Épicerie <du> pont/);
    const page = await fetch(new URL('list.html', membersList()));
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    assert.match(await page.text(), /Ana María/);
  });

  it('finds nothing more to do, and says so to people', async () => {
    await steward();
    const again = await steward();
    const counted = (again.answer['steps'] as Step[]).filter(({counts}) => Object.keys(counts).length);
    assert.deepEqual(counted, []);
  });

  it('finds what nobody has announced, and does not have sent again what has not changed', async () => {
    assert.ok((countsOf(await steward('--full'), 'check')['checked'] ?? 0) >= 2);
    await rename('Ana Lucía');
    const found = countsOf(await steward('--full'), 'check');
    assert.deepEqual([found['changed'], found['rows']], [1, 1]);
    assert.ok((await listed()).includes('Ana Lucía'));
    assert.equal(countsOf(await steward('--full'), 'check')['changed'], undefined);
  });

  it('is not kept by a member’s server that does not answer: that costs one line', async () => {
    const silent = createServer().listen(0);
    await once(silent, 'listening');
    const {port} = silent.address() as AddressInfo;
    silent.close();
    await once(silent, 'close');
    const gone = (name: string) => `http://localhost:${port}/${name}/card#me`;
    const row = (name: string) =>
      `<#it> <${vocabularies.tree.member}> <#${name}>. <#${name}> <${vocabularies.dct.isVersionOf}> <${gone(name)}>; <${vocabularies.dct.creator}> <${gone(name)}>.`;
    const patch = (verb: string) =>
      moderator.session.fetch(membersList(), {
        method: 'PATCH',
        headers: {'content-type': 'text/n3'},
        body: `_:p a <${vocabularies.solid.InsertDeletePatch}>; <${vocabularies.solid[verb as 'inserts']}> {${row('a')}${row('b')}}.`,
      });
    assert.equal((await patch('inserts')).status, 205);
    try {
      const done = await steward('--full');
      const problems = done.answer['problems'] as {step: string; url: string; at: string; message: string}[];
      assert.deepEqual([done.code, problems.length], [0, 1], JSON.stringify(problems));
      assert.match(problems[0]!.message, new RegExp(`localhost:${port}`));
      assert.ok(!Number.isNaN(Date.parse(problems[0]!.at)));
      const check = await upkeep('check');
      const kinds = (check.answer['findings'] as {kind: string; urls: string[]}[]).map(({kind}) => kind);
      assert.ok(kinds.includes('silent-host') && kinds.includes('no-home'), kinds.join(' '));
    } finally {
      await patch('deletes');
    }
  });

  it('comes to the same as an undisturbed one when it is ended twenty times on the way', async () => {
    await rename('Ana Beatriz');
    valueOf(await announce({resources: ana.resources, fetch: ana.session.fetch, list: membersList(), source: ana.webId}));
    let asked = 0;
    for (let most = 2; most <= 40; most += 2) {
      asked = 0;
      const mortal =
        (send: typeof fetch): typeof fetch =>
        (input, init) =>
          ++asked > most ? Promise.reject(new TypeError('The process has ended')) : send(input, init);
      const opened = await Work.open({
        session: {...moderator.session, fetch: mortal(moderator.session.fetch)},
        send: mortal(fetch),
        coop,
        language: 'fr',
        newsWords: loadNewsPageWords,
        listWords: listWordsIn,
        memory: Memory.empty(),
        progress: silence,
        now: new Date(),
        isFull: true,
      });
      if (opened.ok) await runRound(opened.value);
    }
    const last = await steward('--full');
    assert.deepEqual([last.code, last.answer['problems']], [0, []]);
    assert.equal((await listed()).filter((name) => name?.startsWith('Ana')).join(), 'Ana Beatriz');
    // What an undisturbed one would have made of the sources is what is there: nothing has to be written anew.
    const rebuilt = await upkeep('tidy', '--rebuild');
    assert.deepEqual([rebuilt.code, rebuilt.answer['rows']], [0, 0]);
  });

  it('goes on until Ctrl-C, one line a round for programs', async () => {
    const words = ['steward', '--coop', coop, '--watch', '--every', '10s', '--json', '--state', join(folder, 'watch')];
    const child = spawn(process.execPath, [inRoot('build/tools/cli/main.js'), ...words], {
      env: {...process.env, LANG: 'C', ...moderator.variables},
    });
    let out = '';
    const twice = new Promise<void>((resolve) =>
      child.stdout.on('data', (part: Buffer) => {
        out += part.toString();
        if (out.split('\n').length > 2) resolve();
      }),
    );
    await Promise.race([twice, once(child, 'exit')]);
    const exit = once(child, 'exit') as Promise<[number]>;
    child.kill('SIGINT');
    assert.deepEqual((await exit)[0], 130);
    const rounds = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {ok: boolean; steps?: unknown[]});
    assert.ok(rounds.length >= 2 && rounds[0]!.ok && rounds[0]!.steps!.length > 5, out);
  });

  it('is for moderators, and says so without stopping', async () => {
    const done = await solidaire(['steward', '--coop', coop, '--state', join(folder, 'other')], bo.variables);
    assert.equal(done.code, 0);
    assert.ok((done.answer['problems'] as unknown[]).length > 0);
  });
});

describe('solidaire check', () => {
  it('has nothing to say of a coop that is as it should be', async () => {
    const {code, answer} = await upkeep('check');
    assert.deepEqual([answer['findings'], code], [[], 0]);
  });

  it('says what is wrong, and what to do about it', async () => {
    const {typeIndex, official} = coopLayout(owner.storage);
    const gone = `${official}nothing.ttl#it`;
    const entry = `<#gone> a <${vocabularies.solid.TypeRegistration}>; <${vocabularies.solid.forClass}> <${vocabularies.schema.Organization}>; <${vocabularies.solid.instance}> <${gone}>.`;
    const patch = (verb: 'inserts' | 'deletes') =>
      owner.session.fetch(typeIndex, {
        method: 'PATCH',
        headers: {'content-type': 'text/n3'},
        body: `_:p a <${vocabularies.solid.InsertDeletePatch}>; <${vocabularies.solid[verb]}> {${entry}}.`,
      });
    assert.equal((await patch('inserts')).status, 205);
    try {
      const {code, answer} = await upkeep('check');
      const [finding] = answer['findings'] as {kind: string; urls: string[]; todo: string}[];
      assert.deepEqual([code, finding?.kind, finding?.urls], [1, 'list-missing', [gone]]);
      assert.match(finding!.todo, /type-index\.ttl/);
    } finally {
      await patch('deletes');
    }
  });
});

describe('solidaire seed', () => {
  it('fills the members’ list with people who do not exist, once, and leaves those who do', async () => {
    const before = await listed();
    const first = await upkeep('seed', '--members', '70');
    assert.deepEqual([first.code, first.answer['profiles']], [0, 70], first.told);
    const more = await upkeep('seed', '--members', '90');
    assert.deepEqual([more.answer['profiles'], more.answer['before']], [20, 72]);
    const names = await listed();
    assert.equal(names.length, before.length + 90);
    for (const name of before) assert.ok(names.includes(name));
    const root = valueOf(await new Resources().read(membersList(), {fresh: true})).graph;
    const {coop: terms, tree} = vocabularies;
    const pages = root.objects(documentOf(membersList()), tree.relation).flatMap((link) => root.iris(link.value, tree.node));
    for (const page of pages) {
      const {graph} = valueOf(await new Resources().read(page));
      assert.deepEqual(root.iris(page, terms.lastWrite), graph.iris(page, terms.lastWrite), 'the list knows its last write');
    }
    const again = await upkeep('seed', '--members', '90');
    assert.deepEqual([again.answer['profiles'], again.answer['pages']], [0, 0]);
    assert.equal((await listed()).length, before.length + 90);
  });

  it('is for the owner of the storage', async () => {
    const {code, answer} = await solidaire(['seed', '--coop', coop, '--members', '5', '--seed', '9'], bo.variables);
    assert.deepEqual([code, answer.error?.kind], [1, 'forbidden']);
    assert.match(answer.error!.message, /Only the owner of the storage/);
  });
});

describe('solidaire export', () => {
  /** The files of a storage as its server keeps them, without what it keeps for itself. */
  async function onDisk(storage: string): Promise<Map<string, string>> {
    const root = join(podsDirectory(), new URL(storage).pathname);
    const files = new Map<string, string>();
    for (const name of await readdir(root, {recursive: true})) {
      const path = join(root, name);
      if (name.endsWith('.meta') || !(await stat(path)).isFile()) continue;
      // For a type that the name does not tell, the server adds an ending of its own.
      const plain = name.replace(/\$\.[a-z0-9]+$/, '');
      files.set(
        plain,
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      );
    }
    return files;
  }

  const read = async (to: string) => JSON.parse(await readFile(join(to, 'manifest.json'), 'utf8')) as Manifest;

  it('has every document and every rule of the coop’s space, as its server keeps them', async () => {
    const to = join(folder, 'coop');
    const done = await upkeep('export', '--to', to);
    assert.deepEqual([done.code, done.answer['missing']], [0, []], done.told);
    const {documents} = await read(to);
    const plain = documents.filter(({role}) => role !== 'container');
    const exported = new Map(plain.map(({path, sha256}: Entry) => [path, sha256]));
    const disk = await onDisk(owner.storage);
    assert.ok(disk.size > 50);
    assert.deepEqual([...exported.keys()].sort(), [...disk.keys()].sort());
    for (const [path, digest] of disk) {
      const bytes = await readFile(join(to, path));
      assert.equal(createHash('sha256').update(bytes).digest('hex'), digest, path);
      assert.equal(exported.get(path), digest, path);
    }
    for (const {rules} of documents) if (rules) assert.ok(exported.has(rules), rules);
  });

  it('goes on where it was interrupted, and fetches only what has changed', async () => {
    const to = join(folder, 'own');
    const words = ['export', '--member', '--to', to];
    const first = await solidaire(words, ana.variables);
    assert.equal(first.code, 0, first.told);
    const {documents, source} = await read(to);
    assert.equal(source, ana.storage);
    assert.equal((await solidaire(words, ana.variables)).answer['fetched'], 0);
    const card = documents.find(({source: url}) => url === ana.webId.replace(/#.*/, ''))!;
    await rm(join(to, card.path));
    // As an interrupted one leaves it: notes instead of a manifest, the last of them cut.
    const notes = documents.map((one) => JSON.stringify(one)).join('\n');
    await writeFile(join(to, 'manifest.part.jsonl'), notes.slice(0, -20));
    await rm(join(to, 'manifest.json'));
    const again = await solidaire(words, ana.variables);
    const fetched = again.answer['fetched'] as number;
    assert.ok(fetched >= 1 && fetched <= 2, `${fetched} fetched`);
    assert.deepEqual(
      (await read(to)).documents.map(({path}) => path),
      documents.map(({path}) => path),
    );
    const files = await readdir(to, {recursive: true});
    assert.ok(!files.some((name) => relative('', name).endsWith('.part')));
  });

  it('says what is missing of a space that is somebody else’s', async () => {
    const {code, answer} = await solidaire(['export', '--coop', coop, '--to', join(folder, 'half')], bo.variables);
    assert.equal(code, 1);
    assert.ok((answer['missing'] as unknown[]).length > 0);
  });
});

describe('solidaire add-partner', () => {
  it('names another coop in the coop’s own document, once, and says what reads it', async () => {
    const other = await moveIn('voisine');
    const words = ['init', '--name', 'La Voisine', '--moderator', other.webId, '--yes'];
    assert.equal((await solidaire(words, other.variables)).code, 0);
    const partner = coopLayout(other.storage).coop;
    const add = () => solidaire(['add-partner', partner, '--coop', coop], moderator.variables);
    assert.deepEqual((await add()).answer, {ok: true, coop, partner, name: 'La Voisine', added: true});
    assert.equal((await add()).answer['added'], false);
    const {graph} = valueOf(await new Resources().read(coop));
    assert.deepEqual(graph.iris(coop, vocabularies.pair.partnerOf), [partner]);
    const self = await solidaire(['add-partner', coop, '--coop', coop], moderator.variables);
    assert.deepEqual([self.code, self.answer.error?.kind], [2, 'own-partner']);
  });
});
