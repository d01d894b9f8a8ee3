import {keyOf, searchKeys} from '../../../vocab/fragments/keys.js';
import {isPrefix, type KeyRange} from '../../../vocab/fragments/key-range.js';
import {isLeaf, partition, type Entry, type Fragment} from '../../../vocab/fragments/partition.js';
import {coopFragments as coop, treeFragments as tree} from '../../../vocab/rdf/vocabularies.js';

/** A row as an index of it is built for a test. */
export interface BuiltRow {
  readonly source: string;
  readonly home?: string;
  readonly name: string;
  readonly texts: readonly string[];
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Its statements as Turtle, without subject and full stop. */
  readonly turtle: string;
  /** Name in the list: what stands after the `#`. */
  readonly row: string;
}

export interface BuiltIndex {
  /** Documents by their addresses. */
  readonly files: ReadonlyMap<string, string>;
  /** What the list's own document says of its views. */
  readonly views: string;
}

/** As the index has addresses as keys. */
async function hashed(address: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  return [...new Uint8Array(digest).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A page is named after its range alone: what once led there leads to the same range for ever. */
function slug(range: unknown): string {
  return JSON.stringify(range).replace(/[^a-z0-9]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`);
}

/** Builds an index as simply as can be: what readers are tested with, apart from what writes real ones. */
export async function buildIndex(
  list: string,
  rows: readonly BuiltRow[],
  modified = '2026-01-01T00:00:00Z',
  most = 200,
): Promise<BuiltIndex> {
  const hashes = new Map<string, string>();
  for (const {source, home = source} of rows) for (const one of [source, home]) hashes.set(one, await hashed(one));
  const builder = new Builder(list, modified, most);
  const sorted = (row: BuiltRow) => keyOf(row.name);
  const entriesOf = (keys: (row: BuiltRow) => readonly string[]) =>
    rows.flatMap((item) => keys(item).map((key): Entry<BuiltRow> => ({key, item})));
  builder.add(
    'words',
    coop.searchKey,
    entriesOf((row) => searchKeys(row.texts, sorted(row))),
  );
  builder.add(
    'names',
    coop.sortKey,
    entriesOf((row) => [sorted(row)]),
  );
  builder.add(
    'sources',
    coop.sourceHash,
    entriesOf((row) => [hashes.get(row.source)!]),
  );
  builder.add(
    'homes',
    coop.homeHash,
    entriesOf((row) => (row.home ? [hashes.get(row.home)!] : [])),
  );
  for (const field of Object.keys(rows[0]?.facets ?? {})) builder.addFacet(field, rows);
  return {files: builder.files, views: builder.views};
}

class Builder {
  readonly files = new Map<string, string>();
  views = '';

  constructor(
    private readonly list: string,
    private readonly modified: string,
    private readonly most: number,
  ) {}

  add(name: string, orderedBy: string, entries: readonly Entry<BuiltRow>[]): void {
    const root = this.address(name, 'root');
    this.write(root, name, orderedBy, partition(entries, this.most));
    this.name(root, orderedBy, entries.length, '');
  }

  addFacet(field: string, rows: readonly BuiltRow[]): void {
    const groups = new Map<string, {label: string; entries: Entry<BuiltRow>[]}>();
    for (const item of rows) {
      for (const value of item.facets[field]!) {
        const group = groups.get(keyOf(value)) ?? {label: value, entries: []};
        groups.set(keyOf(value), group);
        if (!group.entries.some((entry) => entry.item === item)) group.entries.push({key: keyOf(item.name), item});
      }
    }
    const root = this.address(field, 'root');
    const links = [...groups].map(([key, {label, entries}], index) => {
      const url = this.address(field, `value-${slug(key)}`);
      this.write(url, field, coop.sortKey, partition(entries, this.most));
      const value = `<${tree.value}> ${JSON.stringify(key)}; <http://www.w3.org/2000/01/rdf-schema#label> ${JSON.stringify(label)}`;
      return `<#${index}> a <${tree.EqualToRelation}>; <${tree.path}> <${coop.facetKey}>; ${value}; <${tree.node}> <${url}>; <${tree.remainingItems}> ${entries.length}.`;
    });
    this.files.set(root, `${relations(links.length)}${links.join('\n')}`);
    this.name(root, coop.facetKey, rows.length, `; <http://purl.org/dc/terms/identifier> "${field}"`);
  }

  private write(url: string, folder: string, property: string, fragment: Fragment<BuiltRow>): void {
    if (isLeaf(fragment)) {
      this.files.set(url, this.leaf(property, fragment.entries));
      return;
    }
    const links = fragment.parts.flatMap((part, index) => {
      const node = this.address(folder, `${url.slice(url.lastIndexOf('/') + 1, -4)}-${slug(part.range)}`);
      this.write(node, folder, property, part);
      const limits = limitsOf(part.range);
      const about = `<${tree.node}> <${node}>; <${tree.remainingItems}> ${part.count}`;
      return limits.map(([type, value], which) => {
        const name = `<#${index}${which ? 'b' : ''}>`;
        return {
          name,
          text: `${name} a <${type}>; <${tree.path}> <${property}>; <${tree.value}> ${JSON.stringify(value)}; ${about}.`,
        };
      });
    });
    const names = links.map(({name}) => name).join(', ');
    this.files.set(url, `<> <${tree.relation}> ${names}.\n${links.map(({text}) => text).join('\n')}`);
  }

  private leaf(property: string, entries: readonly Entry<BuiltRow>[]): string {
    const keys = new Map<BuiltRow, string[]>();
    for (const {key, item} of entries) keys.set(item, [...(keys.get(item) ?? []), key]);
    const document = this.list.split('#')[0]!;
    const rows = [...keys].map(([row, own]) => {
      const said = own.map((key) => `<${property}> ${JSON.stringify(key)}`).join('; ');
      return `<${this.list}> <${tree.member}> <${document}#${row.row}>. <${document}#${row.row}> ${row.turtle}; ${said}.`;
    });
    return rows.join('\n');
  }

  private name(root: string, orderedBy: string, count: number, more: string): void {
    const facts = `<${coop.orderedBy}> <${orderedBy}>; <${tree.remainingItems}> ${count}; <http://purl.org/dc/terms/modified> "${this.modified}"^^<http://www.w3.org/2001/XMLSchema#dateTime>`;
    this.views += `<${this.list}> <${tree.view}> <${root}>. <${root}> ${facts}${more}.\n`;
  }

  private address(folder: string, name: string): string {
    return new URL(`by/${folder}/${name}.ttl`, this.list).href;
  }
}

function relations(count: number): string {
  const names = Array.from({length: count}, (_, index) => `<#${index}>`).join(', ');
  return count ? `<> <${tree.relation}> ${names}.\n` : '';
}

function limitsOf(range: KeyRange): [string, string][] {
  if (isPrefix(range) && range.from) return [[tree.PrefixRelation, range.from]];
  const limits: [string, string][] = [[tree.GreaterThanOrEqualToRelation, range.from]];
  if (range.to !== undefined) limits.push([tree.LessThanRelation, range.to]);
  return limits;
}
