/** For whom a member writes something. Each has a container of its own in the home. */
export type Audience = 'public' | 'members' | 'private';

/** Where the homes of a storage lie. Always directly there: so no home lies in another one, nor in a folder of something else. */
export function homesIn(storage: string): string {
  return `${storage}coop/`;
}

/** The container in a home for what an audience may read. */
export function containerFor(home: string, audience: Audience): string {
  return `${home}${audience}/`;
}
