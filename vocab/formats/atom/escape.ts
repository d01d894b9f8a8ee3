/** What XML has no way to write at all (XML 1.0, 2.2): left out. */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;'};

/** A text as it may stand in an element or an attribute, on one line. */
export function escapeXml(text: string): string {
  return keepXml(text).replace(/\s+/g, ' ').trim();
}

/** The same with all its lines and spaces: line ends are written as references, so that it still stands on one line. */
export function escapeXmlLines(text: string): string {
  return keepXml(text)
    .replace(/\r\n?|\n/g, '&#10;')
    .replace(/\t/g, '&#9;');
}

function keepXml(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"']/g, (sign) => entities[sign]!);
}
