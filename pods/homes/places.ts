/** For whom a member writes something. Each has a container of its own in the home. */
export type Audience = 'public' | 'members' | 'private';

/**
 * A smaller audience: a group, or one person, and the coop's moderators with them. Its name follows from the readers' address; its container
 * in the home is made when something first lies there.
 */
export type Circle = `for-${string}`;

/** Where the homes of a storage lie. Always directly there: so no home lies in another one, nor in a folder of something else. */
export function homesIn(storage: string): string {
  return `${storage}coop/`;
}

/** The container in a home for what an audience may read. */
export function containerFor(home: string, audience: Audience | Circle): string {
  return `${home}${audience}/`;
}
