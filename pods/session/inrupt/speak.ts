import type {InruptSession} from './session-object.js';

/**
 * Makes a `fetch` of a session of the library's that behaves as the other ways do: relative addresses are taken, nothing comes from the HTTP
 * cache, and once the session is over the answer is 401, where the library would ask in nobody's name.
 */
export function speakThrough(session: InruptSession, isOver: () => boolean, base: () => string): typeof fetch {
  return async (input: RequestInfo | URL, init: RequestInit = {}) => {
    const {address, given} = await describe(input, init);
    if (isOver()) return new Response(null, {status: 401});
    return session.fetch(new URL(address, base()).href, {...given, cache: 'no-store'});
  };
}

/** The library signs the address as a text, and knows no `Request`. */
async function describe(input: RequestInfo | URL, init: RequestInit): Promise<{address: string; given: RequestInit}> {
  if (!(input instanceof Request)) return {address: String(input), given: init};
  const {url, method, headers, signal} = input;
  const body = input.body && (await input.clone().arrayBuffer());
  return {address: url, given: {method, headers, signal, ...(body && {body}), ...init}};
}
