/**
 * Some servers write what lies beyond the first 65,536 characters, emoji among them, as two escapes of four digits (`\uD83D\uDC4D`; Node Solid Server
 * does so with every document that it has patched). Turtle knows no such halves, and a parser refuses the document. Here they are put together; a half without
 * its other half becomes the sign for what cannot be read.
 */
export function joinEscapes(text: string): string {
  // Escape by escape, so that an escaped backslash before a `u` is not taken for the beginning of one.
  return text.replace(
    /\\(?:u(d[89ab][\da-f]{2})\\u(d[c-f][\da-f]{2})|u(d[89a-f][\da-f]{2})|[^])/gi,
    (escape, first?: string, second?: string, half?: string) =>
      first && second ? String.fromCharCode(parseInt(first, 16), parseInt(second, 16)) : half ? '\uFFFD' : escape,
  );
}
