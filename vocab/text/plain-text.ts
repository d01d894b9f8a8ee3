const htmlElement = /<\/?(?:p|br|a|div|span|ul|ol|li|b|i|em|strong|blockquote|h[1-6]|script|style)\b[^<>]*>/gi;
const lineEnd = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/blockquote)\b[^<>]*>/gi;
const unread = /<(script|style)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi;
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

/**
 * A text that may have come as HTML (as that of ActivityStreams often does) as plain text. It is not made safe to be read as HTML
 * again: show it as text. What is no HTML stays as it is.
 */
export function plainText(value: string): string {
  if (value.search(htmlElement) < 0) return value.trim();
  return value
    .replace(unread, '')
    .replace(lineEnd, '\n')
    .replace(htmlElement, '')
    .replace(/&(?:lt|gt|quot|#39|nbsp|amp);/g, (entity) => entities[entity]!)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}
