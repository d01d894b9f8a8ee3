import {Lexer, type Token, type TokensList} from 'marked';
import {isWithin, type RichTextLimits} from './limits.js';

/**
 * The half of `marked` that takes Markdown (CommonMark with the tables and crossed-out words of GitHub) apart, and not the one that makes
 * markup of it. It calls itself for whatever stands in something: here, no deeper than the limits say.
 */
export class LimitedLexer extends Lexer {
  /** Whether something was left as it was typed. */
  isCut = false;
  #blockDepth = 0;
  #inlineDepth = 0;

  constructor(private readonly limits: RichTextLimits) {
    super({gfm: true});
  }

  override blockTokens(source: string, tokens?: Token[], lastParagraphClipped?: boolean): TokensList;
  override blockTokens(source: string, tokens: Token[] = [], lastParagraphClipped = false): Token[] {
    if (this.#blockDepth >= this.limits.depth) return this.#asTyped(source, tokens);
    this.#blockDepth++;
    try {
      return super.blockTokens(source, tokens, lastParagraphClipped);
    } finally {
      this.#blockDepth--;
    }
  }

  override inlineTokens(source: string, tokens: Token[] = []): Token[] {
    if (this.#inlineDepth >= this.limits.depth || !isWithin(source, this.limits)) return this.#asTyped(source, tokens);
    this.#inlineDepth++;
    try {
      return super.inlineTokens(source, tokens);
    } finally {
      this.#inlineDepth--;
    }
  }

  #asTyped(source: string, tokens: Token[]): Token[] {
    this.isCut = true;
    tokens.push({type: 'text', raw: source, text: source});
    return tokens;
  }
}
