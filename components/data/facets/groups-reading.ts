import type {LocalGroup} from '../../../pods/coop/groups.js';
import type {Community} from '../community.js';

/** Reads the coop's groups, once for each coop, reader and language. */
export class GroupsReading {
  /** Not there until the groups are read, or when they could not be. */
  groups?: readonly LocalGroup[];
  hasFailed = false;
  private community?: Community;
  private reader?: string;

  /** Begins to read the groups unless that was done. */
  follow(community: Community, languages: readonly string[]): Promise<void> | undefined {
    const {session} = community;
    const reader = `${languages.join()} ${session.status === 'signed-in' ? session.webId : ''}`;
    if (community === this.community && reader === this.reader) return undefined;
    [this.community, this.reader] = [community, reader];
    return this.read(community, languages);
  }

  /** Reads the groups again from the server. */
  async refresh(languages: readonly string[]): Promise<void> {
    const {community} = this;
    const coop = await community?.coop([]);
    if (!community || !coop?.ok || !coop.value.groups) return;
    await community.resources.read(coop.value.groups, {fresh: true});
    if (community === this.community) await this.read(community, languages);
  }

  private async read(community: Community, languages: readonly string[]): Promise<void> {
    const {reader} = this;
    const groups = await community.groups(languages).catch(() => undefined);
    // Somebody else reads now, or in another language.
    if (community !== this.community || reader !== this.reader) return;
    this.hasFailed = !groups?.ok;
    this.groups = groups?.ok ? groups.value : undefined;
  }
}
