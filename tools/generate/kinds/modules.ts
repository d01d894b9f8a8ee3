import type {Kind} from '../../../vocab/shapes/kind.js';
import {camelCase} from '../../../vocab/shapes/compiling/names.js';
import type {Constraint, Shape, ShapeSet} from '../../../vocab/shapes/shacl/model.js';
import {Printer} from './print.js';
import type {KindSource} from './read-kinds.js';

const head = '// Made by “npm run generate” from shape.ttl: change that, not this.\n';

/** The kinds that a module defines: the one it is about, and those of its parts; each with its name in the code. */
function namedKinds({name, kind}: KindSource): Map<Kind, string> {
  const found = new Map([[kind, name]]);
  for (const [each] of found) {
    for (const {kind: next} of each.fields) {
      if (next && !found.has(next())) found.set(next(), camelCase(/[^#/]*$/.exec(next().shape)![0]));
    }
  }
  return found;
}

/** The module that reading and writing need: the type and the descriptor. */
export function descriptorModule(source: KindSource): string {
  const kinds = namedKinds(source);
  const names = [...kinds].map(([{descriptor}, name]): [unknown, string] => [descriptor, `${name}Kind`]);
  const printer = new Printer(new Map(names), 'KindDescriptor', true);
  // Parts come first, since a constant must be there before it is used in a type.
  const parts = [...kinds].reverse().map(([kind, name]) => typeOf(kind, name, source) + constantOf(kind, name, printer));
  const terms = printer.vocabularies.length
    ? `import {${printer.vocabularies.join(', ')}} from '../../rdf/vocabularies.js';\n`
    : '';
  return `${head}${terms}import type {KindDescriptor} from '../../shapes/descriptor.js';\n${parts.join('')}`;
}

function typeOf({shape, descriptor, fields}: Kind, name: string, {source}: KindSource): string {
  const lines = fields.map((field) => {
    const {many} = descriptor.fields[field.name]!;
    const comment = source.comment(shapeOfField(shape, field.name)) ?? field.help?.['en'] ?? field.label['en'] ?? '';
    return `${docComment(comment, '  ')}  readonly ${field.name}${many ? ': readonly ' : '?: '}${many ? 'string[]' : 'string'};\n`;
  });
  const comment = source.comment(shape) ?? '';
  return `\n${docComment(comment, '')}export interface ${upperFirst(name)}Fields {\n${lines.join('')}}\n`;
}

/** Property shapes of ours have the names of their fields. */
function shapeOfField(shape: string, field: string): string {
  return `${shape.replace(/#.*/, '')}#${field}`;
}

function docComment(text: string, indent: string): string {
  const lines = text.replaceAll('*/', '* /').split('\n').filter(Boolean);
  if (!lines.length) return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

/** Without what is hidden (`dash:hidden`): whoever needs that, writes it down beside. */
function constantOf({descriptor, fields: shown}: Kind, name: string, printer: Printer): string {
  const label = descriptor.label === undefined ? '' : `  label: ${printer.print(descriptor.label)},\n`;
  const ofShown = Object.fromEntries(shown.map(({name: field}) => [field, descriptor.fields[field]]));
  const fields = printer.printLines(ofShown, '  ');
  const body = `{\n  types: ${printer.print(descriptor.types)},\n${label}  fields: ${fields},\n}`;
  return `\n/** The shape (shape.ttl) in the form that reading and writing work with. */\nexport const ${name}Kind = ${body} as const satisfies KindDescriptor;\n`;
}

/** The module that forms need besides: what people read, and the shapes for checking. IRIs are spelled out, since nothing else needs these. */
export function formModule(source: KindSource): string {
  const kinds = namedKinds(source);
  const names = [...kinds].map(([kind, name]): [unknown, string] => [kind, `${name}Form`]);
  const printer = new Printer(new Map(names), 'Kind', false);
  const parts = [...kinds].reverse().map(([kind, name]) => formOf(kind, name, printer));
  const constants = [...kinds.values()].map((name) => `${name}Kind`).sort();
  return `${head}import type {Kind} from '../../shapes/kind.js';
import type {ShapeSet} from '../../shapes/shacl/model.js';
import {${constants.join(', ')}} from './${source.name}.generated.js';

const shapes: ShapeSet = {
  shapes: ${printer.printLines(checkingShapes(source.kind.shapes, [...kinds.keys()]), '  ')},
};
${parts.join('')}`;
}

function formOf({shape, label, fields}: Kind, name: string, printer: Printer): string {
  const lines = fields.map((field) => `    ${printer.print(field)},\n`);
  return `
/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const ${name}Form: Kind = {
  shape: ${printer.print(shape)},
  descriptor: ${name}Kind,
  label: ${printer.print(label)},
  fields: [
${lines.join('')}  ],
  shapes,
};
`;
}

/** The shapes that checking follows, without what stands in the fields' own texts, and without what no form offers. */
function checkingShapes({shapes}: ShapeSet, kinds: readonly Kind[]): Record<string, Shape> {
  const needed = new Set(kinds.map(({shape}) => shape));
  const found: Record<string, Shape> = {};
  for (const id of needed) {
    const shape = shapes[id];
    if (!shape) continue;
    const {path, targets, isDeactivated, severity, message} = shape;
    const constraints = shape.constraints.filter((one) => one.is !== 'property' || !shapes[one.shape]?.isHidden);
    found[id] = {id, path, constraints, targets, isDeactivated, severity, message};
    for (const other of constraints.flatMap(shapesNamed)) needed.add(other);
  }
  return found;
}

function shapesNamed(constraint: Constraint): readonly string[] {
  if ('shapes' in constraint) return constraint.shapes;
  return 'shape' in constraint ? [constraint.shape] : [];
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
