import {failure, type Result} from '../../pods/problem.js';
import type {SessionSource, SessionState} from '../../pods/session/session.js';

/** What a page that signs people in itself hands to the kit. */
export interface HostIdentity {
  /** The person's WebID. */
  readonly webId: string;
  /** Makes requests in that person's name. */
  readonly fetch: typeof fetch;
}

/** A session that the page around the tags holds: the kit only uses it. */
export class HostSession implements SessionSource {
  readonly state: SessionState;

  constructor(identity: HostIdentity | null) {
    this.state = identity ? {status: 'signed-in', webId: identity.webId, fetch: identity.fetch} : {status: 'signed-out'};
  }

  /** Nothing changes here: the page hands in another identity instead. */
  subscribe(): () => void {
    return () => undefined;
  }

  restore(): Promise<void> {
    return Promise.resolve();
  }

  signIn(): Promise<Result<void>> {
    return Promise.resolve(failure('refused', {detail: 'The page around the tags signs people in'}));
  }

  signOut(): Promise<void> {
    return Promise.resolve();
  }
}
