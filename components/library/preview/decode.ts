/** A text whose letters are written in one of the ways that people's programs use: UTF-8, UTF-16 if it says so, else that of Windows. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    // As a stream: what is cut may end in the middle of a letter.
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes, {stream: true});
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
