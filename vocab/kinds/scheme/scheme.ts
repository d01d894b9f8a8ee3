import type {Graph} from '../../rdf/graph.js';
import {skosLibrary} from '../../rdf/library-vocabulary.js';
import {plainOf} from '../../shapes/plain.js';
import {readFields} from '../../shapes/read.js';
import {categoryKind, schemeKind} from './scheme.generated.js';

export {categoryKind, schemeKind};

/** A category of a library or of news. */
export interface Category {
  readonly iri: string;
  /** Its name, in the reader's language; without one, the end of its address. */
  readonly name: string;
  /** Other names by which it is found. */
  readonly otherNames: readonly string[];
  /** What belongs in it. */
  readonly note?: string | undefined;
  /** The category that holds it. */
  readonly broader?: string | undefined;
  /** How many hold it, one in another: 0 for those at the top. */
  readonly depth: number;
}

/** The categories that a coop files its documents and news by. */
export interface CategoryScheme {
  readonly iri: string;
  readonly title?: string | undefined;
  /** All of them in the order of a table of contents: each is followed by those that it holds, by name. */
  readonly categories: readonly Category[];
}

/** More than anybody finds a way in. */
const most = 2_000;

/**
 * Reads a scheme of categories (SKOS). Whatever is in it comes out once: categories that hold each other in a circle, or are in one that is not
 * there, stand at the top.
 */
export function readScheme(graph: Graph, iri: string, languages: readonly string[] = []): CategoryScheme {
  const {title} = plainOf(schemeKind, readFields(schemeKind, graph, iri, languages).values);
  const found = new Map(
    conceptsOf(graph, iri)
      .slice(0, most)
      .map((one) => [one, readCategory(graph, one, languages)]),
  );
  const order = new Intl.Collator(languages.slice(), {numeric: true});
  const held = new Map<string | undefined, Category[]>();
  for (const category of found.values()) {
    const holder = holderOf(category, found);
    held.set(holder, [...(held.get(holder) ?? []), category]);
  }
  const inOrder = (holder: string | undefined, depth: number): Category[] =>
    (held.get(holder) ?? [])
      .sort((one, other) => order.compare(one.name, other.name))
      .flatMap((one) => [{...one, broader: holder, depth}, ...inOrder(one.iri, depth + 1)]);
  return {iri, title, categories: inOrder(undefined, 0)};
}

/** The categories that lie in one of these, themselves included: whoever looks into a folder looks into those inside. */
export function withNarrower(scheme: CategoryScheme, category: string): ReadonlySet<string> {
  const found = new Set([category]);
  for (const {iri, broader} of scheme.categories) if (broader !== undefined && found.has(broader)) found.add(iri);
  return found;
}

/** The names from the top down to a category, for example `Comptes › 2025`. */
export function pathOf(scheme: CategoryScheme, category: string): readonly string[] {
  const one = scheme.categories.find(({iri}) => iri === category);
  if (!one) return [];
  return [...(one.broader === undefined ? [] : pathOf(scheme, one.broader)), one.name];
}

/** The concepts of a scheme: those that say so, those that it says, and those in its document that belong to no other. */
function conceptsOf(graph: Graph, scheme: string): string[] {
  const tops = new Set(graph.iris(scheme, skosLibrary.hasTopConcept));
  return [...graph.subjects()].filter((one) => {
    if (one.startsWith('_:') || !graph.isA(one, ...categoryKind.types)) return false;
    const schemes = [...graph.iris(one, skosLibrary.inScheme), ...graph.iris(one, skosLibrary.topConceptOf)];
    return tops.has(one) || !schemes.length || schemes.includes(scheme);
  });
}

/** The category that holds one, unless that leads back to itself. */
function holderOf({iri, broader}: Category, all: ReadonlyMap<string, Category>): string | undefined {
  const seen = new Set([iri]);
  for (let holder = broader; holder !== undefined; holder = all.get(holder)?.broader) {
    if (seen.has(holder)) return undefined;
    seen.add(holder);
  }
  return broader !== undefined && all.has(broader) ? broader : undefined;
}

function readCategory(graph: Graph, iri: string, languages: readonly string[]): Category {
  const {name, formerName, broader, note} = plainOf(categoryKind, readFields(categoryKind, graph, iri, languages).values);
  return {iri, name: name ?? endOf(iri), otherNames: formerName, broader, note, depth: 0};
}

function endOf(iri: string): string {
  return iri.split(/[#/]/).filter(Boolean).at(-1) ?? iri;
}
