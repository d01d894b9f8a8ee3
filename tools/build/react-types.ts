import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/** What of `custom-elements.json` types are made from. */
interface Manifest {
  readonly modules: readonly {readonly path: string; readonly declarations: readonly Declaration[]}[];
}

interface Declaration {
  readonly name: string;
  readonly tagName: string;
  readonly members?: readonly {readonly kind: string; readonly name: string; readonly readonly?: boolean}[];
  readonly attributes?: readonly {readonly name: string}[];
  readonly events?: readonly {readonly name: string}[];
}

/** What is the same for every tag: React takes `class` on tags of others, and listens to `coop-ready` as `oncoop-ready`. */
const ground = `/** Types of the tags for JSX in React 19, made from custom-elements.json. Importing this registers nothing. */
import type {ClassAttributes, HTMLAttributes} from 'react';
export type * from './components/event-types.js';

type Value = string | number | boolean | undefined;

/** What can be written on a tag: the element's own properties, its attributes as in HTML, and its events. */
type Tag<
  Element extends HTMLElement,
  Properties extends keyof Element,
  Attributes extends string,
  Events extends keyof HTMLElementEventMap,
> = ClassAttributes<Element> &
  Omit<HTMLAttributes<Element>, Properties | Attributes> & {class?: string} & {
    [Name in Exclude<Attributes, Properties>]?: Value;
  } & Partial<Pick<Element, Properties>> & {
    [Name in Events as \`on\${Name}\`]?: (event: HTMLElementEventMap[Name]) => void;
  };
`;

/** Some words as a type: \`'a' | 'b'\`; where there is none, the type that nothing has. */
function union(words: readonly string[]): string {
  return words.length > 0 ? words.map((word) => `'${word}'`).join(' | ') : 'never';
}

function typeOf({name, members, attributes, events}: Declaration): string {
  const properties = (members ?? []).filter((member) => member.kind === 'field' && !member.readonly);
  const parts = [properties, attributes ?? [], events ?? []].map((list) => union(list.map((one) => one.name)));
  return `Tag<${[name, ...parts].join(', ')}>`;
}

/** The types of all tags of a manifest, as the text of a declaration file that lies in `dist/lib/`. */
export function reactTypes({modules}: Manifest): string {
  const tags = modules.flatMap(({path, declarations}) =>
    declarations.map((declaration) => ({...declaration, module: path.replace('dist/lib/', './')})),
  );
  const imports = tags.map(({name, module}) => `import type {${name}} from '${module}';`);
  const lines = tags.map((tag) => `      '${tag.tagName}': ${typeOf(tag)};`);
  const declared = ["declare module 'react' {", '  namespace JSX {', '    interface IntrinsicElements {'];
  return [ground, ...imports, '', ...declared, ...lines, '    }', '  }', '}', ''].join('\n');
}

/**
 * Writes the entry `solidaire/react`. It has an empty module beside its types: an import for the types alone, which some bundlers keep,
 * would else fail.
 */
export async function writeReactTypes(manifest: string, library: string): Promise<void> {
  const tags = JSON.parse(await readFile(manifest, 'utf8')) as Manifest;
  await writeFile(join(library, 'react.d.ts'), reactTypes(tags));
  await writeFile(join(library, 'react.js'), 'export {};\n');
}
