import {readFile} from 'node:fs/promises';
import {build, type Plugin} from 'esbuild';

/**
 * What the parser's options come to when it reads Turtle and is given nothing else. As constants, the branches for other
 * languages can go.
 */
const turtleOnly: Readonly<Record<string, string>> = {
  _n3Mode: 'false',
  _supportsNamedGraphs: 'false',
  _supportsQuads: 'false',
  _lineMode: 'false',
  _isImpliedBy: 'false',
  _implicitEmptyPrefix: 'false',
  _emptyFormulaAsTrue: 'false',
  _explicitQuantifiers: 'false',
  _formulaScopedBlankNodes: 'false',
  _parseUnsupportedVersions: 'false',
  _directives: 'null',
  _directive: 'null',
  comments: 'false',
};

/** Methods that nothing leads to once those branches are gone. */
const unreachable: Readonly<Record<Part, readonly string[]>> = {
  Parser: [
    '_readInFormulaContext',
    '_readIriPropertyListId',
    '_readIriPropertyListPredicate',
    '_readPredicateOrNamedGraph',
    '_readGraph',
    '_readNamedGraphLabel',
    '_readNamedGraphBlankLabel',
    '_readFormulaTail',
    '_readQuadPunctuation',
    '_readQuantifierList',
    '_readQuantifierPunctuation',
    '_readForwardPath',
    '_readBackwardPath',
    '_createQuadInDirection',
    '_emitInDirection',
    '_emitCurrentInDirection',
  ],
  Lexer: [],
};

/** Patterns that only those branches look for. */
const unused: Readonly<Record<Part, readonly string[]>> = {Parser: [], Lexer: ['_variable', '_n3Id']};

type Part = 'Parser' | 'Lexer';

/** @throws Error if something is not where it was: then n3 has changed, and somebody must look at what its parser does now. */
function leaveOut(code: string, what: RegExp): string {
  if (!what.test(code)) throw new Error(`n3's parser has no ${what.source} any more.`);
  return code.replace(what, '');
}

function leaveOutOtherLanguages(source: string, part: Part): string {
  let code = source;
  for (const [name, value] of Object.entries(turtleOnly)) {
    code = code.replace(new RegExp(`this\\.${name}\\b(?!\\s*=[^=])`, 'g'), value);
  }
  for (const name of unreachable[part]) code = leaveOut(code, new RegExp(`^  ${name}\\(.*\\) \\{$[^]*?^  \\}$`, 'm'));
  for (const name of unused[part]) code = leaveOut(code, new RegExp(`^    this\\.${name} = .*$`, 'm'));
  return code;
}

/**
 * Makes a module of n3's parser that is a third smaller: it reads Turtle and nothing else; its private fields, all named with an
 * underscore, get short names; and the classes that it makes terms with by default stay away, since it is always given a factory.
 * A test holds it against the parser as it is published.
 * @param entry n3's `src/N3Parser.js`.
 * @param factory the module that is given to it as its factory.
 */
export async function bundleSmallParser(entry: string, factory: string): Promise<string> {
  const ownTerms: Plugin = {
    name: 'own-terms',
    setup(parser) {
      parser.onResolve({filter: /N3DataFactory$/}, () => ({path: 'own-terms', namespace: 'own-terms'}));
      parser.onResolve({filter: /term-factory\.js$/}, () => ({path: factory, external: true}));
      parser.onLoad({filter: /.*/, namespace: 'own-terms'}, () => ({contents: `export * as default from '${factory}'`}));
      parser.onLoad({filter: /N3(?:Parser|Lexer)\.js$/}, async ({path}) => ({
        contents: leaveOutOtherLanguages(await readFile(path, 'utf8'), path.endsWith('N3Parser.js') ? 'Parser' : 'Lexer'),
      }));
    },
  };
  const options = {bundle: true, format: 'esm', mangleProps: /^_/, minifySyntax: true, write: false} as const;
  const {outputFiles} = await build({entryPoints: [entry], ...options, plugins: [ownTerms]});
  return outputFiles[0]!.text;
}
