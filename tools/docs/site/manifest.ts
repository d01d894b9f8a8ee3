import {readFile} from 'node:fs/promises';
import {inRoot} from '../../paths.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}

export interface Typed extends Named {
  readonly type?: {readonly text: string};
  readonly default?: string;
}

export interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly privacy?: string;
  readonly parameters?: readonly Typed[];
  readonly return?: {readonly type?: {readonly text: string}};
}

/** A tag as `custom-elements.json` describes it. */
export interface TagManifest {
  readonly tagName: string;
  readonly description: string;
  readonly attributes?: readonly Typed[];
  readonly members?: readonly Member[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Typed[];
  readonly cssStates?: readonly Named[];
}

export interface Family {
  /** Name of its folder in `components/`. */
  readonly name: string;
  readonly tags: readonly TagManifest[];
}

interface Manifest {
  readonly modules: ReadonlyArray<{readonly path: string; readonly declarations: readonly TagManifest[]}>;
}

/** All tags, by family, both by name. */
export async function readFamilies(): Promise<Family[]> {
  const {modules} = JSON.parse(await readFile(inRoot('custom-elements.json'), 'utf8')) as Manifest;
  const families = new Map<string, TagManifest[]>();
  for (const {path, declarations} of modules) {
    const name = /components\/([^/]+)\//.exec(path)?.[1] ?? 'other';
    families.set(name, [...(families.get(name) ?? []), ...declarations]);
  }
  return [...families]
    .map(([name, tags]) => ({name, tags: tags.toSorted((a, b) => (a.tagName < b.tagName ? -1 : 1))}))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
