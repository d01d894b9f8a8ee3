import {stat} from 'node:fs/promises';
import {join, normalize, sep} from 'node:path';

/** Which folder answers for which part of the addresses: `{'/': …, '/cdn/': …}`; the longest prefix wins. */
export type Roots = Readonly<Record<string, string>>;

export type Location = {file: string} | {redirect: string} | undefined;

/** The path that an address asks for, or nothing if it is malformed, hidden or climbs out of its folder. */
function decodePath(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return /\0|\\|(?:^|\/)\.(?!well-known\/)/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Finds the file that an address stands for. A folder stands for its `index.html`. */
export async function locate(pathname: string, roots: Roots): Promise<Location> {
  const path = decodePath(pathname);
  if (path === undefined) return undefined;
  const prefix = Object.keys(roots)
    .sort((a, b) => b.length - a.length)
    .find((candidate) => path.startsWith(candidate));
  if (prefix === undefined) return undefined;
  const folder = normalize(roots[prefix] + sep);
  const file = join(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : '');
  if (!file.startsWith(folder)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return {redirect: `${pathname.replace(/^\/+/, '/')}/`};
  return found?.isFile() ? {file} : undefined;
}
