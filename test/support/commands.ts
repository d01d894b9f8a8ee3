import {randomUUID} from 'node:crypto';
import {clientCredentials, createAccount} from '../../demo/server/css-accounts.js';
import {createClientCredentialsSession, Resources, type SignedIn} from '../../pods/index.js';
import {run} from '../../tools/cli/run.js';
import type {Terminal} from '../../tools/cli/terminal.js';
import {podsUrl} from './environment.js';
import {valueOf} from './fixtures.js';

/** Somebody with an account on the real server, and what the command line needs to act in that person's name. */
export interface Inhabitant {
  readonly webId: string;
  readonly storage: string;
  readonly session: SignedIn;
  readonly resources: Resources;
  readonly variables: Readonly<Record<string, string>>;
}

export async function moveIn(name: string): Promise<Inhabitant> {
  const server = `${podsUrl()}/`;
  const pod = `${name}-${randomUUID().slice(0, 8)}`;
  const login = {email: `${pod}@example.test`, password: 'a long password'};
  const {webId, pod: storage} = await createAccount(server, {...login, pod, linkStorage: true});
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

/** What a command has answered to a program, and said to people. */
export interface Answered {
  readonly code: number;
  readonly told: string;
  readonly answer: Record<string, unknown> & {readonly error?: {readonly kind: string; readonly message: string}};
}

/** Runs the program in this process, as a script does. */
export async function solidaire(
  words: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Answered> {
  let [printed, told] = ['', ''];
  const terminal: Terminal = {
    canAsk: false,
    print: (text) => void (printed += `${text}\n`),
    tell: (text) => void (told += `${text}\n`),
    show: () => undefined,
    ask: () => Promise.reject(new Error('Nobody is there to be asked')),
    close: () => undefined,
  };
  const code = await run({argv: [...words, '--json'], environment: {LANG: 'C', ...variables}, terminal});
  return {code, told, answer: JSON.parse(printed) as Answered['answer']};
}
