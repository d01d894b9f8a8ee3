import {findListTags, marksOf, type ListTag, type OldSnapshot} from './page-tags.js';

/** Why a page cannot hold a snapshot in a tag as it stands. */
export type PagePlight = 'not-closed' | 'torn' | 'no-room';

/** A page with a snapshot in one of its tags, or why it has none. */
export type Put = {readonly html: string} | {readonly plight: PagePlight};

/**
 * Writes a snapshot into a tag: where an earlier one stands, else before all that somebody has written there by hand, which stays. One that says
 * the same as the earlier one is left with its day.
 * @param index which of the page's tags.
 * @param items of the list, as HTML, one line each.
 * @param day as `2026-11-29`.
 */
export function putSnapshot(html: string, index: number, items: readonly string[], day: string): Put {
  const tags = findListTags(html);
  const tag = tags[index]!;
  if (!tag.isClosed) return {plight: 'not-closed'};
  if (tag.old === 'torn') return {plight: 'torn'};
  const written = splice(html, tag, tag.old, items, day);
  // A list in a paragraph or a link would end it: the browser would see another page than whoever wrote it.
  const after = findListTags(written);
  const now = after[index];
  const fits =
    after.length === tags.length && now?.isClosed && typeof now.old === 'object' && now.old.items === items.length;
  return fits ? {html: written} : {plight: 'no-room'};
}

function splice(
  html: string,
  {begins, contentBegins}: ListTag,
  old: OldSnapshot | undefined,
  items: readonly string[],
  day: string,
): string {
  const line = (html.includes('\r\n') ? '\r\n' : '\n') + indentAt(html, begins);
  const {first, last} = marksOf(day);
  const list = items.length ? ['<ul>', ...items.map((item) => `  ${item}`), '</ul>'] : [];
  const content = [...list, ''].map((text) => `${line}  ${text}`).join('');
  if (!old) return `${html.slice(0, contentBegins)}${line}  ${first}${content}${last}${html.slice(contentBegins)}`;
  if (html.slice(old.contentBegins, old.contentEnds) === content) return html;
  return `${html.slice(0, old.begins)}${first}${content}${last}${html.slice(old.ends)}`;
}

/** The space before what stands at this place, if nothing else stands there in its line. */
function indentAt(html: string, place: number): string {
  const line = html.slice(html.lastIndexOf('\n', place - 1) + 1, place);
  return /^[ \t]*$/.test(line) ? line : '';
}
