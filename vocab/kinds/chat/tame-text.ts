/** The longest message that can be sent, in characters (UTF-16 units): some ten pages. */
export const longestMessage = 20_000;
/** What is read of a longer one that another app has written. */
const longestRead = 200_000;
/** Marks on one letter: scripts that stack them (Tibetan, Hebrew with its accents) need no more. */
const mostMarks = 8;

/** Override, embed and isolate the direction of what follows: in a text of somebody else's, to make it read as another. */
const directions = /[\u202A-\u202E\u2066-\u2069]/g;
// eslint-disable-next-line no-control-regex -- control characters are what must go; tab and line feed stay
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFF9-\uFFFB]/g;
const heaps = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu');
/** Anything that can be seen. Filler letters of Korean and the empty pattern of Braille cannot. */
const visible = /[^\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** Texts that need no work: printable Latin. */
const plain = /^[\n\u0020-\u007E\u00A1-\u02FF\u2010-\u201F]*$/;

/**
 * A text from somebody else as it can be shown: it keeps its direction to itself, heaps no marks beyond its line, holds no control characters and
 * no flood of empty lines. It stays plain text: whoever shows it makes no markup of it unchecked.
 * @returns the empty string if nothing of it can be seen.
 */
export function tameText(text: string): string {
  const short = text.length > longestRead ? text.slice(0, longestRead) : text;
  const quiet = plain.test(short) ? short : withoutTricks(short);
  return visible.test(quiet) ? withoutEmptyEnds(quiet) : '';
}

function withoutTricks(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(controls, '')
    .replace(directions, '')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(heaps, '$1');
}

function withoutEmptyEnds(text: string): string {
  return text
    .trimEnd()
    .replace(/^[\t ]*\n+/, '')
    .replace(/\n{4,}/g, '\n\n\n');
}

const longestLabel = 80;

/** A name from somebody else as it can be shown: as {@link tameText}, in one line, and no longer than a name can be. */
export function tameLabel(text: string): string {
  const line = tameText(text.slice(0, longestLabel * 8))
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length > longestLabel ? `${letters.slice(0, longestLabel - 1).join('')}…` : line;
}

/** How much of a message is shown before somebody asks for all of it. */
const shownAtFirst = {characters: 2_500, lines: 40};

/** The beginning of a text, cut between words where it can be. @returns with whether there is more. */
export function beginningOf(text: string): {readonly text: string; readonly isCut: boolean} {
  const end = Math.min(text.length, shownAtFirst.characters, endOfLine(text, shownAtFirst.lines));
  if (end === text.length) return {text, isCut: false};
  const space = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
  const cut = text.slice(0, space > end / 2 ? space : end);
  return {text: cut.replace(/[\uD800-\uDBFF\u200D]$/, '').trimEnd(), isCut: true};
}

function endOfLine(text: string, lines: number): number {
  let end = -1;
  for (let line = 0; line < lines; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text.length;
  }
  return end;
}
