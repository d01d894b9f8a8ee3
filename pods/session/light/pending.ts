import type {AuthorizationServer, Client} from 'oauth4webapi';
import type {LightEnvironment} from './environment.js';
import {sessionStorageNames} from './names.js';
import {readItem, writeItem} from './storage.js';

/** A sign-in between leaving for the provider and coming back. Kept per tab, so that two tabs can sign in at once. */
export interface PendingSignIn {
  /** Random; comes back from the provider and shows that the answer is to our question (RFC 6749, 10.12). */
  readonly state: string;
  /** The secret behind the PKCE challenge (RFC 7636). */
  readonly verifier: string;
  readonly server: AuthorizationServer;
  readonly client: Client;
  /** The page that the provider sends the person back to. */
  readonly redirect: string;
  /** The page that the person was on, with its query and fragment. */
  readonly returnTo: string;
  readonly remember: boolean;
  /** The provider's answer (a query), once it came. */
  readonly answer?: string;
}

/** What a provider may add to the address on return (RFC 6749, 4.1.2; RFC 9207; OpenID Connect Session Management 1.0). */
const answerNames = ['code', 'state', 'iss', 'error', 'error_description', 'error_uri', 'session_state'];

export function readPending(environment: LightEnvironment): PendingSignIn | undefined {
  const text = readItem(() => environment.sessionStorage, sessionStorageNames.pending);
  try {
    return text ? (JSON.parse(text) as PendingSignIn) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the sign-in under way; `undefined` forgets it. False if the browser does not let the page keep anything. */
export function writePending(environment: LightEnvironment, pending: PendingSignIn | undefined): boolean {
  return writeItem(() => environment.sessionStorage, sessionStorageNames.pending, pending && JSON.stringify(pending));
}

/**
 * Takes the provider's answer out of an address. `undefined` if it holds none, or one to a question that was not ours: the
 * page's other scripts may sign in somewhere too.
 */
export function takeAnswer(address: string, state: string): {answer: string; rest: string} | undefined {
  const url = new URL(address);
  const given = url.searchParams;
  if (given.get('state') !== state || !(given.has('code') || given.has('error'))) return undefined;
  const answer = new URLSearchParams([...given].filter(([name]) => answerNames.includes(name)));
  for (const name of answerNames) given.delete(name);
  return {answer: answer.toString(), rest: url.href};
}
