/**
 * What the kit uses of a `Session` of `@inrupt/solid-client-authn-browser` (5.0). The library's own objects fit; nothing of the library is
 * named, so that whoever does without it needs neither its code nor its types.
 */
export interface InruptSession {
  readonly info: InruptInfo;
  readonly events: InruptEvents;
  /** Makes requests in the person's name, or in nobody's. */
  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** Leaves for the provider. Never resolves if it could; rejects if the site could not register itself. */
  login(options: InruptLogin): Promise<void>;
  /** Ends the session on this device; the provider is not told. */
  logout(options: {logoutType: 'app'}): Promise<void>;
  /** Takes up the provider's answer in `url`; without one, and with `restorePreviousSession`, leaves for the provider and never resolves. */
  handleIncomingRedirect(options: {url: string; restorePreviousSession?: boolean}): Promise<unknown>;
}

/** Who is signed in, as the library tells it. */
export interface InruptInfo {
  readonly isLoggedIn: boolean;
  readonly sessionId: string;
  readonly webId?: string | undefined;
}

export interface InruptLogin {
  readonly oidcIssuer: string;
  readonly redirectUrl: string;
  readonly clientName: string;
  readonly clientId?: string;
  /** Goes to the provider's address in place of the library. */
  readonly handleRedirect: (url: string) => void;
}

/** What the library tells of by itself. */
export interface InruptEvents {
  on(event: 'login', listener: () => void): unknown;
  on(event: 'logout', listener: () => void): unknown;
  on(event: 'sessionExpired', listener: () => void): unknown;
  /** `address` is where the person was before the library left for the provider. */
  on(event: 'sessionRestore', listener: (address: string) => void): unknown;
  on(event: 'error', listener: (error: string | null, description?: string | Error | null) => void): unknown;
}
