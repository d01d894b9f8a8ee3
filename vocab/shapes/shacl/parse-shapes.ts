import type {Graph} from '../../rdf/graph.js';
import {termKey, type Term} from '../../rdf/terms.js';
import {coop, dash, owl, rdf, rdfs, sh, shNamespace} from '../../rdf/vocabularies.js';
import type {Constraint, ShaclPath, Shape, ShapeSet, Target, Texts} from './model.js';
import {isConstraint, parseConstraint, readBoolean, shapesOf} from './parse-constraints.js';
import {parseNames} from './parse-names.js';
import {listItems, parsePath} from './parse-path.js';

/** Something in a document of shapes that is not followed, to be said to whoever wrote it. */
export interface Unsupported {
  /** The shape that says it. */
  readonly shape: string;
  /** IRI of the predicate. */
  readonly constraint: string;
  /**
   * `unknown`: no such predicate here. `malformed`: its value is none that it may have, or not here. `missing`: the shape that it
   * names is not in the document.
   */
  readonly why: 'unknown' | 'malformed' | 'missing';
}

/** What {@link parseShapes} found. */
export interface ShapesRead {
  readonly shapes: ShapeSet;
  readonly unsupported: readonly Unsupported[];
}

/**
 * Reads the shapes of a document, those without a name as well. Never fails: what is malformed or unknown is left out of the shapes,
 * and reported.
 */
export function parseShapes(graph: Graph): ShapesRead {
  const reader = new ShapesReader(graph);
  return {shapes: {shapes: reader.readAll(), ...parseNames(graph)}, unsupported: reader.unsupported};
}

const targets = [
  ['class', sh.targetClass],
  ['node', sh.targetNode],
  ['subjectsOf', sh.targetSubjectsOf],
  ['objectsOf', sh.targetObjectsOf],
] as const;

/** Predicates that stand beside constraints, and constrain nothing by themselves. */
const described = new Set<string>([
  ...targets.map(([, predicate]) => predicate),
  sh.path,
  sh.name,
  sh.description,
  sh.message,
  sh.severity,
  sh.order,
  sh.group,
  sh.deactivated,
  sh.defaultValue,
  sh.flags,
  sh.ignoredProperties,
  sh.qualifiedValueShape,
  sh.qualifiedValueShapesDisjoint,
]);

/** What makes a node a shape, even if it is not understood. */
const unknown: readonly string[] = [sh.sparql, sh.js, sh.rule, sh.expression, sh.target];
const marks = new Set<string>([...targets.map(([, predicate]) => predicate), sh.path, ...unknown]);
/** What changes the meaning of the whole document: constraints of one's own, and statements to be worked out first. */
const beyond: readonly string[] = [sh.parameter, sh.entailment];

class ShapesReader {
  private readonly reported = new Map<string, Unsupported>();
  /** What `sh:property` points to. */
  private readonly properties = new Set<string>();

  constructor(private readonly graph: Graph) {}

  get unsupported(): Unsupported[] {
    return [...this.reported.values()];
  }

  readAll(): Record<string, Shape> {
    const found = new Set<string>();
    for (const {subject, predicate, object} of this.graph) {
      if (this.makesShape(predicate.value, object)) found.add(termKey(subject));
      if (predicate.value === sh.property) this.properties.add(termKey(object));
      if (beyond.includes(predicate.value)) this.report(termKey(subject), predicate.value, 'unknown');
    }
    const shapes: Record<string, Shape> = {};
    // Grows while it is read: shapes name others.
    for (const id of found) {
      const shape = (shapes[id] = this.read(id));
      for (const constraint of shape.constraints) this.follow(id, constraint, found);
    }
    return shapes;
  }

  private makesShape(predicate: string, object: Term): boolean {
    if (predicate === rdf.type) return object.value === sh.NodeShape || object.value === sh.PropertyShape;
    return marks.has(predicate) || isConstraint(predicate);
  }

  private follow(id: string, constraint: Constraint, found: Set<string>): void {
    for (const other of shapesOf(constraint)) {
      if (!this.graph.about(other).length) this.report(id, shNamespace + constraint.is, 'missing');
      found.add(other);
    }
  }

  private report(shape: string, constraint: string, why: Unsupported['why']): void {
    this.reported.set(`${shape} ${constraint} ${why}`, {shape, constraint, why});
  }

  private read(id: string): Shape {
    const path = this.path(id);
    return {
      id,
      ...(path && {path}),
      constraints: path === null ? [] : this.constraints(id, path !== undefined),
      ...defined({
        targets: this.targets(id),
        isDeactivated: this.isTrue(id, sh.deactivated),
        severity: this.graph.iri(id, sh.severity),
        message: this.texts(id, sh.message),
        name: this.texts(id, sh.name),
        description: this.texts(id, sh.description),
        order: this.order(id),
        group: this.first(id, sh.group, termKey),
        editor: this.graph.iri(id, dash.editor),
        viewer: this.graph.iri(id, dash.viewer),
        role: this.graph.iri(id, dash.propertyRole),
        isHidden: this.isTrue(id, dash.hidden),
        isSingleLine: this.first(id, dash.singleLine, readBoolean),
        alsoRead: this.alsoRead(id),
        writesAll: this.isTrue(id, coop.writeAll),
      }),
    };
  }

  /** The path of a shape; `null` if it should have one and has none that can be read. */
  private path(id: string): ShaclPath | undefined | null {
    const [term, ...more] = this.graph.objects(id, sh.path);
    const isNeeded = this.graph.isA(id, sh.PropertyShape) || this.properties.has(id);
    if (!term && !isNeeded) return undefined;
    const path = term && !more.length ? parsePath(this.graph, term) : undefined;
    if (!path) this.report(id, sh.path, 'malformed');
    return path ?? null;
  }

  private constraints(id: string, isProperty: boolean): Constraint[] {
    const found: Constraint[] = [];
    for (const predicate of this.graph.properties(id).keys()) {
      if (!predicate.startsWith(shNamespace) || described.has(predicate) || beyond.includes(predicate)) continue;
      if (!isConstraint(predicate)) this.report(id, predicate, 'unknown');
      else
        for (const value of this.graph.objects(id, predicate))
          found.push(...this.constraint(predicate, value, id, isProperty));
    }
    return found;
  }

  private constraint(predicate: string, value: Term, id: string, isProperty: boolean): readonly Constraint[] {
    const read = parseConstraint(predicate, value, {graph: this.graph, id, isProperty});
    if (!read) this.report(id, predicate, 'malformed');
    return read ?? [];
  }

  private targets(id: string): Target[] | undefined {
    const isClass = this.graph.isA(id, rdfs.Class, owl.Class) && !id.startsWith('_:');
    const found: Target[] = isClass ? [{is: 'class', iri: {termType: 'NamedNode', value: id}}] : [];
    for (const [is, predicate] of targets) found.push(...this.graph.objects(id, predicate).map((iri) => ({is, iri})));
    return found.length ? found : undefined;
  }

  private texts(id: string, predicate: string): Texts | undefined {
    const literals = this.graph.objects(id, predicate).filter((term) => term.termType === 'Literal');
    // Of two texts in one language, the first.
    const texts = literals.reverse().map(({language, value}) => [language.toLowerCase(), value]);
    return texts.length ? (Object.fromEntries(texts) as Texts) : undefined;
  }

  private order(id: string): number | undefined {
    const order = this.first(id, sh.order, ({value}) => Number(value));
    return Number.isFinite(order) ? order : undefined;
  }

  private alsoRead(id: string): ShaclPath[] | undefined {
    const list = this.first(id, coop.alsoRead, (term) => listItems(this.graph, term) ?? []);
    const paths = list?.map((term) => parsePath(this.graph, term)).filter((path) => path !== undefined);
    if (list && (!list.length || paths?.length !== list.length)) this.report(id, coop.alsoRead, 'malformed');
    return paths?.length ? paths : undefined;
  }

  private isTrue(id: string, predicate: string): true | undefined {
    return this.first(id, predicate, readBoolean) || undefined;
  }

  private first<T>(id: string, predicate: string, read: (term: Term) => T): T | undefined {
    const [term] = this.graph.objects(id, predicate);
    return term && read(term);
  }
}

/** Without what is not there: shapes are written into modules as they are. */
function defined<T extends object>(fields: T): {[Key in keyof T]?: Exclude<T[Key], undefined>} {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
