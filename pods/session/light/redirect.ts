import {failure, success, type Result} from '../../problem.js';
import type {LightEnvironment} from './environment.js';
import {redirectOf} from './provider.js';

/** How a site presents itself to providers. */
export interface ClientOptions {
  /** The page to come back to. By default the one that the client's document names, else the current page. */
  readonly redirect?: string | undefined;
  /** Address of a Client ID Document (Solid-OIDC, section 5.1). Without it the site registers itself at each provider. */
  readonly clientId?: string | undefined;
  /** The name that the provider shows when it asks the person to agree. By default the site's host. */
  readonly clientName?: string | undefined;
}

/** The page to which the provider sends people back. Fails as `bad-address` if it lies on another site. */
export async function chooseRedirect(
  environment: Pick<LightEnvironment, 'currentUrl'>,
  {redirect, clientId}: ClientOptions,
): Promise<Result<string>> {
  const here = new URL(environment.currentUrl());
  const page = here.origin + here.pathname;
  const chosen = redirect ?? (clientId && (await redirectOf(clientId, here))) ?? page;
  const url = URL.canParse(chosen, page) ? new URL(chosen, page) : undefined;
  // Tabs keep the sign-in under way per origin: on another one it could never be finished.
  if (url?.origin === here.origin) return success(url.href);
  return failure('bad-address', {url: chosen, detail: 'not on this site'});
}
