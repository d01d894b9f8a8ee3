/** The longest path of a thing in its home: lists repeat it, and must not be made heavy by it. */
const longestPath = 500;

/**
 * Whether the path of something in a home is spelled as servers list it. Servers answer one document at many addresses: with a query, with
 * a doubled slash, with a letter written as `%61`. Each of them would be one more thing by the same author, and would stay in a
 * list when the author takes the thing away.
 */
export function isPlainPath(path: string): boolean {
  const segments = path.split('/');
  const last = segments.pop()!;
  return path.length <= longestPath && segments.every(isPlainName) && (last === '' || isPlainName(last));
}

/** Whether the name of one document or container is spelled so. */
export function isPlainName(name: string): boolean {
  if (name === '' || name === '.' || name === '..') return false;
  try {
    return encodeURIComponent(decodeURIComponent(name)) === name;
  } catch {
    return false;
  }
}
