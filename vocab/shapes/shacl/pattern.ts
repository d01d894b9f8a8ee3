/**
 * Patterns of shapes, which come from anywhere. The browser's own engine can be kept busy for years by a short pattern, such as
 * `(a+)+$`; this one follows all ways at once, so that its time grows with the text and the pattern, and no more. It knows the part
 * of XPath's patterns (https://www.w3.org/TR/xpath-functions-31/#regex-syntax) that has no back references and no look-around.
 */
export type Pattern = (text: string) => boolean;

/** Longer patterns and repetitions are not followed, and nothing is found in longer texts. */
const longestPattern = 1_000;
const mostStates = 2_000;
const longestText = 10_000;

/** Reads a pattern, or gives nothing if it is none, or one that is not followed. */
export function readPattern(source: string, flags = ''): Pattern | undefined {
  if (source.length > longestPattern || !/^[imsxq]*$/.test(flags)) return undefined;
  try {
    return new PatternReader(source, flags).read();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A place in the pattern: what the next character must be, or where one must be, to go on. */
interface State {
  readonly eats?: (character: string) => boolean;
  readonly stands?: (before: string | undefined, after: string | undefined) => boolean;
  next: State[];
}

/** Makes a piece of the pattern that goes on to `next`; made anew for every repetition. */
type Piece = (next: State) => State;

const end: State = {next: []};

class PatternReader {
  private at = 0;
  private states = 0;
  private readonly characters: readonly string[];

  constructor(
    source: string,
    private readonly flags: string,
  ) {
    const isSpaced = flags.includes('x') && !flags.includes('q');
    this.characters = [...(isSpaced ? source.replace(/[ \t\r\n]/g, '') : source)];
  }

  read(): Pattern {
    const piece = this.flags.includes('q') ? this.literally() : this.alternatives();
    if (this.at < this.characters.length) refuse();
    return search.bind(undefined, piece(end));
  }

  private literally(): Piece {
    const pieces = this.characters.map((character) => this.character(escape(character)));
    this.at = this.characters.length;
    return inOrder(pieces);
  }

  private alternatives(): Piece {
    const ways = [this.sequence()];
    while (this.take('|')) ways.push(this.sequence());
    return ways.length === 1 ? ways[0]! : (next) => this.counted({next: ways.map((way) => way(next))});
  }

  private sequence(): Piece {
    const pieces: Piece[] = [];
    while (this.at < this.characters.length && !'|)'.includes(this.characters[this.at]!))
      pieces.push(this.repeated(this.atom()));
    return inOrder(pieces);
  }

  private repeated(piece: Piece): Piece {
    const range = this.range();
    if (!range) return piece;
    // What is found as few times as possible is found all the same.
    this.take('?');
    const [least, most] = range;
    const needed = Array<Piece>(least).fill((next) => this.counted(piece(next)));
    if (most === Infinity) return inOrder([...needed, (next) => this.loop(piece, next)]);
    if (most < least) refuse();
    const optional: Piece = (next) => {
      let start = next;
      for (let count = least; count < most; count++) start = this.counted({next: [piece(start), next]});
      return start;
    };
    return inOrder([...needed, optional]);
  }

  private range(): [number, number] | undefined {
    if (this.take('*')) return [0, Infinity];
    if (this.take('+')) return [1, Infinity];
    if (this.take('?')) return [0, 1];
    const [whole, least, comma, most] =
      /^\{(\d{1,4})(,?)(\d{0,4})\}/.exec(this.characters.slice(this.at, this.at + 12).join('')) ?? [];
    if (whole === undefined) return undefined;
    this.at += whole.length;
    return [Number(least), most ? Number(most) : comma ? Infinity : Number(least)];
  }

  private loop(piece: Piece, next: State): State {
    const loop = this.counted({next: [next]});
    loop.next.push(piece(loop));
    return loop;
  }

  private atom(): Piece {
    const character = this.characters[this.at++]!;
    switch (character) {
      case '(':
        return this.group();
      case '[':
        return this.character(this.brackets());
      case '.':
        return this.character(this.flags.includes('s') ? '[^]' : '.');
      case '^':
        return this.place((before) => before === undefined || (this.flags.includes('m') && before === '\n'));
      case '$':
        return this.place((_, after) => after === undefined || (this.flags.includes('m') && after === '\n'));
      case '\\':
        return this.character(this.escaped());
    }
    if ('*+?{}]'.includes(character)) refuse();
    return this.character(escape(character));
  }

  private group(): Piece {
    if (this.take('?') && !this.take(':')) refuse();
    const inner = this.alternatives();
    if (!this.take(')')) refuse();
    return inner;
  }

  /** A class of characters, as it stands. */
  private brackets(): string {
    const from = this.at - 1;
    while (this.characters[this.at] !== ']' || this.at === from + 1) {
      if (this.characters[this.at] === '[') refuse();
      this.at += this.characters[this.at] === '\\' ? 2 : 1;
      if (this.at >= this.characters.length) refuse();
    }
    return this.characters.slice(from, ++this.at).join('');
  }

  private escaped(): string {
    const character = this.characters[this.at++] ?? '';
    const property = /^p$/i.test(character)
      ? /^\{\w{1,40}(?:=\w{1,40})?\}/.exec(this.characters.slice(this.at, this.at + 90).join(''))?.[0]
      : '';
    if (property === undefined || !/^(?:[dDwWsSpPnrt]|[^\p{L}\p{N}])$/u.test(character)) refuse();
    this.at += property.length;
    return /^[a-z]/i.test(character) ? `\\${character}${property}` : escape(character);
  }

  private character(source: string): Piece {
    const matcher = new RegExp(`^${source}$`, this.flags.includes('i') ? 'iu' : 'u');
    return (next) => this.counted({eats: (character) => matcher.test(character), next: [next]});
  }

  private place(stands: NonNullable<State['stands']>): Piece {
    return (next) => this.counted({stands, next: [next]});
  }

  /** Repetitions of nothing count as well: they take as long. */
  private counted(state: State): State {
    if (++this.states > mostStates) refuse();
    return state;
  }

  private take(character: string): boolean {
    const isThere = this.characters[this.at] === character;
    if (isThere) this.at++;
    return isThere;
  }
}

/** Caught by {@link readPattern}: why a pattern is not followed is not told apart. */
function refuse(): never {
  throw new SyntaxError();
}

function escape(character: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}

function inOrder(pieces: readonly Piece[]): Piece {
  return (next) => pieces.reduceRight((after, piece) => piece(after), next);
}

/** Whether the pattern that begins with `start` is found anywhere in the text. */
function search(start: State, text: string): boolean {
  if (text.length > longestText) return false;
  const characters = [...text];
  let eaten: State[] = [];
  for (let at = 0; at <= characters.length; at++) {
    const reached = new Set<State>();
    for (const state of [...eaten, start]) reach(state, reached, characters[at - 1], characters[at]);
    if (reached.has(end)) return true;
    eaten = [...reached].filter(({eats}) => at < characters.length && eats?.(characters[at]!)).flatMap(({next}) => next);
  }
  return false;
}

/** Adds the states that can be reached without eating anything. */
function reach(from: State, reached: Set<State>, before?: string, after?: string): void {
  const waiting = [from];
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    if (reached.has(state) || state.stands?.(before, after) === false) continue;
    reached.add(state);
    if (!state.eats) waiting.push(...state.next);
  }
}
