import * as oauth from 'oauth4webapi';
import {success, type Problem, type Result} from '../../problem.js';
import {over, type BoundToken, type TokenSource} from './authorized-fetch.js';
import type {LightEnvironment} from './environment.js';
import {sessionStorageNames} from './names.js';
import type {SessionRecord, SessionRecords} from './records.js';
import {renew} from './tokens.js';

/** A token is renewed this long before its end, so that a request under way does not arrive late (milliseconds). */
const margin = 60_000;
/** A younger token that a server refuses is not at fault: another one would be refused too (milliseconds). */
const freshTime = 60_000;

/**
 * Keeps the tokens of one session good. Tabs renew in turn and read the store first: where refresh tokens are used only once,
 * two tabs that renewed at the same time would end the session.
 */
export class TokenKeeper implements TokenSource {
  private readonly proof: oauth.DPoPHandle;
  private renewing: Promise<Result<BoundToken>> | undefined;
  private ended = false;

  /** @param onEnd called once when the session turns out to be over: the provider said so, or it is gone from the store. */
  constructor(
    private record: SessionRecord,
    private readonly records: SessionRecords,
    private readonly environment: Pick<LightEnvironment, 'locks' | 'now'>,
    private readonly onEnd: (problem: Problem) => Promise<void>,
  ) {
    this.proof = oauth.DPoP(record.client, record.keys);
  }

  get id(): string {
    return this.record.id;
  }

  /** No token is given out any more. */
  end(): void {
    this.ended = true;
  }

  async current(): Promise<Result<BoundToken>> {
    if (this.ended) return over();
    if (this.lives(margin)) return success(this.token);
    const renewed = await this.renewOnce();
    // A provider that cannot be reached for a while is no reason to stop while the token still holds.
    return !renewed.ok && renewed.problem.kind !== 'signed-out' && this.lives(0) ? success(this.token) : renewed;
  }

  async instead(refused: BoundToken): Promise<BoundToken | undefined> {
    if (this.ended) return undefined;
    if (refused.accessToken !== this.record.accessToken) return this.token;
    if (this.environment.now() - this.record.obtainedAt < freshTime) return undefined;
    const renewed = await this.renewOnce();
    return renewed.ok ? renewed.value : undefined;
  }

  private get token(): BoundToken {
    return {accessToken: this.record.accessToken, proof: this.proof};
  }

  private lives(atLeast: number): boolean {
    return this.record.expiresAt - this.environment.now() > atLeast;
  }

  private renewOnce(): Promise<Result<BoundToken>> {
    const {locks} = this.environment;
    const work = () => this.renewInTurn();
    this.renewing ??= (locks ? locks.request(sessionStorageNames.renewLock, work) : work()).finally(
      () => (this.renewing = undefined),
    );
    return this.renewing;
  }

  private async renewInTurn(): Promise<Result<BoundToken>> {
    const before = await this.readStored();
    if (!before) return this.giveUp({detail: 'not stored'});
    if (this.adoptNewer(before)) return success(this.token);
    const first = await this.renewFrom(before);
    if (first.ok || first.problem.kind !== 'refused') return first;
    // Perhaps another tab, in a browser without locks, has used the refresh token a moment ago.
    const after = await this.readStored();
    if (after && this.adoptNewer(after)) return success(this.token);
    return this.giveUp(first.problem);
  }

  private async renewFrom(stored: SessionRecord): Promise<Result<BoundToken>> {
    const renewed = await renew(stored, this.proof, this.environment.now());
    if (!renewed.ok) return renewed;
    if (this.ended) return over();
    this.record = {...stored, ...renewed.value};
    await this.records.renew(this.record);
    return success(this.token);
  }

  /** Takes over tokens that another tab renewed. */
  private adoptNewer(stored: SessionRecord): boolean {
    if (stored.accessToken === this.record.accessToken) return false;
    this.record = stored;
    return this.lives(margin);
  }

  private async readStored(): Promise<SessionRecord | undefined> {
    const stored = await this.records.read();
    return stored?.id === this.id ? stored : undefined;
  }

  private async giveUp({detail}: {detail?: string | undefined}): Promise<Result<BoundToken>> {
    const result = over({url: this.record.server.issuer, ...(detail && {detail})});
    if (!this.ended) {
      this.end();
      await this.onEnd(result.problem);
    }
    return result;
  }
}
