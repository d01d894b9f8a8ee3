import {Drafts, type KeptDraft} from '../../data/drafts.js';
import type {TypedPoll} from './typed-poll.js';

/** A poll as it is being prepared, and as it is kept in the browser until it is open. */
export interface PreparedPoll {
  /**
   * Last part of the address that it will have: chosen before anything is sent, so that opening can be repeated without doubling it. Once it is
   * there, a part of the poll may be written, and its rules are fixed.
   */
  readonly name?: string;
  readonly typed: TypedPoll;
}

const drafts = /* @__PURE__ */ new Drafts<PreparedPoll>('coop:draft:poll:');

/** What somebody has typed on this device and not opened yet; the name begins with the WebID. */
export function findPrepared(webId: string, begin: () => TypedPoll): {readonly poll: PreparedPoll; readonly at?: number} {
  const kept = drafts.find(webId);
  return kept && isWhole(kept) ? {poll: kept.draft, at: kept.at} : {poll: {typed: begin()}};
}

export function keepPrepared(webId: string, poll: PreparedPoll): void {
  drafts.keep(webId, poll);
}

export function dropPrepared(webId: string): void {
  drafts.drop(webId);
}

function isWhole({draft}: KeptDraft<Partial<PreparedPoll> | null>): boolean {
  return Array.isArray(draft?.typed?.options);
}
