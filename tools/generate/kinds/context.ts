import {prefixes} from '../../../vocab/rdf/prefixes.js';
import {coop} from '../../../vocab/rdf/vocabularies.js';
import type {FieldDescriptor} from '../../../vocab/shapes/descriptor.js';
import type {FieldInfo, Kind} from '../../../vocab/shapes/kind.js';

type Definition = string | Readonly<Record<string, unknown>>;

/**
 * A JSON-LD context (https://www.w3.org/TR/json-ld11/#the-context) in which things of our kinds read like plain objects: fields have
 * the names that they have in attributes and code, for things of the kind's class. A field that lies in another node has that node's
 * predicates instead.
 */
export function jsonLdContext(kinds: ReadonlyArray<readonly [name: string, kind: Kind]>): Record<string, unknown> {
  const ofKinds = kinds.map(([name, kind]): [string, Definition] => [
    name.charAt(0).toUpperCase() + name.slice(1),
    {'@id': kind.descriptor.types[0]!, '@context': scopedContext(kind)},
  ]);
  const own = Object.entries(coop).map(([name, iri]): [string, Definition] => [
    name,
    name === 'writeAll' ? iri : {'@id': iri, '@type': '@id'},
  ]);
  return {'@context': {'@version': 1.1, ...prefixes, id: '@id', type: '@type', ...Object.fromEntries([...own, ...ofKinds])}};
}

function scopedContext({descriptor, fields}: Kind): Record<string, Definition> {
  const context: Record<string, Definition> = {};
  for (const [name, field] of Object.entries(descriptor.fields)) {
    const [path] = field.write;
    const info = fields.find((one) => one.name === name) ?? {};
    if (path) addPath(context, path.length === 1 ? name : localName(path[0]), path, field, info);
  }
  return context;
}

/** What lies in another node has a context of that node's own. */
function addPath(
  context: Record<string, Definition>,
  name: string,
  [step, ...rest]: readonly string[],
  field: FieldDescriptor,
  info: Pick<FieldInfo, 'languages'>,
): void {
  if (!rest.length) return void (context[name] = define(step!, field, info));
  const known = context[name];
  const inner = (typeof known === 'object' ? (known['@context'] ?? {}) : {}) as Record<string, Definition>;
  addPath(inner, localName(rest[0]!), rest, field, info);
  context[name] = {...(step!.startsWith('^') ? {'@reverse': step!.slice(1)} : {'@id': step}), '@context': inner};
}

function define(
  step: string,
  {value, many, datatype, language}: FieldDescriptor,
  {languages}: Pick<FieldInfo, 'languages'>,
): Definition {
  if (step.startsWith('^')) return {'@reverse': step.slice(1), '@type': '@id'};
  const container = languages ? '@language' : many ? '@set' : undefined;
  const more = {...(container && {'@container': container}), ...(language && {'@language': language})};
  // A day or a time on a day has no datatype of its own: its form tells.
  if (value === 'text' || value === 'moment') return Object.keys(more).length ? {'@id': step, ...more} : step;
  return {'@id': step, '@type': datatype ?? typed[value] ?? '@id', ...more};
}

const typed: Readonly<Record<string, string>> = Object.fromEntries(
  ['integer', 'decimal', 'boolean', 'date', 'time', 'dateTime'].map((name) => [name, `xsd:${name}`]),
);

function localName(step: string): string {
  return /[^/#]*$/.exec(step)![0];
}
