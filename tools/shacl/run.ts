import type {Graph} from '../../vocab/rdf/graph.js';
import {termKey, type Term} from '../../vocab/rdf/terms.js';
import {shNamespace} from '../../vocab/rdf/shape-vocabularies.js';
import type {Texts} from '../../vocab/shapes/shacl/model.js';
import {parsePath} from '../../vocab/shapes/shacl/parse-path.js';
import {parseShapes} from '../../vocab/shapes/shacl/parse-shapes.js';
import {validate, type ValidationResult} from '../../vocab/shapes/shacl/validate.js';
import type {SuiteCase} from './cases.js';

/** What has become of a case. */
export interface SuiteOutcome {
  readonly name: string;
  /** IRIs of what the case uses and is not followed. */
  readonly unsupported: readonly string[];
  /** What came out, and what must come out; equal if the case passes. */
  readonly actual: readonly string[];
  readonly expected: readonly string[];
}

/** Runs one case of the suite, and compares as its rules say: what is told of each complaint, whatever the order. */
export function runCase({name, data, shapes, manifest, report}: SuiteCase): SuiteOutcome {
  const read = parseShapes(shapes);
  const results = validate(read.shapes, data);
  // Only within one document is a node without a name known to be the same.
  const key = (term: Term) =>
    term.termType === 'BlankNode' && !(data === manifest && shapes === manifest) ? '_:' : termKey(term);
  const messages = saysMessages(manifest, report);
  return {
    name,
    unsupported: read.unsupported.map(({constraint}) => constraint),
    actual: [`conforms: ${results.length === 0}`, ...results.map((result) => write(result, key, messages)).sort()],
    expected: [
      `conforms: ${manifest.objects(report, `${shNamespace}conforms`)[0]?.value}`,
      ...manifest
        .objects(report, `${shNamespace}result`)
        .map((result) => writeExpected(manifest, termKey(result), key, messages))
        .sort(),
    ],
  };
}

/** Whether a case passes. */
export function passes({actual, expected}: SuiteOutcome): boolean {
  return actual.join('\n') === expected.join('\n');
}

/** Sentences count only where the suite says which there must be. */
function saysMessages(graph: Graph, report: string): boolean {
  return graph
    .objects(report, `${shNamespace}result`)
    .some((result) => graph.objects(termKey(result), `${shNamespace}resultMessage`).length > 0);
}

function write(result: ValidationResult, key: (term: Term) => string, messages: boolean): string {
  const {is} = result.demand;
  const shape: Term = result.shape.startsWith('_:')
    ? {termType: 'BlankNode', value: result.shape.slice(2)}
    : {termType: 'NamedNode', value: result.shape};
  return line({
    focus: key(result.focus),
    path: result.path && JSON.stringify(result.path),
    value: result.value && key(result.value),
    severity: result.severity,
    component: `${shNamespace}${is[0]!.toUpperCase()}${is.slice(1)}ConstraintComponent`,
    shape: key(shape),
    message: messages ? writeTexts(result.message) : undefined,
  });
}

function writeExpected(graph: Graph, result: string, key: (term: Term) => string, messages: boolean): string {
  const objects = (name: string) => graph.objects(result, shNamespace + name);
  const one = (name: string) => objects(name).map(key)[0];
  const [path] = objects('resultPath');
  const texts = objects('resultMessage').map((text) => [text.termType === 'Literal' ? text.language : '', text.value]);
  return line({
    focus: one('focusNode'),
    path: path && JSON.stringify(parsePath(graph, path)),
    value: one('value'),
    severity: one('resultSeverity'),
    component: one('sourceConstraintComponent'),
    shape: one('sourceShape'),
    message: messages ? writeTexts(Object.fromEntries(texts) as Texts) : undefined,
  });
}

function writeTexts(texts: Texts = {}): string {
  return JSON.stringify(Object.entries(texts).sort());
}

function line(parts: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(parts)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => `${name} ${part}`)
    .join(', ');
}
