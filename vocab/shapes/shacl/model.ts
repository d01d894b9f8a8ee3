import type {Literal, Term} from '../../rdf/terms.js';

/**
 * Shapes (https://www.w3.org/TR/shacl/) as plain data: read from Turtle once, written into modules as they are, and followed by their
 * identifiers, since shapes may refer to each other in circles.
 */
export interface ShapeSet {
  readonly shapes: Readonly<Record<string, Shape>>;
  /** What the graph of the shapes calls the things that it names: classes, predicates, values to choose. */
  readonly labels?: Readonly<Record<string, Texts>>;
  /** Groups of fields (`sh:PropertyGroup`), by identifier. */
  readonly groups?: Readonly<Record<string, ShapeGroup>>;
}

/** Fields that are shown together (SHACL 2.3.2.4). */
export interface ShapeGroup {
  readonly label?: Texts;
  readonly order?: number;
}

/** A text in several languages, by language tag in lower case; the empty tag for a text without one. */
export type Texts = Readonly<Record<string, string>>;

/** A node shape, or, with a path, a property shape. */
export interface Shape {
  /** IRI, or `_:` and a label. */
  readonly id: string;
  readonly path?: ShaclPath;
  readonly constraints: readonly Constraint[];
  readonly targets?: readonly Target[];
  readonly isDeactivated?: boolean;
  /** IRI of the severity; a violation if none is given. */
  readonly severity?: string;
  /** What to say to whoever has to put it right. */
  readonly message?: Texts;
  readonly name?: Texts;
  readonly description?: Texts;
  readonly order?: number;
  /** Id of the group of fields that it belongs to. */
  readonly group?: string;
  /** What DASH says of showing and editing (http://datashapes.org/forms.html): IRIs of `dash:editor`, `dash:viewer`, `dash:propertyRole`. */
  readonly editor?: string;
  readonly viewer?: string;
  readonly role?: string;
  /** `dash:hidden`: nobody is shown it, or fills it in, by itself. */
  readonly isHidden?: boolean;
  /** `dash:singleLine`. */
  readonly isSingleLine?: boolean;
  /** Other places where values are looked for, best first (`coop:alsoRead`). */
  readonly alsoRead?: readonly ShaclPath[];
  /** Whether values are written at every path of an alternative and not only at the first (`coop:writeAll`). */
  readonly writesAll?: boolean;
}

/** SHACL 2.3.1; an empty `sequence` does not occur. */
export type ShaclPath =
  | {readonly is: 'predicate'; readonly iri: string}
  | {readonly is: 'inverse' | 'zeroOrMore' | 'oneOrMore' | 'zeroOrOne'; readonly path: ShaclPath}
  | {readonly is: 'sequence' | 'alternative'; readonly paths: readonly ShaclPath[]};

/** What a shape demands (SHACL 4). Where other shapes are named, by their identifiers. */
export type Constraint =
  | {readonly is: 'class' | 'datatype' | 'nodeKind'; readonly iri: string}
  | {readonly is: 'minCount' | 'maxCount' | 'minLength' | 'maxLength'; readonly count: number}
  | {readonly is: 'minInclusive' | 'maxInclusive' | 'minExclusive' | 'maxExclusive'; readonly bound: Literal}
  | {readonly is: 'pattern'; readonly pattern: string; readonly flags?: string}
  | {readonly is: 'languageIn'; readonly languages: readonly string[]}
  | {readonly is: 'uniqueLang'}
  | {readonly is: 'in'; readonly values: readonly Term[]}
  | {readonly is: 'hasValue'; readonly value: Term}
  | {readonly is: 'equals' | 'disjoint' | 'lessThan' | 'lessThanOrEquals'; readonly iri: string}
  | {readonly is: 'node' | 'property' | 'not'; readonly shape: string}
  | {readonly is: 'and' | 'or' | 'xone'; readonly shapes: readonly string[]}
  | {
      readonly is: 'qualifiedMinCount' | 'qualifiedMaxCount';
      readonly count: number;
      /** What a value must conform to, to be counted, and what it must not conform to. */
      readonly shape: string;
      readonly others: readonly string[];
    }
  | {readonly is: 'closed'; readonly ignored: readonly string[]};

/** Which nodes of a document a shape is about (SHACL 2.1.3). */
export interface Target {
  readonly is: 'class' | 'node' | 'subjectsOf' | 'objectsOf';
  readonly iri: Term;
}
