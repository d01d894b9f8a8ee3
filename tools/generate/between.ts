/** Puts a text between two lines of a page, which stay. @throws Error if the page has no such lines. */
export function between(page: string, start: string, end: string, text: string): string {
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page needs the lines “${start}” and “${end}”.`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}
