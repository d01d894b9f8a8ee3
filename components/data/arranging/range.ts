import {span, type Scale, type Span} from './measure.js';

/** What a reader has chosen of numbers, dates or times, as it was written; either end may be open. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

/** Reads `10..50`, `10..` and `..50`, the form in which ranges stand in page addresses; one value alone is that value. */
export function parseRange(text: string): Range {
  const [from = '', to] = text.split('..');
  return {from, to: to ?? from};
}

/** The range as it stands in page addresses; nothing for one that is open at both ends. */
export function writeRange({from, to}: Range): string | undefined {
  return from || to ? `${from}..${to}` : undefined;
}

/** From where to where a range goes; an end that is no value of the scale is open. */
export function spanOf(scale: Scale, text: string): Span {
  const {from, to} = parseRange(text);
  return [span(scale, from)?.[0] ?? -Infinity, span(scale, to)?.[1] ?? Infinity];
}
