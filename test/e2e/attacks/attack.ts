import assert from 'node:assert/strict';
import {n3PatchType} from '../../../vocab/rdf/write.js';
import {as, solid} from '../../../vocab/rdf/vocabularies.js';
import type {Actor, Scene} from './scene.js';

/** Who attacks. The first three have an account. */
export const attackers = ['member', 'newcomer', 'stranger', 'anyone'] as const;
export type Attacker = (typeof attackers)[number];

/** What the server answers to each attacker: one status, or several where an attack asks several times. */
export type Answers = Readonly<Partial<Record<Attacker, string>>>;

/** One way to speak for somebody else, tried by everybody who might. */
export interface Attack {
  /** What is tried, in words that go into a table: “to …”. */
  readonly tries: string;
  /** What the server answers to each who tries; who is not named does not try. */
  readonly answers: Answers;
  run(attempt: Attempt): Promise<unknown>;
  /** What is seen more or less than before, if the server took it; by default nothing. */
  readonly seen?: Answers;
  /** What is left of that when moderators have tidied; by default all of it. */
  readonly tidied?: Answers;
  /** Whether the list is made anew from the homes as well: for attacks that write into one. */
  readonly isMadeAnew?: boolean;
  /** Whether a member might see more than a visitor, so that both look. */
  readonly isForSome?: boolean;
  /** Whether moderators tidy although the server has taken nothing: for what changes without the attacker. */
  readonly isTidiedAnyway?: boolean;
  /** What moderators then look into: the list of recipes by default. */
  readonly looksInto?: 'members' | 'box';
  /** Brings back what was changed, and may look at what came of it. */
  undo?(attempt: Attempt): Promise<unknown>;
}

export const refused: Answers = {member: '403', newcomer: '403', stranger: '403', anyone: '401'};
/** What every member may do, and nobody else. */
export const members = (status: string): Answers => ({...refused, member: status});
/** What everybody with an account may do. */
export const signedIn = (status: string): Answers => ({member: status, newcomer: status, stranger: status, anyone: '401'});

/** A page with scripts that somebody has left runs none of them, whoever opens it. */
export async function assertHarmless(reader: typeof fetch, planted: Response): Promise<void> {
  const {headers} = await reader(planted.headers.get('location')!, {headers: {accept: 'text/html'}});
  const said = ['content-type', 'content-security-policy', 'x-content-type-options'].map((name) => headers.get(name));
  assert.deepEqual(said, ['text/html', 'sandbox', 'nosniff']);
}

/** An attacker at work: every request is noted with its answer. */
export class Attempt {
  readonly statuses: number[] = [];
  /** What an attack has replaced, to be put back. */
  kept = '';
  private count = 0;

  constructor(
    readonly scene: Scene,
    readonly by: Attacker,
  ) {}

  get actor(): Actor | undefined {
    const {ben, nour, sam} = this.scene;
    return {member: ben, newcomer: nour, stranger: sam, anyone: undefined}[this.by];
  }

  /** The attacker's WebID; without an account, one that nobody can sign in with. */
  get webId(): string {
    return this.actor?.webId ?? 'https://nobody.invalid/#me';
  }

  /** A place of the attacker's own. */
  own(path: string): string {
    const {actor} = this;
    assert.ok(actor, 'Who has no account has no place');
    return `${actor.home || actor.storage}${path}`;
  }

  async ask(
    method: string,
    url: string,
    type?: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const by = this.actor?.fetch ?? fetch;
    const all = {...(type ? {'content-type': type} : {accept: 'text/turtle'}), ...headers};
    // Told in the order in which they were asked, whichever is answered first.
    const place = this.statuses.push(0) - 1;
    const response = await by(url.replace(/#.*/, ''), {method, body, headers: all});
    this.statuses[place] = response.status;
    return response;
  }

  /** Several requests that do not depend on each other. */
  each = async <T>(items: readonly T[], request: (item: T) => Promise<unknown>): Promise<void> => {
    await Promise.all(items.map(request));
  };

  read = (url: string) => this.ask('GET', url);
  put = (url: string, body: string, type = 'text/turtle') => this.ask('PUT', url, type, body);
  post = (url: string, body: string, type = 'text/turtle', headers = {}) => this.ask('POST', url, type, body, headers);
  remove = (url: string) => this.ask('DELETE', url);
  sparql = (url: string, update: string) => this.ask('PATCH', url, 'application/sparql-update', update);

  /** An N3 Patch that only inserts, as announcing does. */
  append = (url: string, turtle: string) => this.patch(url, {inserts: turtle});

  patch = (url: string, parts: Readonly<Partial<Record<'inserts' | 'deletes' | 'where', string>>>): Promise<Response> => {
    const text = Object.entries(parts).map(
      ([part, turtle]) => `; <${solid.inserts.replace('inserts', part)}> { ${turtle} }`,
    );
    return this.ask('PATCH', url, n3PatchType, `_:patch a <${solid.InsertDeletePatch}>${text.join('')}.`);
  };

  /** Appends announcements of these sources. */
  announce = (...sources: readonly string[]): Promise<Response> =>
    this.append(this.scene.announcements, sources.map((source) => this.entry(source)).join('\n'));

  entry(source: string): string {
    return `<#entry-${this.by}-${++this.count}> <${as.object}> <${source}>.`;
  }

  /** The different statuses, in the order in which they were first given. */
  get answered(): string {
    return [...new Set(this.statuses)].join(', ');
  }
}
