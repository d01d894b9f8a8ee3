import type {Literal, Term} from '../../rdf/terms.js';
import {dash, datatypes, violation} from '../../rdf/shape-vocabularies.js';
import type {FieldDescriptor} from '../descriptor.js';
import {fieldAttribute, type Choice, type FieldInfo, type Kind} from '../kind.js';
import type {Constraint, Shape, ShapeSet, Texts} from '../shacl/model.js';
import {constraintOf, gatherConstraints} from './gather.js';
import {fieldPaths} from './paths.js';
import type {CompileProblem} from './problem.js';
import {valueOf, type ValueFound} from './values.js';
import {widgetOf} from './widgets.js';

/** A field in both forms: for reading and writing, and for people. */
export interface CompiledField {
  readonly descriptor: FieldDescriptor;
  readonly info: FieldInfo;
}

/** Gives the kind of another shape, once all are compiled. */
export type KindOf = (shapeId: string) => () => Kind;

/** Makes a field of a property shape, or says why it cannot. */
export function compileField(set: ShapeSet, shape: Shape, name: string, kindOf: KindOf): CompiledField | CompileProblem {
  const paths = fieldPaths(shape);
  if (typeof paths === 'string') return {kind: paths, shape: shape.id};
  const constraints = gatherConstraints(set, shape);
  const found: ValueFound = isMoment(set, constraints) ? {value: 'moment'} : valueOf(shape, constraints);
  if ('unsupported' in found) return {kind: 'unsupported-value', shape: shape.id, term: found.unsupported};
  const target = found.value === 'thing' ? targetOf(set, shape, constraints, kindOf) : {};
  const {kind} = target;
  const limits = limitsOf(shape, constraints);
  const choices = choicesOf(set, constraints);
  return {
    descriptor: {
      ...paths,
      ...found,
      ...languageOf(constraints),
      ...(kind && {kind: () => kind().descriptor}),
      ...limits,
    },
    info: {
      name,
      label: shape.name ?? set.labels?.[lastPredicate(paths.write[0]!)] ?? {'': fieldAttribute(name).replaceAll('-', ' ')},
      ...(shape.description && {help: shape.description}),
      ...groupOf(set, shape),
      widget: widgetOf(shape, found.value, {choices, ...target}, limits.maxLength),
      ...(choices && {choices}),
      ...languagesOf(constraints),
      ...boundsOf(constraints, found),
      ...target,
    },
  };
}

/** A day or a time on a day: what lasts all day has no time. */
function isMoment(set: ShapeSet, constraints: readonly Constraint[]): boolean {
  const either = constraintOf(constraints, 'or') ?? constraintOf(constraints, 'xone');
  const found = either?.shapes.map((id) => constraintOf(set.shapes[id]?.constraints ?? [], 'datatype')?.iri);
  return found?.length === 2 && found.includes(datatypes.date) && found.includes(datatypes.dateTime);
}

function lastPredicate(path: readonly string[]): string {
  return path.at(-1)!;
}

/** Whether there are several values, whether there must be one, and how long it may be. */
function limitsOf({severity}: Shape, constraints: readonly Constraint[]) {
  const counts = (is: 'minCount' | 'maxCount' | 'maxLength') =>
    constraints.filter((constraint) => constraint.is === is).map((constraint) => (constraint as {count: number}).count);
  const most = Math.min(...counts('maxCount'), Infinity);
  const longest = Math.min(...counts('maxLength'), Infinity);
  // What a shape only warns of is no reason to refuse what somebody wrote.
  const isRequired = Math.max(...counts('minCount'), 0) > 0 && (!severity || severity === violation);
  const isMany = most > 1 && !constraintOf(constraints, 'uniqueLang');
  return {
    ...(isMany && {many: true}),
    ...(longest < Infinity && {maxLength: longest}),
    ...(isRequired && {required: true}),
  };
}

/** A text in one language only, or choices that are all in one, are written in that language; other texts in one of those allowed. */
function languageOf(constraints: readonly Constraint[]): Pick<FieldDescriptor, 'language' | 'languages'> {
  const allowed = constraintOf(constraints, 'languageIn')?.languages;
  const chosen = constraintOf(constraints, 'in')?.values.map((term) => (term.termType === 'Literal' ? term.language : ''));
  const languages = [...new Set(allowed ?? chosen)];
  if (languages.length === 1 && languages[0]) return {language: languages[0]};
  return allowed && languages.length ? {languages} : {};
}

/** One input a language where each language has one text, else a choice of language beside each text. */
function languagesOf(constraints: readonly Constraint[]): Pick<FieldInfo, 'languages' | 'languageChoices'> {
  const languages = constraintOf(constraints, 'languageIn')?.languages;
  if (!languages || languages.length < 2) return {};
  return constraintOf(constraints, 'uniqueLang') ? {languages} : {languageChoices: languages};
}

/** The things that a field points to: parts are described by a shape, references are picked. */
function targetOf(set: ShapeSet, {editor}: Shape, constraints: readonly Constraint[], kindOf: KindOf) {
  const part = constraintOf(constraints, 'node')?.shape;
  const classes = constraints.flatMap((constraint) => (constraint.is === 'class' ? [constraint.iri] : []));
  const isPicked = editor === dash.AutoCompleteEditor || editor === dash.InstancesSelectEditor;
  const shape = part !== undefined && set.shapes[part]?.constraints.length ? part : shapesFor(set, ...classes)[0];
  return {
    ...(shape !== undefined && {kind: kindOf(shape)}),
    ...((isPicked || part === undefined) && {isReference: true}),
    ...(classes.length && {classes}),
  };
}

/** The node shapes for things of one of `classes`, in the order of the document. Of several, whoever asks chooses one. */
export function shapesFor(set: ShapeSet, ...classes: string[]): string[] {
  const isFor = ({path, targets, isDeactivated}: Shape) =>
    !path && !isDeactivated && targets?.some(({is, iri}) => is === 'class' && classes.includes(iri.value));
  return Object.values(set.shapes)
    .filter(isFor)
    .map(({id}) => id);
}

/** A constant (`sh:hasValue`) is a choice of one. */
function choicesOf(set: ShapeSet, constraints: readonly Constraint[]): readonly Choice[] | undefined {
  const constant = constraintOf(constraints, 'hasValue');
  const values = constraintOf(constraints, 'in')?.values ?? (constant && [constant.value]);
  return values?.map((term) => ({value: term.value, label: labelOf(set, term)}));
}

function labelOf(set: ShapeSet, term: Term): Texts {
  if (term.termType === 'Literal') return {[term.language]: term.value};
  return set.labels?.[term.value] ?? {'': /[^/#:]*$/.exec(term.value)![0] || term.value};
}

function groupOf(set: ShapeSet, {group}: Shape): Pick<FieldInfo, 'group'> {
  if (group === undefined) return {};
  const {label = {}, order = 0} = set.groups?.[group] ?? {};
  return {group: {id: group, label, order}};
}

/** Bounds as inputs know them: the least and the greatest value that is allowed. */
function boundsOf(constraints: readonly Constraint[], {value}: Extract<ValueFound, {value: unknown}>) {
  const most = constraintOf(constraints, 'maxCount')?.count;
  const min = constraintOf(constraints, 'minInclusive')?.bound.value;
  const max = constraintOf(constraints, 'maxInclusive')?.bound.value;
  const above = constraintOf(constraints, 'minExclusive')?.bound;
  const below = constraintOf(constraints, 'maxExclusive')?.bound;
  const least = min ?? (above && next(above, value === 'integer' ? 1 : 0));
  const greatest = max ?? (below && next(below, value === 'integer' ? -1 : 0));
  return {
    ...(least !== undefined && {min: least}),
    ...(greatest !== undefined && {max: greatest}),
    ...(most !== undefined && {maxCount: most}),
  };
}

/** Only whole numbers have a next one; of others the bound itself is refused when the value is checked. */
function next(bound: Literal, step: number): string {
  return step ? `${Number(bound.value) + step}` : bound.value;
}
