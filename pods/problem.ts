/**
 * What can go wrong on the way to a pod and back, as a value.
 *
 * Nothing in this room throws for a failing network, server or document: it returns a problem, and the interface has one
 * sentence and one way on for each kind. A thrown error is a bug.
 */

/** Each kind is one situation that a person can understand and act on. */
export type ProblemKind =
  /** No answer at all: no network, a dead host, a refused connection. */
  | 'offline'
  /** The server asks who we are, or no longer accepts the session. */
  | 'signed-out'
  /** The server knows who we are and says no. */
  | 'forbidden'
  /** Nothing is there, or no longer. */
  | 'missing'
  /** Somebody else changed the same value in the meantime. */
  | 'conflict'
  /** The document cannot be read, or does not say what it should. */
  | 'malformed'
  /** No complete answer in the time allowed. */
  | 'too-slow'
  /** The document is larger than this use of it allows. */
  | 'too-large'
  /** The server has no room left. */
  | 'full'
  /** The address is not one that may be opened. */
  | 'bad-address'
  /** Whoever was asked, a person or a provider, refused the sign-in. */
  | 'refused'
  /** The server failed, or answered something that fits no other kind. */
  | 'server';

/** A failure as a value. Plain data: safe to put on an event. */
export interface Problem {
  readonly kind: ProblemKind;
  /** The address that was asked, without credentials. */
  readonly url?: string;
  /** The HTTP status, if there was an answer. */
  readonly status?: number;
  /** For how long the server asked to be left alone, as it says it (RFC 9110, 10.2.3). */
  readonly retryAfter?: string;
  /** The time at which it asked that, by its own clock, if it says so (RFC 9110, 6.6.1). */
  readonly askedAt?: string;
  /** For developers, in English: what the parser or the provider said. Never shown as the sentence itself. */
  readonly detail?: string;
  /** For a conflict that a person must settle: the fields in question, each with what both sides want; none if it is about all of it. */
  readonly conflicts?: readonly FieldConflict[];
}

/** Two people, or one on two devices, gave the same field different values. */
export interface FieldConflict {
  readonly field: string;
  /** What the field is of, if it is a part of the thing in question. */
  readonly subject?: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** What every function that talks to a pod resolves to. */
export type Result<T> = {readonly ok: true; readonly value: T} | {readonly ok: false; readonly problem: Problem};

/** Wraps what went well. */
export function success<T>(value: T): Result<T> {
  return {ok: true, value};
}

/** Wraps what did not. */
export function failure(kind: ProblemKind, about: Omit<Problem, 'kind'> = {}): {ok: false; problem: Problem} {
  return {ok: false, problem: {kind, ...about}};
}

const kindOfStatus: Record<number, ProblemKind> = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'missing',
  408: 'too-slow',
  409: 'conflict',
  410: 'missing',
  412: 'conflict',
  413: 'full',
  429: 'too-slow',
  504: 'too-slow',
  507: 'full',
};

/** Whether what was read before may no longer be shown: the server has taken it back, from everybody or from this reader. */
export function isWithdrawn({kind}: Problem): boolean {
  return kind === 'signed-out' || kind === 'forbidden' || kind === 'missing';
}

/** Whether the server may give the same answer as before once it can be reached, or is well again. */
export function isPassing({kind}: Problem): boolean {
  return kind === 'offline' || kind === 'too-slow' || kind === 'server';
}

/** The kind of problem that an HTTP status stands for (RFC 9110, section 15). */
export function problemOfStatus(status: number): ProblemKind {
  return kindOfStatus[status] ?? 'server';
}
