/** Names that no file can have everywhere, or that would lead out of the folder. */
// eslint-disable-next-line no-control-regex -- control characters are what must be found here
const unsafe = /[<>:"|?*\\\u0000-\u001f%]|^\.{1,2}$|[. ]$/;

/**
 * The path of the file for an address below a root, the same for the same address and another one for each: names are decoded where a file can be
 * called so, and stay as they are in the address where not.
 */
export function pathFor(url: string, root: string): string {
  const parts = url.slice(root.length).split('/');
  return parts.map((part) => nameOf(part)).join('/');
}

function nameOf(part: string): string {
  let decoded = part;
  try {
    decoded = decodeURIComponent(part);
  } catch {
    // It stays as it is.
  }
  const isPlain = encodeURIComponent(decoded) === part || decoded === part;
  if (isPlain && !unsafe.test(decoded) && !decoded.includes('/')) return decoded;
  // A percent sign says that the rest is as in the address.
  return `%${part.replace(/[^\w.~-]/g, (sign) => encodeURIComponent(sign)).replace(/\.$/, '%2E')}`;
}
