import type {InruptSession} from './session-object.js';

/**
 * The default session of `@inrupt/solid-client-authn-browser`, which is loaded now. With a bundler, it is the one that the page's own code gets
 * from the library.
 * @throws Error if the library cannot be loaded: whoever installs the kit from npm installs it beside.
 */
export async function openLibrarySession(): Promise<InruptSession> {
  // Bundlers let a package that may be missing pass only inside `try`.
  try {
    const {getDefaultSession} = await import('@inrupt/solid-client-authn-browser');
    return getDefaultSession();
  } catch (error) {
    throw new Error('@inrupt/solid-client-authn-browser could not be loaded', {cause: error});
  }
}
