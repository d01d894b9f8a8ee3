/** What can be wrong with a coop. */
export type FindingKind =
  /** Something of the coop's own cannot be read. */
  | 'unreadable'
  /** The coop's index names a list, and there is none. */
  | 'list-missing'
  /** Whoever looks after the coop may not write what has to be written. */
  | 'not-writable'
  /** Anybody at all may write where the coop speaks. */
  | 'open-to-write'
  /** Anybody can read what only some should. */
  | 'open-to-read'
  /** Anybody can list a place whose listing is for few. */
  | 'open-listing'
  /** The server cannot read the group of members, or of moderators: rules that name it let nobody in. */
  | 'group-hidden'
  /** A member who is not in the group that rules name: that person cannot read what is for members. */
  | 'group-lacks'
  /** Somebody in the group who is no member. */
  | 'group-stranger'
  /** A row of something whose author is no member. */
  | 'orphan-row'
  /** A row of something that is not there, or not for the readers of the list. */
  | 'gone-source'
  | 'home-missing'
  /** Others than its member may write in a home: what lies there proves nothing. */
  | 'home-open'
  /** A member of whom the list names no home. */
  | 'no-home'
  /** A server that does not answer now. */
  | 'silent-host';

export interface Finding {
  readonly kind: FindingKind;
  readonly url: string;
}

/** What goes by itself: with the next round of a steward or moderator, or when somebody else's server is well again. */
const passing: ReadonlySet<FindingKind> = new Set(['orphan-row', 'gone-source', 'silent-host']);

/** Whether somebody must do something about it. */
export function needsPerson({kind}: Finding): boolean {
  return !passing.has(kind);
}

/** All of one kind together, in the order in which they were found. */
export function byKind(findings: readonly Finding[]): Map<FindingKind, string[]> {
  const kinds = new Map<FindingKind, string[]>();
  for (const {kind, url} of findings) {
    const urls = kinds.get(kind);
    if (!urls) kinds.set(kind, [url]);
    else if (!urls.includes(url)) urls.push(url);
  }
  return kinds;
}
