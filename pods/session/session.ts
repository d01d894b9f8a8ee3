import type {Problem, Result} from '../problem.js';

/**
 * Who is signed in. Two states of waiting are told apart so that a page can draw its signed-out face at once when there is
 * nothing to restore.
 */
export type SessionState =
  /** Nobody has looked yet. */
  | {readonly status: 'unknown'}
  /** A session is being restored or a sign-in finished; the page stays as it is. */
  | {readonly status: 'restoring'}
  /**
   * Nobody is signed in. `problem` says why a session that was expected is not there; `webId` whose it is, if it is still on the device and
   * could only not be taken up, for want of a network.
   */
  | {readonly status: 'signed-out'; readonly problem?: Problem; readonly webId?: string}
  | SignedIn;

/** Somebody is signed in. */
export interface SignedIn {
  readonly status: 'signed-in';
  /** The person's WebID: the IRI that stands for the person. */
  readonly webId: string;
  /** Makes requests in that person's name. Only ever called for the homes and the coop. */
  readonly fetch: typeof fetch;
}

/** The WebID of whoever is signed in. */
export function webIdOf(state: SessionState): string | undefined {
  return state.status === 'signed-in' ? state.webId : undefined;
}

/** The WebID of whose session is on the device: whoever is signed in, or would be with a network. */
export function holderOf(state: SessionState): string | undefined {
  return 'webId' in state ? state.webId : undefined;
}

/** Whether it is known by now if somebody is signed in. */
export function isDecided({status}: SessionState): boolean {
  return status === 'signed-in' || status === 'signed-out';
}

/** What a person chose when asking to sign in. */
export interface SignInOptions {
  /** Address of the identity provider, for example `https://login.example/`. */
  readonly issuer: string;
  /** Keep the session on this device after the last tab is closed. */
  readonly remember?: boolean;
}

/** The one small interface that every way of signing in fills. */
export interface SessionSource {
  readonly state: SessionState;
  /** Calls back after each change of state. Returns the undo. */
  subscribe(listener: (state: SessionState) => void): () => void;
  /** Finishes a sign-in under way or restores a session; resolves when the state is settled. Never redirects. */
  restore(): Promise<void>;
  /** Leaves the page for the provider. Resolves only if it could not. */
  signIn(options: SignInOptions): Promise<Result<void>>;
  /** Ends the session in every tab and erases what it kept. Never fails: what cannot be revoked is forgotten. */
  signOut(): Promise<void>;
}
