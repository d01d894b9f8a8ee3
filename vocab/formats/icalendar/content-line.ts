import ICAL from 'ical.js';

/** The longest line in octets, without its end (RFC 5545, 3.1). */
const longestLine = 75;
const utf8 = new TextEncoder();
/** How the library writes and reads texts; its types leave that open. */
const {text: texts} = (
  ICAL.design.icalendar as {value: {text: {toICAL(text: string): string; fromICAL(text: string): string}}}
).value;
// eslint-disable-next-line no-control-regex -- control characters are what must go: no text may hold them (RFC 5545, 3.1)
const control = /[\u0000-\u0008\u000B-\u001F\u007F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * One line of a calendar file, folded and ended.
 * @param value as it stands in the file: texts pass through {@link escapeText} first.
 */
export function contentLine(name: string, value: string, params: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(params).map(([key, param]) => `;${key}=${escapeParam(param)}`);
  return fold(`${name}${written.join('')}:${clean(value)}`);
}

/** A text as a value (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return texts.toICAL(text.replace(/\r\n?/g, '\n').replace(control, ''));
}

/** The other way round of {@link escapeText}. */
export function unescapeText(value: string): string {
  return texts.fromICAL(value);
}

/** A text as the value of a parameter (RFC 6868). */
function escapeParam(text: string): string {
  const escaped = text.replace(/[\^"\n]/g, (sign) => ({'^': '^^', '"': "^'", '\n': '^n'})[sign]!).replace(control, '');
  return /[:;,]/.test(escaped) ? `"${escaped}"` : escaped;
}

/** Nothing that is not escaped can begin a line of its own. */
function clean(value: string): string {
  return value.replace(/[\r\n]/g, ' ').replace(control, '');
}

/** The library folds too, but forgets to count the space at the beginning of the next line. */
function fold(line: string): string {
  if (line.length < longestLine && utf8.encode(line).length <= longestLine) return `${line}\r\n`;
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = utf8.encode(sign).length;
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return `${folded}\r\n`;
}
