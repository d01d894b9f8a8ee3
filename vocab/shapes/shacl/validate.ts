import type {Graph} from '../../rdf/graph.js';
import {termKey, type Term} from '../../rdf/terms.js';
import {violation} from '../../rdf/shape-vocabularies.js';
import {rdf, rdfs} from '../../rdf/vocabularies.js';
import {checkOf} from './checks/all.js';
import type {Checked, Finding} from './checks/check.js';
import type {Constraint, ShaclPath, Shape, ShapeSet, Target, Texts} from './model.js';
import {Paths} from './path.js';

/** Something in a document that is not as a shape says (SHACL 3.6.2). */
export interface ValidationResult {
  /** The node that the shape is about. */
  readonly focus: Term;
  readonly path?: ShaclPath;
  /** The value that is wrong, if it is one by itself. */
  readonly value?: Term;
  readonly constraint: Constraint['is'];
  /** What is demanded: the constraint as the shape states it. */
  readonly demand: Constraint;
  /** IRI of the severity. */
  readonly severity: string;
  /** The shape's own sentence. */
  readonly message?: Texts;
  /** Id of the shape. */
  readonly shape: string;
}

/** Checks the nodes of a document that the shapes say they are about. Shapes that are not in the set demand nothing. */
export function validate(shapes: ShapeSet, data: Graph): ValidationResult[] {
  const validator = new Validator(shapes, data);
  return Object.values(shapes.shapes).flatMap((shape) => validator.checkTargets(shape));
}

/** Checks one node against one shape, whatever that is about. */
export function validateNode(shapes: ShapeSet, shape: string, data: Graph, node: Term): readonly ValidationResult[] {
  return new Validator(shapes, data).check(shape, node);
}

/** More is not worth saying of one node: shapes that multiply each other's complaints must end. */
const mostResults = 5_000;
/** Shapes in shapes, down a document as deep as that: below, everything counts as it should be. */
const deepest = 300;

const none: readonly ValidationResult[] = [];

class Validator {
  private readonly paths: Paths;
  private readonly below = new Map<string, ReadonlySet<string>>();
  /** Results by shape and node. Many shapes ask the same of a node. */
  private readonly known = new Map<string, readonly ValidationResult[]>();
  /** What is being checked: asked for meanwhile, it counts as fine, since something must be assumed of shapes in circles. */
  private readonly open = new Set<string>();
  /** What was found fine while something was assumed, and is forgotten if the assumption turns out wrong. */
  private readonly assumed = new Set<string>();
  private isAssuming = false;
  /** Whether something was too deep to be looked at. */
  private isGuessing = false;

  constructor(
    private readonly shapes: ShapeSet,
    graph: Graph,
  ) {
    this.paths = new Paths(graph);
  }

  checkTargets(shape: Shape): ValidationResult[] {
    if (shape.isDeactivated || !shape.targets) return [];
    const nodes = new Map(shape.targets.flatMap((target) => [...this.nodesOf(target)]).map((node) => [termKey(node), node]));
    return [...nodes.values()].flatMap((node) => this.check(shape.id, node));
  }

  check(id: string, node: Term): readonly ValidationResult[] {
    const shape = this.shapeOf(id);
    if (!shape || shape.isDeactivated) return none;
    const key = `${id} ${termKey(node)}`;
    const known = this.known.get(key);
    if (known) return known;
    const isTooDeep = this.open.size >= deepest;
    if (isTooDeep || this.open.has(key)) {
      this.isAssuming = true;
      this.isGuessing ||= isTooDeep;
      return none;
    }
    this.open.add(key);
    const results = this.results(shape, node);
    this.open.delete(key);
    this.remember(key, results);
    return results;
  }

  private remember(key: string, results: readonly ValidationResult[]): void {
    this.known.set(key, results);
    if (!this.isAssuming) return;
    if (results.length || (this.isGuessing && !this.open.size)) {
      for (const other of this.assumed) this.known.delete(other);
      this.assumed.clear();
    } else this.assumed.add(key);
    if (this.open.size) return;
    // Nothing contradicted what was assumed of shapes in circles: it holds.
    this.assumed.clear();
    this.isAssuming = this.isGuessing = false;
  }

  private results(shape: Shape, focus: Term): ValidationResult[] {
    const values = shape.path ? this.paths.reached(focus, shape.path) : [focus];
    const checked: Checked = {
      shape,
      focus,
      values,
      paths: this.paths,
      conforms: (id, node) => !this.check(id, node).length,
      shapeOf: (id) => this.shapeOf(id),
      classesBelow: (iri) => this.classesBelow(iri),
    };
    const found: ValidationResult[] = [];
    for (const constraint of shape.constraints) {
      for (const result of this.complaints(constraint, checked)) {
        if (found.length >= mostResults) return found;
        found.push(result);
      }
    }
    return found;
  }

  private *complaints(constraint: Constraint, checked: Checked): Iterable<ValidationResult> {
    const {is} = constraint;
    if (is === 'property') {
      for (const value of checked.values) yield* this.check(constraint.shape, value);
      return;
    }
    for (const finding of checkOf(is)(constraint, checked)) yield complaint(finding, constraint, checked);
  }

  private shapeOf(id: string): Shape | undefined {
    return Object.hasOwn(this.shapes.shapes, id) ? this.shapes.shapes[id] : undefined;
  }

  private *nodesOf({is, iri}: Target): Iterable<Term> {
    if (is === 'node') yield iri;
    if (is === 'class') for (const type of this.classesBelow(iri.value)) yield* this.paths.subjects(rdf.type, named(type));
    if (is === 'subjectsOf' || is === 'objectsOf') {
      for (const {subject, predicate, object} of this.paths.graph) {
        if (predicate.value === iri.value) yield is === 'subjectsOf' ? subject : object;
      }
    }
  }

  private classesBelow(iri: string): ReadonlySet<string> {
    const known = this.below.get(iri);
    if (known) return known;
    const down: ShaclPath = {is: 'zeroOrMore', path: {is: 'inverse', path: {is: 'predicate', iri: rdfs.subClassOf}}};
    const found = new Set(this.paths.reached(named(iri), down).map(termKey));
    this.below.set(iri, found);
    return found;
  }
}

function named(value: string): Term {
  return {termType: 'NamedNode', value};
}

function complaint(finding: Finding, constraint: Constraint, {shape, focus}: Checked): ValidationResult {
  const path = finding.path ?? shape.path;
  return {
    focus,
    ...(path && {path}),
    ...(finding.value && {value: finding.value}),
    constraint: constraint.is,
    demand: constraint,
    severity: shape.severity ?? violation,
    ...(shape.message && {message: shape.message}),
    shape: shape.id,
  };
}
