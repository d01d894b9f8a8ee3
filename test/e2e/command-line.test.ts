import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {mkdir, mkdtemp, readFile, rename, rm, symlink} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {clientCredentials, createAccount} from '../../demo/server/css-accounts.js';
import {
  admitMember,
  announce,
  coopLayout,
  createClientCredentialsSession,
  createCoop,
  createHome,
  editThing,
  findConversationCards,
  findCoop,
  findList,
  isModerator,
  membersKind,
  readGroups,
  readRoll,
  readRoom,
  requestToJoin,
  requestToLeave,
  Resources,
  ThingList,
  type SignedIn,
} from '../../pods/index.js';
import {memberKind, placeKind, pollKind, readFields, type FieldValues} from '../../vocab/index.js';
import {inRoot} from '../../tools/paths.js';
import {startPodServer} from '../../tools/servers/pod-server.js';
import {freePort} from '../../tools/servers/ports.js';
import {podsUrl} from '../support/environment.js';
import {valueOf} from '../support/fixtures.js';

/** The folder of a project that has installed the package. */
let project: string;

/** Packs what would be published and unpacks it as an installation does; its dependencies are linked, without a network. */
async function install(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'installed-'));
  const npm = process.env['npm_execpath'];
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const run = promisify(execFile);
  const pack = [...first, 'pack', '--pack-destination', folder, '--ignore-scripts'];
  const {stdout} = await run(program, pack, {cwd: inRoot()});
  await run('tar', ['-xzf', stdout.trim().split('\n').at(-1)!], {cwd: folder});
  const modules = join(folder, 'node_modules');
  await mkdir(join(modules, '.bin'), {recursive: true});
  await rename(join(folder, 'package'), join(modules, 'solidaire'));
  const {dependencies, bin} = JSON.parse(await readFile(join(modules, 'solidaire/package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
    bin: Record<string, string>;
  };
  for (const name of Object.keys(dependencies)) {
    await mkdir(dirname(join(modules, name)), {recursive: true});
    await symlink(inRoot('node_modules', name), join(modules, name));
  }
  await symlink(join('../solidaire', bin['solidaire']!), join(modules, '.bin/solidaire'));
  return folder;
}

before(async () => {
  project = await install();
});
after(() => rm(project, {recursive: true, force: true}));

type Variables = Readonly<Record<string, string>>;

/** @param flags options of Node itself. */
function start(words: readonly string[], variables: Variables, flags: readonly string[] = []) {
  const program = join(project, 'node_modules/.bin/solidaire');
  const {PATH} = process.env;
  return spawn(process.execPath, [...flags, program, ...words], {cwd: project, env: {PATH, LANG: 'C', ...variables}});
}

/** How a program ended, and what it wrote until then. Its input ends after `meanwhile`. */
async function ended(child: ReturnType<typeof start>, meanwhile?: () => Promise<void>) {
  let [out, err] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (err += part.toString()));
  const close = once(child, 'close') as Promise<[number | null]>;
  await meanwhile?.();
  child.stdin.end();
  const [code] = await close;
  return {code, out, err};
}

/** Makes a program wait for the end of its input before its tenth writing, and say so. */
const waitHalfWay = `let writings = 0;
  const send = fetch;
  globalThis.fetch = async (url, init) => {
    if (init?.method === 'PUT' && ++writings === 10) {
      process.stderr.write('half-way');
      await new Promise((resolve) => process.stdin.once('end', resolve).resume());
    }
    return send(url, init);
  };`;

/** Runs the program, and does something else when half of its work is done. */
function interrupted(words: readonly string[], variables: Variables, work: () => Promise<void>) {
  const child = start([...words, '--json'], variables, [
    '--import',
    `data:text/javascript,${encodeURIComponent(waitHalfWay)}`,
  ]);
  const halfWay = new Promise<void>((resolve) =>
    child.stderr.on('data', (part: Buffer) => part.includes('half-way') && resolve()),
  );
  return ended(child, async () => {
    await Promise.race([halfWay, once(child, 'exit')]);
    await work();
  });
}

async function solidaire(words: readonly string[], variables: Variables = {}) {
  const {code, out, err} = await ended(start([...words, '--json'], variables));
  return {code, err, answer: JSON.parse(out) as Record<string, unknown> & {error: {kind: string; message: string}}};
}

interface Person {
  readonly webId: string;
  readonly storage: string;
  readonly session: SignedIn;
  readonly resources: Resources;
  /** Credentials as the program wants them. */
  readonly variables: Variables;
}

async function moveIn(server = `${podsUrl()}/`): Promise<Person> {
  const pod = `cli-${randomUUID().slice(0, 8)}`;
  const login = {email: `${pod}@example.test`, password: 'a long password'};
  const {webId, pod: storage} = await createAccount(server, {...login, pod});
  const credentials = await clientCredentials(server, {...login, webId});
  const session = valueOf(await createClientCredentialsSession({issuer: server, ...credentials}));
  const resources = new Resources({session: () => session, mayAuthenticate: (url) => url.startsWith(server)});
  const variables = {
    SOLIDAIRE_ISSUER: server,
    SOLIDAIRE_CLIENT_ID: credentials.clientId,
    SOLIDAIRE_CLIENT_SECRET: credentials.clientSecret,
  };
  return {webId, storage, session, resources, variables};
}

const initWords = (moderator: Person, ...more: string[]) =>
  ['init', '--name', 'La Forge', '--language', 'fr', '--moderator', moderator.webId, '--yes', ...more] as const;

describe('the installed program', () => {
  it('tells its version and explains itself', async () => {
    const {version} = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as {version: string};
    assert.deepEqual(await ended(start(['--version'], {})), {code: 0, out: `${version}\n`, err: ''});
    const help = await ended(start(['init', '--help'], {LC_ALL: 'fr_FR.UTF-8'}));
    assert.match(help.out, /Usage : solidaire init/);
  });

  it('ends at once on Ctrl-C, with a sentence', async () => {
    const asked: (() => void)[] = [];
    const silent = createServer(() => asked.forEach((call) => call())).listen(0);
    await once(silent, 'listening');
    const arrival = new Promise<void>((resolve) => asked.push(resolve));
    const {port} = silent.address() as AddressInfo;
    const issuer = `http://localhost:${port}/`;
    const variables = {SOLIDAIRE_ISSUER: issuer, SOLIDAIRE_CLIENT_ID: 'a', SOLIDAIRE_CLIENT_SECRET: 'b'};
    const child = start(['tidy', '--coop', `${issuer}coop.ttl#us`], variables);
    const end = ended(child);
    await arrival;
    child.kill('SIGINT');
    const {code, out, err} = await end;
    silent.closeAllConnections();
    silent.close();
    assert.deepEqual([code, out], [130, '']);
    assert.match(err, /^Interrupted\. .*\n$/);
  });
});

describe('solidaire init', () => {
  let owner: Person;
  let moderator: Person;
  before(async () => {
    [owner, moderator] = [await moveIn(), await moveIn()];
  });

  it('sets a coop up, in the storage of whoever the credentials stand for', async () => {
    const {code, out, err} = await ended(start([...initWords(moderator)], owner.variables));
    assert.equal(code, 0, err);
    const {coop: address} = coopLayout(owner.storage);
    assert.ok(out.includes(`<coop-community src="${address}">`), out);
    assert.ok(err.includes(owner.storage) && err.includes(moderator.webId), err);
    const coop = valueOf(await findCoop(new Resources(), address));
    assert.equal(coop.name, 'La Forge');
    assert.equal(valueOf(await isModerator(new Resources(), coop, moderator.webId)), true);
  });

  it('changes nothing when it is repeated, and says what has no effect', async () => {
    const {coop, moderators, membersList} = coopLayout(owner.storage);
    const etags = () =>
      Promise.all([coop, moderators, membersList].map(async (url) => (await fetch(url)).headers.get('etag')));
    const before = await etags();
    const again = await solidaire(initWords(moderator), owner.variables);
    assert.deepEqual([again.code, again.answer['coop'], again.answer['created']], [0, coop, false]);
    const words = ['init', '--name', 'Autre', '--moderator', owner.webId, '--storage', owner.storage, '--yes'];
    const other = await solidaire(words, owner.variables);
    assert.deepEqual([other.answer['name'], other.answer['withoutEffect']], ['La Forge', ['--name', '--moderator']]);
    assert.match(other.err, /Without effect.*--name, --moderator/);
    assert.deepEqual(await etags(), before);
  });

  it('opens a room for all members, once for each name', async () => {
    const room = ['--room', 'Tout le monde'];
    for (let time = 0; time < 2; time++)
      assert.equal((await solidaire(initWords(moderator, ...room), owner.variables)).code, 0);
    const {resources} = moderator;
    const {coop: address, membersList} = coopLayout(owner.storage);
    const coop = valueOf(await findCoop(resources, address));
    const roll = () => readRoll(resources, membersList);
    const cards = valueOf(await findConversationCards({resources, coop, roll}));
    assert.deepEqual(
      cards.map(({card, list}) => [card.title, list.readers.who]),
      [['Tout le monde', 'members']],
    );
    const channel = valueOf(await readRoom(resources, cards[0]!.card.channel));
    assert.deepEqual(channel.readers, {who: 'members'});
  });

  it('gives a coop that was set up before there were votes and a map what these need', async () => {
    const founder = await moveIn();
    const options = {fetch: founder.session.fetch, storage: founder.storage, owner: founder.webId, name: 'La Forge'};
    const {coop} = valueOf(await createCoop({...options, moderators: [moderator.webId]}));
    const {code, err} = await solidaire(initWords(moderator), founder.variables);
    assert.equal(code, 0, err);
    const {resources} = founder;
    const list = valueOf(await findList(resources, valueOf(await findCoop(resources, coop)), pollKind.types));
    assert.equal((await moderator.session.fetch(list)).status, 200);
    assert.equal((await fetch(list)).status, 401);
    const places = valueOf(await findList(resources, valueOf(await findCoop(resources, coop)), placeKind.types));
    assert.equal((await fetch(places)).status, 200);
  });

  it('says whose storage it must be, and writes nothing, in somebody else’s', async () => {
    const {code, answer} = await solidaire(initWords(moderator, '--storage', moderator.storage), owner.variables);
    assert.deepEqual([code, answer['ok'], answer.error.kind], [1, false, 'forbidden']);
    assert.match(answer.error.message, /Only the owner of a storage/);
    assert.equal((await moderator.session.fetch(`${moderator.storage}official/`)).status, 404);
  });

  it('says that credentials are wrong, and does not repeat them', async () => {
    const variables = {...owner.variables, SOLIDAIRE_CLIENT_SECRET: 'not-the-secret'};
    const {code, answer, err} = await solidaire(initWords(moderator), variables);
    assert.deepEqual([code, answer.error.kind], [1, 'refused']);
    assert.match(answer.error.message, /does not know these credentials/);
    assert.ok(!`${JSON.stringify(answer)}${err}`.includes('not-the-secret'));
  });

  it('does not write rules for somebody for whom the credentials do not stand', async () => {
    const variables = {...owner.variables, SOLIDAIRE_WEBID: moderator.webId};
    const {code, answer} = await solidaire(initWords(moderator, '--storage', owner.storage), variables);
    assert.deepEqual([code, answer.error.kind], [2, 'other-webid']);
  });

  it('warns of a moderator about whom nothing can be read', async () => {
    const fresh = await moveIn();
    const nobody = `${podsUrl()}/nobody/profile/card#me`;
    const {err, code} = await solidaire(initWords(moderator, '--moderator', nobody), fresh.variables);
    assert.equal(code, 0, err);
    assert.ok(err.includes(`Nothing can be read at ${nobody}`), err);
  });

  it('finishes what a stopped server has interrupted, by the same command', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'pods-'));
    const options = {port: await freePort(), directory};
    let server = await startPodServer(options);
    try {
      const founder = await moveIn(`${server.url}/`);
      const {coop, membersList} = coopLayout(founder.storage);
      const {code, out, err} = await interrupted(initWords(founder), founder.variables, () => server.stop());
      assert.deepEqual([code, (JSON.parse(out) as {error?: {kind: string}}).error?.kind], [1, 'offline'], out);
      assert.match(err, /run the same command again/);

      server = await startPodServer(options);
      assert.deepEqual([(await fetch(coop)).ok, (await fetch(membersList)).ok], [true, false], 'it was stopped half-way');
      const again = await solidaire(initWords(founder), founder.variables);
      assert.equal(again.code, 0, again.err);
      assert.ok((await fetch(membersList)).ok);
      const tidied = await solidaire(['tidy', '--coop', coop], founder.variables);
      assert.deepEqual([tidied.code, tidied.answer['list']], [0, membersList], tidied.err);
    } finally {
      await server.stop();
      await rm(directory, {recursive: true, force: true});
    }
  });
});

describe('solidaire on a coop with members', () => {
  let moderator: Person;
  let ana: Person;
  let coop: string;

  before(async () => {
    const owner = await moveIn();
    [moderator, ana] = [await moveIn(), await moveIn()];
    await solidaire(initWords(moderator), owner.variables);
    const layout = coopLayout(owner.storage);
    coop = layout.coop;
    await writeProfile({name: ['Ana'], place: ['Lyon']});
    const {storage, webId, session} = ana;
    const home = valueOf(await createHome({fetch: session.fetch, storage, webId, moderators: layout.moderators}));
    const {resources, session: by} = moderator;
    valueOf(await admitMember({resources, fetch: by.fetch, layout, webId, home, now: new Date()}));
  });

  async function writeProfile(values: FieldValues): Promise<void> {
    const {webId, session} = ana;
    const resources = new Resources();
    const base = readFields(memberKind, valueOf(await resources.read(webId)).graph, webId).values;
    valueOf(await editThing({resources, fetch: session.fetch, kind: memberKind, iri: webId, base, values}));
  }

  const listed = () => coop.replace(/[^/]*$/, 'members/index.ttl#it');

  async function rename(name: string): Promise<void> {
    await writeProfile({name: [name]});
    const {resources, session, webId} = ana;
    valueOf(await announce({resources, fetch: session.fetch, list: listed(), source: webId}));
  }

  /** Names as the rows tell them. */
  async function namesInRows(): Promise<string[]> {
    const {graph} = valueOf(await new Resources().read(listed()));
    return graph
      .objects(graph.iris(listed(), 'https://w3id.org/tree#member')[0]!, 'http://www.w3.org/2006/vcard/ns#fn')
      .map(({value}) => value);
  }

  it('tidies what a member has announced, and has nothing to do the next time', async () => {
    await rename('Anna');
    const words = ['tidy', '--coop', coop];
    const refused = await solidaire(words, ana.variables);
    assert.deepEqual([refused.code, refused.answer.error.kind], [1, 'forbidden']);
    assert.match(refused.answer.error.message, /Only moderators/);
    const {answer} = await solidaire(words, moderator.variables);
    assert.deepEqual([answer['rows'], answer['announcements'], answer['unread']], [1, 1, 0]);
    assert.deepEqual(await namesInRows(), ['Anna']);
    const again = await ended(start(words, moderator.variables));
    assert.deepEqual(again, {code: 0, out: 'Tidied: 0 rows written anew, 0 announcements done with.\n', err: ''});
  });

  it('lets go who leaves, and admits nobody who is to be looked at', async () => {
    const [ben, cleo] = [await moveIn(), await moveIn()];
    const us = valueOf(await findCoop(new Resources(), coop));
    const homes = [];
    for (const {resources, session, webId} of [ben, cleo]) {
      homes.push(valueOf(await requestToJoin({resources, fetch: session.fetch, webId, coop: us})));
    }
    const words = ['tidy', '--coop', coop];
    const first = await solidaire(words, moderator.variables);
    assert.deepEqual([first.answer['joined'], first.answer['waiting']], [0, 2], first.err);
    const layout = {coop, membersList: listed(), membership: us.membership!};
    const {resources, session: by} = moderator;
    valueOf(await admitMember({resources, fetch: by.fetch, layout, webId: ben.webId, home: homes[0]!, now: new Date()}));
    const leaving = {resources: ben.resources, fetch: ben.session.fetch, webId: ben.webId, coop: us};
    valueOf(await requestToLeave(leaving, homes[0]!));
    const second = await solidaire(words, moderator.variables);
    assert.deepEqual([second.answer['left'], second.answer['waiting']], [1, 1], second.err);
    assert.deepEqual(await namesInRows(), ['Anna']);
  });

  it('rebuilds the list from the profiles, announced or not', async () => {
    await writeProfile({name: ['Annie']});
    const {code, answer} = await solidaire(['tidy', '--rebuild', '--coop', coop], moderator.variables);
    assert.deepEqual([code, answer['rows'], answer['rebuilt']], [0, 1, true]);
    const list = new ThingList(new Resources(), listed(), membersKind([]));
    await list.load();
    assert.deepEqual(
      list.state.rows.map(({thing}) => thing?.name),
      ['Annie'],
    );
  });

  it('makes groups and puts members into them', async () => {
    const at = ['--coop', coop];
    const by = moderator.variables;
    const added = await solidaire(['group', ...at, 'add', 'lyon', 'Lyon'], by);
    assert.deepEqual([added.code, added.answer['created']], [0, true], added.err);
    await solidaire(['group', ...at, 'add', 'vienne', 'Vienne et environs'], by);
    const renamed = await solidaire(['group', ...at, 'add', 'lyon', 'Grand Lyon', '--language', 'fr'], by);
    assert.deepEqual([renamed.code, renamed.answer['created']], [0, false]);
    const assigned = await solidaire(['group', ...at, 'assign', ana.webId, 'lyon', 'vienne'], by);
    assert.equal(assigned.code, 0, assigned.err);
    assert.deepEqual(await groups(), {'Grand Lyon': [ana.webId], 'Vienne et environs': [ana.webId]});
    await solidaire(['group', ...at, 'assign', ana.webId, 'vienne'], by);
    assert.deepEqual(await groups(), {'Grand Lyon': [], 'Vienne et environs': [ana.webId]});
    await solidaire(['group', ...at, 'assign', ana.webId, '--none'], by);
    assert.deepEqual(await groups(), {'Grand Lyon': [], 'Vienne et environs': []});
  });

  it('says where a group is, as typed or pasted, and keeps it when only the name is given', async () => {
    const add = (...words: string[]) => solidaire(['group', '--coop', coop, 'add', ...words], moderator.variables);
    const where = async (slug: string) => {
      const one = (await readAll()).find(({iri}) => iri.endsWith(`#${slug}`));
      return [one?.town, one?.spot];
    };
    const crest = {latitude: 44.7286, longitude: 5.0203};
    const added = await add('crest', 'Crest', '--town', 'Crest', '--position', '44,7286 5,0203');
    assert.deepEqual([added.code, added.answer['town'], added.answer['position']], [0, 'Crest', crest], added.err);
    assert.deepEqual(await where('crest'), ['Crest', crest]);
    const renamed = await add('crest', 'Crest et environs');
    assert.deepEqual([renamed.answer['town'], renamed.answer['position']], ['Crest', crest], renamed.err);
    const pasted = await add('crest', 'Crest', '--position', 'https://www.openstreetmap.org/#map=14/44.7290/5.0210');
    assert.equal(pasted.code, 0, pasted.err);
    assert.deepEqual(await where('crest'), ['Crest', {latitude: 44.729, longitude: 5.021}]);
    const west = await ended(
      start(
        ['group', '--coop', coop, 'add', 'nantes', 'Nantes', '--position', '47.2184,-1.5536', '--lang', 'fr'],
        moderator.variables,
      ),
    );
    assert.match(west.out, /^Le groupe « Nantes » est créé : .*#nantes\nPosition : 47\.2184, -1\.5536\n$/);
  });

  it('asks about a position of which longitude seems to come first, and writes nothing until that is said', async () => {
    const add = (position: string) =>
      solidaire(['group', '--coop', coop, 'add', 'die', 'Die', '--position', position], moderator.variables);
    const swapped = await add('5.3704 44.7531');
    assert.deepEqual([swapped.code, swapped.answer.error.kind], [2, 'swapped-position']);
    assert.match(swapped.answer.error.message, /--position geo:44\.7531,5\.3704, or --position geo:5\.3704,44\.7531/);
    assert.ok(!(await readAll()).some(({iri}) => iri.endsWith('#die')));
    const insisted = await add('geo:5.3704,44.7531');
    assert.deepEqual(insisted.answer['position'], {latitude: 5.3704, longitude: 44.7531}, insisted.err);
  });

  async function readAll() {
    const resources = new Resources();
    return valueOf(await readGroups(resources, valueOf(await findCoop(resources, coop))));
  }

  async function groups(): Promise<Record<string, string[]>> {
    const found = await readAll();
    return Object.fromEntries(found.map(({name, members}) => [name, [...members]]));
  }

  it('knows no group that nobody has made, no member who is none, and no moderator who is none', async () => {
    const assign = (...words: string[]) => solidaire(['group', '--coop', coop, 'assign', ...words], moderator.variables);
    const mistyped = await assign(ana.webId, 'lyom');
    assert.deepEqual([mistyped.code, mistyped.answer.error.kind], [2, 'unknown-group']);
    assert.match(mistyped.answer.error.message, /Did you mean “lyon”\?/);
    const stranger = await assign(`${ana.webId}x`, 'lyon');
    assert.deepEqual([stranger.code, stranger.answer.error.kind], [2, 'not-a-member']);
    const byMember = await solidaire(['group', '--coop', coop, 'add', 'brest', 'Brest'], ana.variables);
    assert.deepEqual([byMember.code, byMember.answer.error.kind], [1, 'forbidden']);
  });

  it('says that no coop is at an address', async () => {
    const tidy = (address: string) => solidaire(['tidy', '--coop', address], moderator.variables);
    const withoutEnd = await tidy(coop.replace('#us', ''));
    assert.deepEqual([withoutEnd.code, withoutEnd.answer.error.kind], [1, 'malformed']);
    assert.match(withoutEnd.answer.error.message, /with what follows the # sign/);
    assert.equal((await tidy(`${new URL('.', coop).href}nothing.ttl#us`)).answer.error.kind, 'missing');
  });
});
