import type {Relation} from './relation.js';
import {writePage, type PageRow} from './write-page.js';

/** A page to be, with what is on it or what it leads to. */
export interface Plot {
  /** Its name among those that one page leads to. */
  readonly slug: string;
  /** What can be behind the link that leads to it. */
  readonly link: Omit<Relation, 'node'>;
  readonly parts?: readonly Plot[];
  /** The rows, in order. */
  readonly rows?: readonly WeighedRow[];
}

export interface WeighedRow extends PageRow {
  /** How much of a page it takes. */
  readonly weight: number;
  /** Under how many keys it stands here. */
  readonly count: number;
}

/** A page of an index, written when it is asked for: all of them together are large. */
export interface IndexPage {
  /** Where it lies, seen from the folder of the index. */
  readonly path: string;
  /** How many links may be followed from it one after the other: who writes the lowest first never leads to nowhere. */
  readonly height: number;
  write(): string;
}

/**
 * Gives each page its place: a page that leads to others is the `root.ttl` of a folder in which they lie, so that no folder holds more
 * than what one page leads to. What is under one key and more than a page goes on in further ones.
 * @param folder where it lies, ending in a slash.
 * @param most what a page may weigh.
 */
export function layOut(root: Plot, {list, folder, most}: {list: string; folder: string; most: number}): IndexPage[] {
  const pages: IndexPage[] = [];

  function place(plot: Plot, path: string): number {
    return plot.parts ? placeInner(plot.parts, path) : placeRows(plot.rows ?? [], path);
  }

  function placeInner(parts: readonly Plot[], path: string): number {
    const container = path.slice(0, path.lastIndexOf('/') + 1);
    const names = new Set<string>();
    let height = 0;
    const relations = parts.map((part) => {
      const slug = unused(part.slug, names);
      const node = part.parts ? `${slug}/root.ttl` : `${slug}.ttl`;
      height = Math.max(height, 1 + place(part, container + node));
      return {...part.link, node};
    });
    pages.push({path, height, write: () => writePage({list, relations})});
    return height;
  }

  function placeRows(rows: readonly WeighedRow[], path: string): number {
    const parts = fill(rows, most);
    const pathOf = (index: number) => (index ? path.replace(/\.ttl$/, `-${index + 1}.ttl`) : path);
    let left = rows.reduce((sum, {count}) => sum + count, 0);
    parts.forEach((part, index) => {
      left -= part.reduce((sum, {count}) => sum + count, 0);
      const next = pathOf(index + 1);
      const node = next.slice(next.lastIndexOf('/') + 1);
      const relations = index + 1 < parts.length ? [{node, count: left}] : [];
      pages.push({
        path: pathOf(index),
        height: parts.length - 1 - index,
        write: () => writePage({list, relations, rows: part}),
      });
    });
    return parts.length - 1;
  }

  place(root, `${folder}root.ttl`);
  return pages;
}

/** Long ranges could, hardly ever, be called alike. */
function unused(slug: string, names: Set<string>): string {
  let name = slug;
  for (let number = 2; names.has(name); number++) name = `${slug}~${number}`;
  names.add(name);
  return name;
}

/** Rows in pages that weigh at most `most`; always one page. */
function fill(rows: readonly WeighedRow[], most: number): WeighedRow[][] {
  const pages: WeighedRow[][] = [[]];
  let weight = 0;
  for (const row of rows) {
    if (weight + row.weight > most && pages.at(-1)!.length) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)!.push(row);
    weight += row.weight;
  }
  return pages;
}
