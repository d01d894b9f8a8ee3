import ts from 'typescript';
import type {Table} from './tables.js';
import {isChoice, isPlain, readWording, type Wording} from './wording.js';

/** A text of a table, and where it stands. */
export interface Text extends Wording {
  /** Tells it from all others: the table and the key, and which one it is if there are several under that key. */
  readonly context: string;
  readonly key: string;
  readonly node: ts.Node;
}

/** Calls whose arguments are no texts. */
const machinery = new Set([
  'split',
  'filter',
  'replace',
  'replaceAll',
  'slice',
  'padStart',
  'startsWith',
  'endsWith',
  'includes',
]);

/** Whether what stands at a node is there for the program and not for readers. */
function isMachinery(node: ts.Node): boolean {
  const {parent} = node;
  // Where something is imported from, what a type is made of, the name of a property.
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true;
  if (ts.isComputedPropertyName(node) || ('name' in parent && parent.name === node)) return true;
  if (ts.isElementAccessExpression(parent)) return parent.argumentExpression === node;
  // The language of the table, by its tag.
  if (isPlain(node) && /^(?:en|fr)$/.test(node.text)) return true;
  if (ts.isBinaryExpression(parent) && /^[=!]==?$/.test(parent.operatorToken.getText())) return true;
  if (ts.isCaseClause(parent)) return parent.expression === node;
  // What `Intl` is to do.
  if (ts.isNewExpression(parent) && parent.expression.getText().startsWith('Intl.')) return node !== parent.expression;
  if (!ts.isCallExpression(parent) || parent.expression === node) return false;
  if (parent.expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  const {expression} = parent;
  return ts.isPropertyAccessExpression(expression) && machinery.has(expression.name.text);
}

/** The name by which a node's part of a table is found: that of a property, or of something declared at the top. */
function keyOf(node: ts.Node): string | undefined {
  if (isNamed(node)) {
    const {name} = node;
    return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;
  }
  const {parent} = node;
  return parent && ts.isArrayLiteralExpression(parent) && !ts.isSpreadElement(node) && isList(parent)
    ? String(parent.elements.indexOf(node as ts.Expression) + 1)
    : undefined;
}

const isNamed = (node: ts.Node) =>
  ts.isPropertyAssignment(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isVariableDeclaration(node) ||
  ts.isFunctionDeclaration(node);

/** Whether an array is a part of the table, and not something that a sentence is put together from. */
function isList(array: ts.ArrayLiteralExpression): boolean {
  const {parent} = array;
  return ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent) || ts.isArrayLiteralExpression(parent);
}

/** All texts of a table, in the order in which they stand there. */
export function readTexts({name, source}: Pick<Table, 'name' | 'source'>): Text[] {
  const texts: Text[] = [];
  const counts = new Map<string, number>();
  const note = (node: ts.Node, keys: readonly string[], wording: Wording) => {
    const key = keys.join('.');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    texts.push({...wording, node, key, context: `${name}:${key}${count > 1 ? `#${count}` : ''}`});
  };
  const visit = (node: ts.Node, keys: readonly string[]): void => {
    if (isMachinery(node)) return;
    const key = keyOf(node);
    const inside = key === undefined ? keys : [...keys, key];
    const wording = readWording(node);
    if (wording) note(node, inside, wording);
    // What fills the gaps may have texts of its own, but not those that were just told with it.
    const isTold = (child: ts.Node) =>
      wording && (child === wording.choice || (isChoice(node) && child !== node.arguments[0]));
    node.forEachChild(function each(child) {
      if (ts.isTemplateSpan(child)) child.forEachChild(each);
      else if (!isTold(child)) visit(child, inside);
    });
  };
  source.forEachChild((node) => visit(node, []));
  return texts;
}
