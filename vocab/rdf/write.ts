import {prefixes} from './prefixes.js';
import type {Literal, Term, Triple} from './terms.js';
import {rdf, solid, xsd} from './vocabularies.js';

/**
 * Writes Turtle. Whatever a term holds, it cannot end its own quotes or brackets: characters that could are escaped, so
 * that keeping a strange document whole never turns one of its texts into a statement.
 */
export function writeTurtle(triples: Iterable<Triple>): string {
  const body = new TurtleBody();
  for (const triple of triples) body.add(triple);
  return body.toString();
}

/** Media type of {@link writeN3Patch}. */
export const n3PatchType = 'text/n3';

/** Writes an N3 Patch (https://solidproject.org/TR/protocol#n3-patch). Neither list may hold blank nodes. */
export function writeN3Patch(deletes: readonly Triple[], inserts: readonly Triple[]): string {
  const parts = [`_:patch <${rdf.type}> <${solid.InsertDeletePatch}>`];
  if (deletes.length) parts.push(`<${solid.deletes}> {\n${lines(deletes)}}`);
  if (inserts.length) parts.push(`<${solid.inserts}> {\n${lines(inserts)}}`);
  return `${parts.join(';\n')}.\n`;
}

function lines(triples: readonly Triple[]): string {
  return triples
    .map(({subject, predicate, object}) => `  ${writeTerm(subject)} ${writeTerm(predicate)} ${writeTerm(object)}.\n`)
    .join('');
}

/**
 * Groups statements by subject and predicate, and shortens IRIs with the prefixes that are used. Who has a form of their own for statements takes the
 * terms alone.
 */
export class TurtleBody {
  readonly used = new Set<string>();
  private readonly blocks = new Map<string, Map<string, Set<string>>>();
  private readonly labels = new Map<string, string>();

  constructor(private readonly namespaces: Readonly<Record<string, string>> = prefixes) {}

  add({subject, predicate, object}: Triple): void {
    const subjectText = this.shorten(subject);
    const predicateText = predicate.value === rdf.type ? 'a' : this.shorten(predicate);
    const block = this.blocks.get(subjectText) ?? new Map<string, Set<string>>();
    this.blocks.set(subjectText, block);
    const objects = block.get(predicateText) ?? new Set<string>();
    block.set(predicateText, objects);
    objects.add(this.shorten(object));
  }

  toString(): string {
    // Only the prefixes that the terms have used until here.
    const head = [...this.used].sort().map((prefix) => `@prefix ${prefix}: <${this.namespaces[prefix]}>.\n`);
    const body = [...this.blocks].map(([subject, block]) => {
      const statements = [...block].map(([predicate, objects]) => `${predicate} ${[...objects].join(', ')}`);
      return `\n${subject} ${statements.join(';\n  ')}.\n`;
    });
    return head.join('') + body.join('');
  }

  /** A term as short as prefixes make it, which are then {@link used}. */
  shorten(term: Term): string {
    if (term.termType === 'BlankNode') return this.label(term.value);
    if (term.termType === 'Literal') return writeLiteral(term, (datatype) => this.shorten(datatype));
    for (const [prefix, namespace] of Object.entries(this.namespaces)) {
      if (!term.value.startsWith(namespace)) continue;
      const local = term.value.slice(namespace.length);
      if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/i.test(local)) {
        this.used.add(prefix);
        return `${prefix}:${local}`;
      }
    }
    return writeTerm(term);
  }

  /** Labels mean nothing outside a document: new ones are safe to write, never fall together, and grow with no rewriting. */
  private label(name: string): string {
    const label = this.labels.get(name) ?? `_:b${this.labels.size}`;
    this.labels.set(name, label);
    return label;
  }
}

function writeTerm(term: Term): string {
  switch (term.termType) {
    case 'NamedNode':
      // eslint-disable-next-line no-control-regex -- control characters are what must be escaped
      return `<${escapeWith(term.value, /[\u0000-\u0020<>"{}|^`\\]/g)}>`;
    case 'Literal':
      return writeLiteral(term, writeTerm);
    default:
      // Nodes without a name in a patch, triple terms of RDF 1.2: leaving one out would lose what somebody wrote.
      throw new RangeError('A kind of term that cannot be written');
  }
}

function writeLiteral({value, language, direction, datatype}: Literal, writeType: (datatype: Term) => string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what must be escaped
  const quoted = `"${escapeWith(value, /["\\\u0000-\u001f\u007f]/g)}"`;
  if (language) return `${quoted}@${`${language}${direction ? `--${direction}` : ''}`.replace(/[^a-z0-9-]/gi, '')}`;
  return datatype.value === xsd.string ? quoted : `${quoted}^^${writeType(datatype)}`;
}

function escapeWith(text: string, dangerous: RegExp): string {
  return text.replace(dangerous, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`);
}
