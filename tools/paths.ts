import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The project's folder. This file runs as `build/tools/paths.js`. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A path inside the project. */
export function inRoot(...parts: string[]): string {
  return join(root, ...parts);
}
