import {Parser, Store, type Term} from 'n3';

/**
 * A small reader of TREE collections, written from the specification (https://treecg.github.io/specification/) and not from the kit: it knows
 * nothing of how our pages are made, and follows every relation that it cannot rule out.
 */
export interface Walk {
  /** Members that fit, by their IRI. */
  readonly members: ReadonlySet<string>;
  /** Pages in the order in which they were read. */
  readonly pages: readonly string[];
  /** Pages that were named and not read: they lie elsewhere. */
  readonly elsewhere: ReadonlySet<string>;
  /** Links that led to a page which had been read or named before. */
  readonly repeated: number;
}

/** Which members are looked for: those with a value of `path` that begins with `prefix`; all of them without. */
export interface Sought {
  readonly path: string;
  readonly prefix: string;
}

const tree = 'https://w3id.org/tree#';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Finds members over the pages that begin with `root`. `read` gives the text of a page, or nothing. */
export async function walkTree(
  root: string,
  read: (url: string) => Promise<string | undefined>,
  sought?: Sought,
): Promise<Walk> {
  const queue = [root];
  const named = new Set(queue);
  const members = new Set<string>();
  const elsewhere = new Set<string>();
  const pages: string[] = [];
  let repeated = 0;
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    const text = await read(url);
    if (text === undefined) throw new Error(`A link leads to nothing: ${url}`);
    pages.push(url);
    const store = new Store(new Parser({baseIRI: url, format: 'text/turtle'}).parse(text));
    for (const member of store.getObjects(null, `${tree}member`, null))
      if (fits(store, member, sought)) members.add(member.value);
    for (const [node, relations] of relationsByNode(store, url)) {
      if (sought && relations.some((relation) => isRuledOut(store, relation, sought))) continue;
      if (new URL(node).origin !== new URL(root).origin) elsewhere.add(node);
      else if (named.has(node)) repeated++;
      else {
        named.add(node);
        queue.push(node);
      }
    }
  }
  return {members, pages, elsewhere, repeated};
}

function fits(store: Store, member: Term, sought: Sought | undefined): boolean {
  return !sought || store.getObjects(member, sought.path, null).some(({value}) => value.startsWith(sought.prefix));
}

function relationsByNode(store: Store, page: string): Map<string, Term[]> {
  const found = new Map<string, Term[]>();
  for (const relation of store.getObjects(page, `${tree}relation`, null)) {
    for (const node of store.getObjects(relation, `${tree}node`, null)) {
      found.set(node.value, [...(found.get(node.value) ?? []), relation]);
    }
  }
  return found;
}

/** Whether no value that begins so can be behind a relation. Values compare by code points. */
function isRuledOut(store: Store, relation: Term, {path, prefix}: Sought): boolean {
  const of = (name: string) => store.getObjects(relation, name, null)[0]?.value;
  if (of(`${tree}path`) !== path) return false;
  const value = of(`${tree}value`);
  if (value === undefined) return false;
  const [sign, start] = [[...value], [...prefix]];
  switch (of(type)?.slice(tree.length)) {
    case 'PrefixRelation':
      return !value.startsWith(prefix) && !prefix.startsWith(value);
    case 'EqualToRelation':
      return !value.startsWith(prefix);
    // The greatest values that begin so are past everything that is not past the beginning itself.
    case 'GreaterThanOrEqualToRelation':
    case 'GreaterThanRelation':
      return !value.startsWith(prefix) && compare(start, sign) < 0;
    case 'LessThanRelation':
      return compare(start, sign) >= 0;
    case 'LessThanOrEqualToRelation':
      return compare(start, sign) > 0;
    default:
      return false;
  }
}

function compare(one: readonly string[], other: readonly string[]): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const apart = one[at]!.codePointAt(0)! - other[at]!.codePointAt(0)!;
    if (apart) return apart;
  }
  return one.length - other.length;
}
