import * as vocabularies from '../../../vocab/rdf/vocabularies.js';

/** Terms that have a name in the code, by IRI: `http://xmlns.com/foaf/0.1/name` is `foaf.name`. */
const named = new Map<string, string>();
for (const [prefix, terms] of Object.entries(vocabularies)) {
  if (typeof terms !== 'object' || prefix === 'sh' || prefix === 'dash') continue;
  for (const [name, iri] of Object.entries<string>(terms)) {
    const access = /^[a-z_$][\w$]*$/i.test(name) ? `.${name}` : `[${quote(name)}]`;
    if (!named.has(iri)) named.set(iri, prefix + access);
  }
}

/** Writes a value into a module. */
export class Printer {
  private readonly used = new Set<string>();

  /**
   * @param kinds the names of constants that functions give, by these; `type` is what they are. It is said, since they may lead in circles.
   * @param usesTerms whether IRIs are written by their names in the code: smaller where those are loaded anyway.
   */
  constructor(
    private readonly kinds: ReadonlyMap<unknown, string>,
    private readonly type: string,
    private readonly usesTerms: boolean,
  ) {}

  /** The vocabularies that what was printed names. */
  get vocabularies(): string[] {
    return [...this.used].sort();
  }

  print(value: unknown): string {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'function') return `(): ${this.type} => ${this.kinds.get((value as () => unknown)())}`;
    if (Array.isArray(value)) return `[${value.map((item) => this.print(item)).join(', ')}]`;
    if (typeof value !== 'object' || value === null) return String(value);
    return `{${this.entries(value).join(', ')}}`;
  }

  /** As {@link print}, with each entry on a line of its own. */
  printLines(value: object, indent: string): string {
    const lines = this.entries(value).map((entry) => `${indent}  ${entry},\n`);
    return `{\n${lines.join('')}${indent}}`;
  }

  private entries(value: object): string[] {
    return Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => `${printKey(key)}: ${this.print(item)}`);
  }

  private text(text: string): string {
    const iri = text.replace(/^\^/, '');
    const term = this.usesTerms ? named.get(iri) : undefined;
    if (!term) return quote(text);
    this.used.add(/^\w+/.exec(term)![0]);
    return iri === text ? term : `\`^\${${term}}\``;
  }
}

function printKey(key: string): string {
  return /^[a-z_$][\w$]*$/i.test(key) ? key : quote(key);
}

/** A string literal; what could end a comment or a line is written by its code. */
export function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped.replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`)}'`;
}
