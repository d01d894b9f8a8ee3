import type {LongChatDay, WrittenMessage, WrittenReaction} from '../../formats/longchat/day.js';

/** What several documents of a room say together, whatever their order. */
export interface Gathered {
  readonly nodes: ReadonlyMap<string, ChatNode>;
  readonly reactions: readonly WrittenReaction[];
  readonly threads: ReadonlyMap<string, string>;
}

/** A message, or what takes the place of one, with what every document says of its ties. */
export interface ChatNode {
  readonly written: WrittenMessage;
  /** Midnight (UTC) of the day of its document, if that has one. */
  readonly date?: number | undefined;
  readonly url: string;
  readonly replacedBy: readonly string[];
  readonly tiedTo: readonly string[];
}

/** Puts the documents together: what a message says stands in its own document alone, ties to it can stand in others. */
export function gather(days: readonly LongChatDay[]): Gathered {
  const nodes = new Map<string, ChatNode>();
  const strayTies: WrittenMessage[] = [];
  const threads = new Map<string, string>();
  for (const {url, date, messages, threads: threadsOfDay} of days) {
    const here = `${url}#`;
    for (const [iri, written] of messages) {
      if (iri.startsWith(here)) nodes.set(iri, {written, date, url, replacedBy: written.replacedBy, tiedTo: written.tiedTo});
      else strayTies.push(written);
    }
    for (const [member, root] of threadsOfDay) {
      const known = threads.get(member);
      if (known === undefined || root < known) threads.set(member, root);
    }
  }
  for (const stray of strayTies) tie(nodes, stray);
  return {nodes, threads, reactions: days.flatMap(({reactions}) => reactions)};
}

function tie(nodes: Map<string, ChatNode>, {iri, replacedBy, tiedTo}: WrittenMessage): void {
  const node = nodes.get(iri);
  if (!node) return;
  nodes.set(iri, {...node, replacedBy: both(node.replacedBy, replacedBy), tiedTo: both(node.tiedTo, tiedTo)});
}

function both(some: readonly string[], others: readonly string[]): readonly string[] {
  return others.length ? [...new Set([...some, ...others])].sort() : some;
}
