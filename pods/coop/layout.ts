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
  /** The document with the local groups. */
  readonly groups: string;
  /** The box for requests to join: a container. */
  readonly joiningBox: string;
  /** What members may read and others may not: a container. */
  readonly members: string;
  /** Lies there and says where the group of members lies. */
  readonly membership: string;
  /** What moderators may read and nobody else: a container. */
  readonly moderation: string;
}

export function coopLayout(storage: string): CoopLayout {
  const official = `${storage}official/`;
  const members = `${storage}members/`;
  return {
    official,
    coop: `${official}coop.ttl#us`,
    typeIndex: `${official}type-index.ttl`,
    moderators: `${official}moderators.ttl#it`,
    membersList: `${official}members/index.ttl#it`,
    membersAnnouncements: `${official}members/new.ttl`,
    groups: `${official}groups.ttl`,
    joiningBox: `${official}joining/box/`,
    members,
    membership: `${members}about.ttl`,
    moderation: `${storage}moderation/`,
  };
}
