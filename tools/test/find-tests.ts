import {listFiles} from '../build/walk.js';
import {inRoot} from '../paths.js';

/** The ways in which tests run: in Node, in a page, in a browser against real servers, and with what npm would publish. */
export const suites = ['unit', 'elements', 'flows', 'recipes'] as const;
export type Suite = (typeof suites)[number];

const suiteOfFolder: Readonly<Record<string, Suite | undefined>> = {
  components: 'elements',
  integration: 'elements',
  e2e: 'flows',
  recipes: 'recipes',
  bench: undefined,
  support: undefined,
};

function suiteOf(file: string): Suite | undefined {
  const folder = file.split('/')[0] ?? '';
  return folder in suiteOfFolder ? suiteOfFolder[folder] : 'unit';
}

/** The sources of a suite, as `test/…`. Read from the sources, so that what a deleted test left in `build/` is not run. */
export async function findTests(suite: Suite, filter = ''): Promise<string[]> {
  const files = (await listFiles(inRoot('test'))).filter((file) => file.endsWith('.test.ts') && suiteOf(file) === suite);
  return files.map((file) => `test/${file}`).filter((file) => file.includes(filter));
}

/** What the compiler made of a source. */
export function compiled(source: string): string {
  return inRoot('build', source.replace(/\.ts$/, '.js'));
}

/** The source from which a compiled file comes. */
export function sourceOf(file: string): string {
  return file.replace(inRoot('build/'), '').replace(/\.js$/, '.ts');
}
