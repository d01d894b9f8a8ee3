import {dirname, join, relative} from 'node:path/posix';
import ts from 'typescript';
import {checkEntry} from './check.js';
import {countings} from './forms.js';
import {languagesFolder, type Entry, type Po} from './po.js';
import {dayHelper, stringsFolder, tableName, type Table} from './tables.js';
import {readTexts, type Text} from './texts.js';
import {isPlain} from './wording.js';

/** Says in each file that is made what it is made from. */
export const generatedHeader =
  '// Made by “npm run generate” from the English texts and those of the translators. Not to be edited.\n';

/** Where a table in another language lies. */
export const madeFile = (language: string, name: string) => `${languagesFolder}/${language}/${name}.ts`;

/** A text as it stands inside a template literal, with the source of what fills its gaps. */
function fill(said: string, gapSource: (name: string) => string): string {
  return said
    .split(/(\{[^{}]*\})/)
    .map((part) => (part.startsWith('{') ? `\${${gapSource(part.slice(1, -1))}}` : part.replace(/[\\`]|\$(?=\{)/g, '\\$&')))
    .join('');
}

/** The same table in another language: its texts are said as the translators say them, all else is as in English. */
export function makeTable(language: string, table: Table, template: Po, po: Po): string {
  const {source, file} = table;
  const texts = new Map(readTexts(table).map((text) => [text.node, text]));
  const target = madeFile(language, table.name);

  const emit = (node: ts.Node): string => {
    const text = texts.get(node);
    const entry = text && usable(text);
    if (entry) return say(text, entry);
    if (isPlain(node)) return emitPlain(node);
    let emitted = '';
    let position = node.getStart(source);
    node.forEachChild((child) => {
      // A member without anything to write, such as the name of a default export, has no place of its own.
      if (child.getStart(source) < position) return;
      emitted += source.text.slice(position, child.getStart(source)) + emit(child);
      position = child.getEnd();
    });
    return emitted + source.text.slice(position, node.getEnd());
  };

  /** What is not translated yet, or not rightly, is said in English. */
  const usable = ({context}: Text): Entry | undefined => {
    const [english, entry] = [template.entries.get(context), po.entries.get(context)];
    return english && entry && !checkEntry(language, english, entry) ? entry : undefined;
  };

  const say = (text: Text, {msgstr}: Entry): string => {
    const [before, behind] = text.blanks;
    const write = (said: string) =>
      `\`${fill(`${before}${said}${behind}`, (name) => {
        const {filling} = text.gaps.find((gap) => gap.name === name)!;
        return filling === text.choice ? 'figure' : emit(filling);
      })}\``;
    if (!text.choice) return text.gaps.length ? write(msgstr[0]!) : JSON.stringify(`${before}${msgstr[0]}${behind}`);
    const forms = countings[language]!.forms.map((form, index) => {
      const said = write(msgstr[index]!);
      return `${form}: (${said.includes('${figure}') ? 'figure' : ''}) => ${said}`;
    });
    return `${text.choice.expression.getText()}(${emit(text.choice.arguments[0]!)}, {${forms.join(', ')}})`;
  };

  /** The tag of the language becomes the one of this language, and what is imported is looked for from where this file lies. */
  const emitPlain = (node: ts.StringLiteralLike): string => {
    if (node.text === 'en') return `'${language}'`;
    const isModule =
      ts.isImportDeclaration(node.parent) ||
      (ts.isCallExpression(node.parent) && node.parent.expression.kind === ts.SyntaxKind.ImportKeyword);
    if (!isModule || !node.text.startsWith('.')) return node.getText();
    const imported = join(dirname(file), node.text).replace(/\.js$/, '.ts');
    const name = imported === dayHelper ? 'day' : tableName(imported, 'en');
    // These languages count in more forms than English does.
    const counted = imported === `${stringsFolder}/numbers.ts` ? `${languagesFolder}/counting.ts` : imported;
    const path = relative(dirname(target), name ? madeFile(language, name) : counted).replace(/\.ts$/, '.js');
    return `'${path.startsWith('.') ? path : `./${path}`}'`;
  };

  return `${generatedHeader}${emit(source)}\n`;
}
