import ts from 'typescript';

/** What vocabularies export, by the name under which modules import it. */
export type Vocabularies = Readonly<Record<string, unknown>>;

type Terms = Readonly<Record<string, string>>;

/** A use of a term: where it stands, and what it is. */
interface Use {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/**
 * Writes terms of vocabularies out where they are used, in a module as the compiler has made it: each page would otherwise load the
 * whole of every vocabulary of which any page uses a term. A vocabulary that the module uses in another way than to name a term, or
 * whose name it declares anew, is left as it is.
 */
export function writeTerms(code: string, vocabularies: Vocabularies): string {
  const imported = importedFrom(code);
  if (!imported) return code;
  const source = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true);
  const uses = [...imported].flatMap(([local, name]) => {
    const terms = vocabularies[name];
    return isTerms(terms) ? (usesOf(source, local, terms) ?? []) : [];
  });
  const last = uses.sort((a, b) => b.start - a.start);
  return last.reduce((text, {start, end, term}) => text.slice(0, start) + JSON.stringify(term) + text.slice(end), code);
}

/** What a module imports from the vocabularies, all of them or one file of some: its own name for each, and theirs. */
function importedFrom(code: string): Map<string, string> | undefined {
  const imports = [...code.matchAll(/^import \{([^}]*)\} from '[^']*\/(?:[\w-]+-)?vocabular(?:y|ies)\.js';$/gm)];
  if (!imports.length) return undefined;
  const names = imports.flatMap(([, listed = '']) =>
    listed
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  );
  return new Map(
    names.map((name) => {
      const [own = name, local = own] = name.split(' as ');
      return [local, own];
    }),
  );
}

/** Every use of a name as a vocabulary; nothing if it is used otherwise as well. */
function usesOf(source: ts.SourceFile, local: string, terms: Terms): Use[] | undefined {
  const uses: Use[] = [];
  let isOnlyNaming = true;
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node) && node.text === local && !isNameOfMember(node)) {
      const term = termAt(node.parent, node, terms);
      if (term === undefined) isOnlyNaming = false;
      else uses.push({start: node.parent.getStart(source), end: node.parent.end, term});
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return isOnlyNaming ? uses : undefined;
}

function termAt(node: ts.Node, name: ts.Node, terms: Terms): string | undefined {
  if (ts.isPropertyAccessExpression(node) && node.expression === name) return terms[node.name.text];
  const isQuoted =
    ts.isElementAccessExpression(node) && node.expression === name && ts.isStringLiteral(node.argumentExpression);
  return isQuoted ? terms[node.argumentExpression.text] : undefined;
}

/** Whether a word is the name of a member (`x.coop`, `{coop: …}`), and so no variable. */
function isNameOfMember(node: ts.Identifier): boolean {
  const {parent} = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node)
  );
}

function isTerms(value: unknown): value is Terms {
  return typeof value === 'object' && value !== null;
}
