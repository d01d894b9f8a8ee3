/** Where a coop's documents lie in its storage. Readers never rely on this: they follow links from the coop's own document. */
export interface CoopLayout {
  /** What the coop itself says: no member can append there. */
  readonly official: string;
  /** The coop's own document and, as its `#us`, the coop. */
  readonly coop: string;
  readonly typeIndex: string;
  /** The group of moderators, public: homes name it in their rules. */
  readonly moderators: string;
  readonly membersList: string;
  readonly membersAnnouncements: string;
  /** The box for requests to join: a container. */
  readonly joiningBox: string;
  /** Readable by moderators only: where the group of members lies. */
  readonly moderation: string;
}

export function coopLayout(storage: string): CoopLayout {
  const official = `${storage}official/`;
  return {
    official,
    coop: `${official}coop.ttl#us`,
    typeIndex: `${official}type-index.ttl`,
    moderators: `${official}moderators.ttl#it`,
    membersList: `${official}members/index.ttl#it`,
    membersAnnouncements: `${official}members/new.ttl`,
    joiningBox: `${official}joining/box/`,
    moderation: `${storage}moderation/`,
  };
}
