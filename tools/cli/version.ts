import {createRequire} from 'node:module';

/** The version of the package that this file belongs to, wherever that is installed. */
export function readVersion(): string {
  const {version} = createRequire(import.meta.url)('solidaire/package.json') as {version: string};
  return version;
}
