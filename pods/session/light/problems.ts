import * as oauth from 'oauth4webapi';
import {problemOfStatus, type Problem, type ProblemKind} from '../../problem.js';

/** Errors by which a provider says that it, and not the person, is in trouble (RFC 6749, 4.1.2.1). */
const serverErrors = ['server_error', 'temporarily_unavailable'];

/**
 * Turns what `fetch` and oauth4webapi throw into a problem. Details name the error and quote the provider, never a token.
 * @param url the address that was asked.
 * @throws whatever is no failure of network, server or provider: a bug.
 */
export function problemOfError(error: unknown, url: string): Problem {
  // A body cut short arrives as a parse error around the true reason.
  const reason = errorCode(error) === oauth.PARSE_ERROR ? (error as Error).cause : error;
  if (!(reason instanceof Error)) throw error;
  if (reason.name === 'TimeoutError' || reason.name === 'AbortError') return {kind: 'too-slow', url};
  if (reason instanceof TypeError && !errorCode(reason)) return {kind: 'offline', url};
  if (reason instanceof oauth.ResponseBodyError || reason instanceof oauth.AuthorizationResponseError) {
    const kind = serverErrors.includes(reason.error) ? 'server' : 'refused';
    return {kind, url, detail: [reason.error, reason.error_description].filter(Boolean).join(': ')};
  }
  if (reason instanceof oauth.WWWAuthenticateChallengeError) return {kind: 'refused', url, status: reason.status};
  return problemOfAnswer(reason, url);
}

/** The problem of an answer that is not what the protocol asks for. */
function problemOfAnswer(reason: Error, url: string): Problem {
  const detail = reason.message;
  const code = errorCode(reason);
  if (code === oauth.HTTP_REQUEST_FORBIDDEN || code === oauth.REQUEST_PROTOCOL_FORBIDDEN)
    return {kind: 'bad-address', url, detail};
  if (reason.cause instanceof Response) {
    const {status} = reason.cause;
    return {kind: kindOfAnswer(status), url, status, detail};
  }
  const expected = reason instanceof SyntaxError || reason instanceof oauth.OperationProcessingError;
  if (expected || reason instanceof oauth.UnsupportedOperationError) return {kind: 'malformed', url, detail};
  throw reason;
}

/** An address that answers, but not as a provider, is a wrong address rather than a failing server. */
function kindOfAnswer(status: number): ProblemKind {
  return status >= 500 || status === 429 ? problemOfStatus(status) : 'malformed';
}

function errorCode(error: unknown): string | undefined {
  return (error as {code?: string} | undefined)?.code;
}
