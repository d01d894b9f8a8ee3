import {deedsAsText} from '../../pods/outbox/as-text.js';
import type {Deed} from '../../pods/outbox/deed.js';
import {mayWait} from '../../pods/outbox/hint.js';
import type {Outbox} from '../../pods/outbox/outbox.js';
import type {Community} from './community.js';
import type {KeptDraft} from './drafts.js';
import {draftsAsText, draftsOf, dropDraftsOf} from './kept-drafts.js';
import {openedOutbox} from './opened-outbox.js';

/** What the person who is signed in has typed on this device and no server has yet. */
export class Unsent {
  constructor(
    private readonly webId: string,
    readonly outbox: Outbox | undefined,
  ) {}

  /** Those that wait, and those that need the person. */
  get deeds(): readonly Deed[] {
    return this.outbox?.state.deeds ?? [];
  }

  get drafts(): readonly KeptDraft[] {
    return draftsOf(this.webId);
  }

  /** All of it, to keep as a file. */
  get text(): string {
    return [deedsAsText(this.deeds), draftsAsText(this.drafts)].filter(Boolean).join('\n');
  }

  /** Tries once more whatever can be sent. @returns whether everything is. */
  async send(): Promise<boolean> {
    await this.outbox?.resume();
    return !this.deeds.length;
  }

  async discardDeeds(): Promise<void> {
    await this.outbox?.discardAll();
  }

  async discardDrafts(): Promise<void> {
    await dropDraftsOf(this.webId);
  }
}

/** Looks what of a person's is not with its server. The outbox is opened only if something may be in it. */
export async function readUnsent(community: Community, webId: string): Promise<Unsent> {
  const opened = openedOutbox(community).value;
  if (opened || !mayWait(() => localStorage, webId)) return new Unsent(webId, opened);
  // Where its code does not arrive, what waits stays stored, and is none of what can be decided on now.
  return new Unsent(webId, await community.outbox().catch(() => undefined));
}
