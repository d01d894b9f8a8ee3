import {Lexer, type Token} from 'n3';

/** What people wrote into a document of shapes beside its statements: where each thing stands, and the comments above it. */
export interface Source {
  /** The line of a predicate of a subject; of the subject if it does not have it; nothing if neither stands there by itself. */
  line(subject: string, predicate?: string): number | undefined;
  /** The comment above a subject. */
  comment(subject: string): string | undefined;
}

interface Found {
  subject: string;
  line: number;
  comment: string[];
  predicates: Map<string, number>;
}

/** Reads a Turtle document token by token; `base` is its address. A malformed one says nothing of itself. */
export function readSource(turtle: string, base: string): Source {
  const found = findStatements(tokenize(turtle), base);
  const anywhere = (predicate: string) => found.map(({predicates}) => predicates.get(predicate)).find((line) => line);
  return {
    line(subject, predicate = '') {
      const about = found.filter((statement) => statement.subject === subject);
      const own = about.map(({predicates}) => predicates.get(predicate)).find((line) => line);
      return own ?? about[0]?.line ?? anywhere(predicate);
    },
    comment(subject) {
      return found.find((statement) => statement.subject === subject)?.comment.join('\n') || undefined;
    },
  };
}

function tokenize(turtle: string): readonly Token[] {
  try {
    return new Lexer({comments: true}).tokenize(turtle);
  } catch {
    return [];
  }
}

function findStatements(tokens: readonly Token[], base: string): Found[] {
  const prefixes = new Map<string, string>();
  const found: Found[] = [];
  let current: Found | undefined;
  let comment: string[] = [];
  tokens.forEach((token, index) => {
    const {type, line, value = ''} = token;
    if (type === 'comment') {
      // A comment beside a statement is about that line alone.
      if (!current) comment.push(value.trim());
    } else if (type === '.') {
      current = undefined;
      comment = [];
    } else if (type === 'prefix') {
      const iri = tokens[index + 1];
      if (iri) prefixes.set(value, iri.value ?? '');
    } else if (
      !current &&
      (type === 'IRI' || type === 'typeIRI' || type === 'prefixed' || type === 'blank' || type === '[')
    ) {
      current = {subject: resolve(token, prefixes, base), line, comment, predicates: new Map()};
      found.push(current);
    } else if (current) {
      const iri = resolve(token, prefixes, base);
      if (iri && !current.predicates.has(iri)) current.predicates.set(iri, line);
    }
  });
  return found;
}

function resolve({type, value = '', prefix = ''}: Token, prefixes: ReadonlyMap<string, string>, base: string): string {
  if (type === 'prefixed') return (prefixes.get(prefix) ?? '') + value;
  return type === 'IRI' || type === 'typeIRI' ? (URL.canParse(value, base) ? new URL(value, base).href : value) : '';
}
