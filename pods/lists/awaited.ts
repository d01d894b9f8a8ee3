import {documentOf} from '../../vocab/rdf/iri.js';
import type {Resources} from '../documents/resources.js';
import type {Deed} from '../outbox/deed.js';
import type {Outbox} from '../outbox/outbox.js';
import type {Work} from '../outbox/work.js';
import {contributionOf} from '../things/address.js';

/** What somebody's outbox says of itself. */
export type Waiting = Pick<Outbox, 'state' | 'subscribe'>;

/**
 * Has lists show what waits in an outbox to be named by them: a new thing from the moment it is typed, and what was changed as it will be.
 * Once it is sent it stays, whether or not the page knows the announcement of it by then.
 * @returns the undo.
 */
export function awaitInLists(resources: Resources, outbox: Waiting): () => void {
  const awaited = new AwaitedThings(resources, outbox);
  const unsubscribe = outbox.subscribe(() => awaited.look());
  awaited.look();
  return () => {
    unsubscribe();
    awaited.stop();
  };
}

/** Things that wait to be sent, by the document of the list that is to name them. */
class AwaitedThings {
  private byList = new Map<string, readonly string[]>();
  private last: Promise<void> = Promise.resolve();
  private isStopped = false;

  constructor(
    private readonly resources: Resources,
    private readonly outbox: Waiting,
  ) {
    resources.awaited = (list) => this.byList.get(documentOf(list)) ?? [];
  }

  /** Takes what waits now; one look after the other. */
  look(): void {
    const {deeds} = this.outbox.state;
    this.last = this.last.then(() => this.take(deeds));
  }

  stop(): void {
    this.isStopped = true;
    const lists = [...this.byList.keys()];
    this.byList.clear();
    for (const list of lists) this.resources.retell(list);
    this.resources.awaited = undefined;
  }

  private async take(deeds: readonly Deed[]): Promise<void> {
    const wanted = thingsOf(deeds.filter(({state}) => state === 'waiting'));
    const lists = new Set([...this.byList.keys(), ...wanted.keys()]);
    for (const list of lists) {
      const before = this.byList.get(list) ?? [];
      const now = wanted.get(list) ?? [];
      await Promise.all(now.filter((source) => !before.includes(source)).map((source) => this.readSource(source)));
      if (this.isStopped) return;
      this.byList.set(list, now);
      this.resources.retell(list);
    }
  }

  /** A list shows only what was read: what is changed may not have been, what is new is nowhere yet. */
  private async readSource(source: string): Promise<void> {
    if (!this.resources.peek(source).document) await this.resources.read(source);
  }
}

/** What is to be named or looked at again, by the document of the list. */
function thingsOf(deeds: readonly Deed[]): Map<string, readonly string[]> {
  const things = new Map<string, readonly string[]>();
  for (const {work, webId} of deeds) {
    const source = sourceOf(work, webId);
    if (!source || !('list' in work) || !work.list) continue;
    const list = documentOf(work.list);
    things.set(list, [...(things.get(list) ?? []), source]);
  }
  return things;
}

/** The thing that a piece of work is about. */
function sourceOf(work: Work, webId: string): string | undefined {
  switch (work.type) {
    case 'contribute':
      return contributionOf(work);
    case 'edit':
    case 'withdraw':
      return work.iri;
    case 'profile':
      return webId;
    default:
      return undefined;
  }
}
