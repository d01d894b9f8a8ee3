import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import {tree} from '../../vocab/rdf/vocabularies.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {containerFor} from '../homes/places.js';
import {isPlainPath} from '../homes/spelling.js';
import {hasMorePages} from '../lists/listed-rows.js';
import {ownerOfRow} from '../lists/owners.js';
import type {PlacedRows} from '../lists/placed-rows.js';
import {listMaxBytes} from '../lists/row.js';
import {success, type Result} from '../problem.js';

/** A member, and the containers in which nobody else can write. */
export interface RollEntry {
  readonly webId: string;
  readonly homes: readonly string[];
}

/**
 * Who is a member, and which home is whose: the coop's own word, written by moderators in the members' list. A thing is its
 * author's only if it lies in that author's home; servers do not say who wrote what elsewhere.
 */
export class Roll {
  private readonly byWebId = new Map<string, RollEntry>();
  private readonly byHome = new Map<string, string>();

  constructor(entries: Iterable<RollEntry>) {
    for (const entry of entries) {
      this.byWebId.set(entry.webId, entry);
      for (const home of entry.homes) this.byHome.set(home, entry.webId);
    }
    // In a home that lies in another one, two members could write.
    for (const home of [...this.byHome.keys()]) if (this.containerAround(parentOf(home))) this.byHome.delete(home);
  }

  /** Reads the roll out of a members' list in one document. */
  static of(graph: Graph, list: string): Roll {
    return new Roll(graph.iris(list, tree.member).flatMap((row) => entryOf(graph, row)));
  }

  /** Reads it out of one on several pages. */
  static ofRows(rows: PlacedRows): Roll {
    return new Roll([...rows.sources()].flatMap((source) => entryOf(rows.of(source)[0]!.graph, rows.of(source)[0]!.row)));
  }

  get members(): Iterable<RollEntry> {
    return this.byWebId.values();
  }

  get(webId: string): RollEntry | undefined {
    return this.byWebId.get(webId);
  }

  /** The member in whose home something lies: the only one who can have written it. A document has one address there. */
  authorOf(iri: string): string | undefined {
    const url = documentOf(iri);
    const home = URL.canParse(url) && new URL(url).href === url ? this.containerAround(url) : undefined;
    return home && isPlainPath(url.slice(home.length)) ? this.byHome.get(home) : undefined;
  }

  /** Whether an announcement may bring something into a list: it is a member's, and that member does not keep it private. */
  mayBeShown(iri: string): boolean {
    const author = this.authorOf(iri);
    return author !== undefined && !this.get(author)!.homes.some((home) => isInside(iri, containerFor(home, 'private')));
  }

  /** Whether a new home would lie in, or around, one of another member. */
  collides(home: string, webId: string): boolean {
    return [...this.byHome].some(
      ([other, owner]) => owner !== webId && (other === home || isInside(other, home) || isInside(home, other)),
    );
  }

  private containerAround(url: string | undefined): string | undefined {
    for (let place = url; place; place = parentOf(place)) if (this.byHome.has(place)) return place;
    return undefined;
  }
}

/** The container that a document or a container lies in. */
function parentOf(url: string): string | undefined {
  const end = url.replace(/\/$/, '').lastIndexOf('/');
  return end > url.indexOf('//') + 1 ? url.slice(0, end + 1) : undefined;
}

function entryOf(graph: Graph, row: string): RollEntry[] {
  const owner = ownerOfRow(graph, row);
  return owner ? [{webId: owner.creator, homes: owner.homes}] : [];
}

/**
 * Reads the roll from the members' list, with all its pages: what is known of a part of the members is no roll, since whoever is not in it
 * would count as having left.
 */
export async function readRoll(resources: Resources, membersList: string, options?: ReadOptions): Promise<Result<Roll>> {
  const read = await resources.read(membersList, {maxBytes: listMaxBytes, ...options});
  if (!read.ok) return read;
  const {graph, url} = read.value;
  if (!hasMorePages(graph, membersList, url)) return success(Roll.of(graph, membersList));
  // Loaded when needed: most lists are short.
  const {readPagesOfWhole} = await import('../lists/whole-list.js');
  const whole = await readPagesOfWhole(resources, read.value, membersList, options);
  return whole.ok ? success(Roll.ofRows(whole.value.rows)) : whole;
}
