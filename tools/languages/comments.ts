import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path/posix';
import ts from 'typescript';
import {inRoot} from '../paths.js';
import {parse, type Table} from './tables.js';

/** What a doc comment says, in one line; tags such as `@param` included, since they tell what fills the gaps. */
function commentOf(node: ts.Node): string {
  const comments = ts.getLeadingCommentRanges(node.getSourceFile().text, node.pos) ?? [];
  return comments
    .map(({pos, end}) => node.getSourceFile().text.slice(pos, end))
    .map((comment) => comment.replace(/^\/\*\*?|\*\/$|^\/\/ ?/g, '').replace(/^\s*\* ?/gm, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The interfaces that the type of a table is made of, by their names. */
function readInterfaces({file, source}: Pick<Table, 'file' | 'source'>): ts.InterfaceDeclaration[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const path = join(dirname(file), statement.moduleSpecifier.text).replace(/\.js$/, '.ts');
    if (!/(?:strings|words)\.ts$/.test(path) || !existsSync(inRoot(path))) return [];
    return parse(path, readFileSync(inRoot(path), 'utf8')).statements.filter(ts.isInterfaceDeclaration);
  });
}

function memberOf(node: ts.Node, key: string): ts.PropertySignature | undefined {
  let found: ts.PropertySignature | undefined;
  node.forEachChild((child) => {
    if (found || !ts.isPropertySignature(child)) return;
    if ((ts.isIdentifier(child.name) || ts.isStringLiteral(child.name)) && child.name.text === key) found = child;
  });
  return found;
}

/** What the sources say of keys: `commentOn('members.count')`. Of a key without a comment, that of the one around it. */
export function readComments(table: Pick<Table, 'file' | 'source'>): (key: string) => string {
  const interfaces = readInterfaces(table);
  return (key) => {
    let comment = '';
    for (const root of interfaces) {
      let place: ts.Node | undefined = root;
      for (const step of key.split('.')) {
        const member: ts.PropertySignature | undefined = place && memberOf(place, step);
        if (!member) break;
        comment = commentOf(member) || comment;
        place = member.type;
      }
      if (comment) return comment;
    }
    return comment;
  };
}
