import type {AuthorizationServer, Client} from 'oauth4webapi';
import type {Values} from '../../values.js';

/** What an access token is good for and until when. Times in milliseconds of the device's clock. */
export interface Tokens {
  readonly accessToken: string;
  readonly obtainedAt: number;
  readonly expiresAt: number;
  /** Missing where the provider gives none: then the session ends with the access token. */
  readonly refreshToken?: string;
}

/** A session as it is kept on the device. */
export interface SessionRecord extends Tokens {
  /** Random; tells one sign-in from the next. */
  readonly id: string;
  readonly webId: string;
  /** The provider's metadata (OpenID Connect Discovery 1.0, section 3). */
  readonly server: AuthorizationServer;
  readonly client: Client;
  /** The DPoP key pair (RFC 9449). The private key cannot be exported: a copied token is worth nothing elsewhere. */
  readonly keys: CryptoKeyPair;
  /** Outlives the last tab. */
  readonly remember: boolean;
}

/** The sessions and registrations that a device keeps. */
export class SessionRecords {
  constructor(private readonly values: Values) {}

  read(): Promise<SessionRecord | undefined> {
    return this.values.get('session') as Promise<SessionRecord | undefined>;
  }

  write(record: SessionRecord): Promise<void> {
    return this.values.change('session', () => record);
  }

  /** Keeps renewed tokens, unless the session was ended or replaced meanwhile: a sign-out must not be undone. */
  renew(record: SessionRecord): Promise<void> {
    return this.values.change('session', (current) =>
      (current as SessionRecord | undefined)?.id === record.id ? record : current,
    );
  }

  /** Erases the session `id`, or whichever is there. */
  erase(id?: string): Promise<void> {
    return this.values.change('session', (current) =>
      id === undefined || (current as SessionRecord | undefined)?.id === id ? undefined : current,
    );
  }

  /** The client that was registered at a provider for a page to come back to. */
  registration(issuer: string, redirect: string): Promise<Client | undefined> {
    return this.values.get(registrationName(issuer, redirect)) as Promise<Client | undefined>;
  }

  /** Keeps a registration; `undefined` forgets it, so that the next sign-in registers anew. */
  keepRegistration(issuer: string, redirect: string, client: Client | undefined): Promise<void> {
    return this.values.change(registrationName(issuer, redirect), () => client);
  }
}

function registrationName(issuer: string, redirect: string): string {
  return `client ${issuer} ${redirect}`;
}
