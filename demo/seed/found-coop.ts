import {admitMember, createCoop, createHome, type CoopLayout, type NewCoop} from '../../pods/index.js';
import {podsUrl, siteUrl, unwrap, type Inhabitant} from './inhabitant.js';

/** What a coop tells of itself. */
export interface CoopProfile extends Pick<NewCoop, 'name' | 'description' | 'language'> {
  /** Its first page on the demo's site. */
  readonly page: string;
}

/** Makes a coop in the space of `owner`, with one moderator, whose website is a page of the demo's. */
export async function foundCoop(
  {name, description, language, page}: CoopProfile,
  {account, session}: Inhabitant,
  moderator: Inhabitant,
): Promise<CoopLayout> {
  const options = {
    name,
    description,
    language,
    fetch: session.fetch,
    storage: account.pod,
    owner: account.webId,
    website: new URL(page, siteUrl).href,
    provider: podsUrl,
    moderators: [moderator.account.webId],
  };
  return unwrap(await createCoop(options));
}

/** The member's half of joining. */
export async function makeHome({moderators}: CoopLayout, {account, session}: Inhabitant): Promise<string> {
  const {webId, pod: storage} = account;
  return unwrap(await createHome({fetch: session.fetch, storage, webId, moderators}));
}

/** The coop's half of joining. */
export async function admit(layout: CoopLayout, moderator: Inhabitant, {account}: Inhabitant, home: string): Promise<void> {
  const {resources, session} = moderator;
  const {webId} = account;
  unwrap(await admitMember({resources, fetch: session.fetch, layout, webId, home, now: new Date()}));
}
