import type {Problem} from '../../problem.js';

/** Errors by which a provider says that it, and not the person, is in trouble (RFC 6749, 4.1.2.1). */
const serverErrors = ['server_error', 'temporarily_unavailable'];
/** Errors by which it says that it does not know the person any more (OpenID Connect Core 1.0, 3.1.2.6). */
const goneErrors = ['login_required', 'interaction_required', 'consent_required', 'account_selection_required'];

/** What the library has told of something that went wrong. */
export interface Trouble {
  readonly error: string | null;
  readonly description?: string | Error | null | undefined;
}

/** The problem behind what the library told, or behind its silence. Details quote the provider, never a token. */
export function problemOfTrouble({error, description}: Trouble, issuer: string): Problem {
  const isNetwork = description instanceof TypeError;
  const kind = isNetwork
    ? 'offline'
    : serverErrors.includes(error ?? '')
      ? 'server'
      : goneErrors.includes(error ?? '')
        ? 'signed-out'
        : 'refused';
  const said = description instanceof Error ? description.message : description;
  return {kind, url: issuer, detail: [error, said].filter(Boolean).join(': ')};
}

/** The problem behind what the library threw. */
export function problemOfThrown(thrown: unknown, issuer: string): Problem {
  return problemOfTrouble({error: null, description: thrown instanceof Error ? thrown : String(thrown)}, issuer);
}
