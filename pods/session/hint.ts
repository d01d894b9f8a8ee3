import type {LightEnvironment} from './light/environment.js';
import {firstNames as names} from './light/first-names.js';
import type {TabMessage} from './light/names.js';
import {readItem} from './light/storage.js';

/** Whether the code of the light way of signing in is worth loading now: a session or a sign-in under way may be there. */
export function mayHaveSession(
  environment: Pick<LightEnvironment, 'currentUrl' | 'localStorage' | 'sessionStorage'>,
): boolean {
  const {searchParams} = new URL(environment.currentUrl());
  if (searchParams.has('state') && (searchParams.has('code') || searchParams.has('error'))) return true;
  return (
    readItem(() => environment.localStorage, names.hint) !== undefined ||
    [names.pending, names.tab].some((name) => readItem(() => environment.sessionStorage, name) !== undefined)
  );
}

/**
 * Calls back when another tab signs in, on a page that has not loaded the rest. Returns the undo; undo it once the session's
 * own code listens.
 */
export function watchForSignIn(environment: Pick<LightEnvironment, 'openChannel'>, listener: () => void): () => void {
  const channel = environment.openChannel?.(names.channel);
  channel?.addEventListener('message', ({data}: MessageEvent<TabMessage>) => {
    if (data.type === 'signed-in') listener();
  });
  return () => channel?.close();
}
