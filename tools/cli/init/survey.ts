import {coopLayout, findCoop, findStorage, type Resources, type Result, type SignedIn} from '../../../pods/index.js';
import {documentOf, vocabularies, type Coop} from '../../../vocab/index.js';
import {openResources} from '../sign-in.js';
import {need} from '../stop.js';
import type {Settings} from './settings.js';

/** What lies in the storage already: a set-up may have been interrupted, or done long ago. */
export interface Survey {
  readonly coop?: Coop;
  readonly moderators: readonly string[];
}

/** The storage of whoever the credentials stand for. */
export async function locateStorage(session: SignedIn): Promise<string> {
  const resources = openResources(session, [documentOf(session.webId)]);
  return need(await findStorage(resources, session.webId, session.fetch), 'find-storage');
}

/** Looks before anything is written. */
export async function survey(session: SignedIn, storage: string, language: string): Promise<Survey> {
  const resources = openResources(session, [storage]);
  const layout = coopLayout(storage);
  const coop = need(absentIfMissing(await findCoop(resources, layout.coop, [language])), 'set-up');
  const group = need(absentIfMissing(await resources.read(layout.moderators)), 'set-up');
  return {coop, moderators: group?.graph.iris(layout.moderators, vocabularies.vcard.hasMember) ?? []};
}

function absentIfMissing<T>(result: Result<T>): Result<T | undefined> {
  return !result.ok && result.problem.kind === 'missing' ? {ok: true, value: undefined} : result;
}

/** WebIDs about which nothing can be read: often a slip of the keyboard, which nobody would notice later. */
export async function findUnreadable(session: SignedIn, webIds: readonly string[]): Promise<string[]> {
  const resources: Resources = openResources(session, []);
  const found = await Promise.all(
    webIds.map(async (webId) => {
      const read = await resources.read(webId);
      return read.ok && read.value.graph.about(webId).length > 0;
    }),
  );
  return webIds.filter((_, index) => !found[index]);
}

/** The options that change nothing, since what they say is there already and says something else. */
export function withoutEffect({coop, moderators}: Survey, settings: Settings): string[] {
  const single = ['name', 'description', 'website', 'provider', 'policy'] as const;
  const stored = {...coop, policy: coop?.joiningPolicy};
  const kept = coop ? single.filter((field) => settings[field] !== undefined && settings[field] !== stored[field]) : [];
  const isGroupThere = moderators.length > 0;
  const left = isGroupThere && settings.moderators.some((webId) => !moderators.includes(webId));
  return [...kept, ...(left ? ['moderator'] : [])].map((option) => `--${option}`);
}
