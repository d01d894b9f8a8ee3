import {escapeHtml} from './escape.js';

/** What stands between the quotes of each attribute, unescaped; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Elements that have no content and no end. */
const empty = new Set(['hr', 'img', 'link', 'meta']);

/**
 * An element of a page that we write.
 * @param name a name of ours, never one that came from somewhere.
 * @param content HTML: texts pass {@link escapeHtml} first.
 */
export function element(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeHtml(value)}"`,
  );
  const start = `<${name}${written.join('')}>`;
  return empty.has(name) ? start : `${start}${content.join('')}</${name}>`;
}

/** Data inside a page (JSON-LD), written so that nothing in it can end the element: JSON reads `\u003c` as `<`. */
export function dataElement(type: string, data: unknown): string {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="${escapeHtml(type)}">${json}</script>`;
}
