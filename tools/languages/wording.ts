import ts from 'typescript';

/** A gap in a text, and what of the English source fills it. */
export interface Gap {
  /** As translators write it, without the braces: `count`, `host`; a number where the source has no name for it. */
  readonly name: string;
  readonly filling: ts.Expression;
}

/** A text as translators see it. */
export interface Wording {
  /** With gaps in braces, and without the blanks around it. */
  readonly text: string;
  /** The same for several, where the English text has a number in it that decides on the word beside it. */
  readonly plural?: string;
  readonly gaps: readonly Gap[];
  /** The call that chooses between one and several. */
  readonly choice?: ts.CallExpression;
  /** The blanks before and behind it, which are none of the translators' business. */
  readonly blanks: readonly [before: string, behind: string];
}

type Literal = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral;
type Part = string | ts.Expression;

/** The gap for the number in a text for one and for several, until it has its name. */
const numberGap = '\u0000';

/** Whether a node is a call of `plural(count, 'one', 'several')` with texts that are written there. */
export function isChoice(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && lastName(node.expression) === 'plural' && node.arguments.slice(1).every(isPlain);
}

export function isPlain(node: ts.Node): node is Literal {
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
}

/** `plural` of `plural` and of `numbers.plural`. */
function lastName(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : '';
}

/** What a gap is called: after what fills it, if that has a name. */
function nameOf(filling: ts.Expression): string {
  if (ts.isIdentifier(filling)) return filling.text;
  if (ts.isNonNullExpression(filling) || ts.isParenthesizedExpression(filling)) return nameOf(filling.expression);
  if (ts.isPropertyAccessExpression(filling)) return filling.name.text;
  if (!ts.isCallExpression(filling)) return '';
  const called = lastName(filling.expression);
  // These say a value in another way: it is the value that has a name.
  if (['format', 'round', 'plural'].includes(called)) return nameOf(filling.arguments[0]!);
  if (['moment', 'sizeText', 'dayText'].includes(called)) return nameOf(filling.arguments[1]!);
  return ts.isIdentifier(filling.expression) ? called : '';
}

/** Gives each gap a name of its own; the same filling has the same name wherever it stands. */
function nameGaps(fillings: readonly ts.Expression[]): Gap[] {
  const gaps: Gap[] = [];
  let unnamed = 0;
  for (const filling of fillings) {
    if (gaps.some((gap) => gap.filling.getText() === filling.getText())) continue;
    const name = nameOf(filling) || String(++unnamed);
    const isTaken = (wanted: string) => gaps.some((gap) => gap.name === wanted);
    let own = name;
    for (let count = 2; isTaken(own); count++) own = `${name}${count}`;
    gaps.push({name: own, filling});
  }
  return gaps;
}

function partsOf(node: ts.TemplateExpression): Part[] {
  const parts: Part[] = [node.head.text];
  for (const span of node.templateSpans) parts.push(span.expression, span.literal.text);
  return parts;
}

function write(parts: readonly Part[], gaps: readonly Gap[], choice?: ts.CallExpression, form = 0): string {
  const gapOf = (part: ts.Expression) => gaps.find((gap) => gap.filling.getText() === part.getText())!.name;
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part !== choice) return `{${gapOf(part)}}`;
      return `${numberGap} ${(choice.arguments[form] as Literal).text}`;
    })
    .join('');
}

/** The text at a node of a table, or nothing if there is none that could be translated: blanks, or gaps alone with blanks between them. */
export function readWording(node: ts.Node): Wording | undefined {
  if (isPlain(node)) return trim({text: node.text, gaps: []});
  if (isChoice(node)) return withNumber([node], node);
  if (!ts.isTemplateExpression(node)) return undefined;
  const parts = partsOf(node);
  const choices = parts.filter((part): part is ts.CallExpression => typeof part !== 'string' && isChoice(part));
  if (choices.length === 1) return withNumber(parts, choices[0]!);
  const gaps = nameGaps(parts.filter((part) => typeof part !== 'string'));
  return trim({text: write(parts, gaps), gaps});
}

/** The sentence around the number is told with it: what is one word in English may be three places of a sentence elsewhere. */
function withNumber(parts: readonly Part[], choice: ts.CallExpression): Wording | undefined {
  const gaps = nameGaps(parts.filter((part) => typeof part !== 'string'));
  const number = gaps.find((gap) => gap.filling === choice)!.name;
  const say = (form: number) => write(parts, gaps, choice, form).replace(numberGap, `{${number}}`);
  return trim({text: say(1), plural: say(2), gaps, choice});
}

function trim(wording: Omit<Wording, 'blanks'>): Wording | undefined {
  if (!wording.text.replace(/\{\w+\}/g, '').trim()) return undefined;
  const [before = ''] = /^\s*/.exec(wording.text)!;
  const [behind = ''] = /\s*$/.exec(wording.text)!;
  const blanks = [before, behind] as const;
  const {text, plural} = wording;
  return {...wording, text: text.trim(), ...(plural === undefined ? {} : {plural: plural.trim()}), blanks};
}
