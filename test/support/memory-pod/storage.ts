/** What is stored under one path. Containers are stored under a path that ends in a slash, with no body. */
export interface Stored {
  readonly body: string;
  readonly type: string;
  /** Time of the last change in milliseconds; never twice the same, so that entity tags differ. */
  readonly modified: number;
}

/** What has happened to a path; `state` is its entity tag now. */
export interface Change {
  readonly path: string;
  readonly type: 'Create' | 'Update' | 'Delete';
  readonly state?: string | undefined;
}

/** Files and containers by path, as a server keeps them on disk. */
export class Storage {
  private readonly files = new Map<string, Stored>([['/', {body: '', type: turtle, modified: Date.now()}]]);
  private lastChange = Date.now();
  /** Paths of containers that the server declares to be storages, each with the WebID of its owner. */
  readonly owners = new Map<string, string>();
  /** Called after each change of a document, for whoever is to be told. */
  onChange?: (change: Change) => void;
  /** Told of each document as soon as it has changed; nothing stands for what is gone. */
  onStored: (path: string, body: string | undefined) => void = () => undefined;

  get(path: string): Stored | undefined {
    return this.files.get(path);
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  /** Stores a document, or a container for a path with a final slash. Containers above it are made. */
  set(path: string, body: string, type: string = turtle): void {
    const isNew = !this.has(path);
    if (isNew) this.touchParent(path);
    const stored = {body, type, modified: this.tick()};
    this.files.set(path, stored);
    this.onStored(path, body);
    this.onChange?.({path, type: isNew ? 'Create' : 'Update', state: entityTag(stored)});
  }

  /** Takes a document or an empty container away, with its rules. */
  delete(path: string): void {
    this.files.delete(path);
    this.files.delete(`${path}.acl`);
    this.onStored(path, undefined);
    this.touchParent(path);
    this.onChange?.({path, type: 'Delete'});
  }

  /** @returns what brings back everything as it is now. */
  remember(): () => void {
    const files = new Map(this.files);
    return () => {
      this.files.clear();
      for (const [path, stored] of files) this.files.set(path, stored);
    };
  }

  /** What a container holds. Rules are no members of their container. */
  children(container: string): string[] {
    return [...this.files.keys()].filter((path) => parentOf(path) === container && !path.endsWith('.acl'));
  }

  /** A container's listing as the server words it. */
  listing(container: string, origin: string): string {
    const children = this.children(container);
    const about = (path: string, ...types: string[]) =>
      `<${origin}${path}> a ${types.map((type) => `<${type}>`).join(', ')};\n` +
      `  <http://purl.org/dc/terms/modified> "${new Date(this.get(path)!.modified).toISOString()}"^^<http://www.w3.org/2001/XMLSchema#dateTime>.\n`;
    const typesOf = (path: string) =>
      path.endsWith('/')
        ? [`${ldp}Container`, `${ldp}BasicContainer`, `${ldp}Resource`]
        : [`${ldp}Resource`, `http://www.w3.org/ns/iana/media-types/${this.get(path)!.type}#Resource`];
    const contains = children.map((path) => `<${origin}${container}> <${ldp}contains> <${origin}${path}>.\n`);
    return [
      about(container, ...typesOf(container)),
      ...children.map((path) => about(path, ...typesOf(path))),
      ...contains,
    ].join('');
  }

  /** Making or removing something changes the container's entity tag; changing something in it does not. */
  private touchParent(path: string): void {
    const parent = parentOf(path);
    if (parent !== undefined) this.set(parent, '');
  }

  private tick(): number {
    this.lastChange = Math.max(Date.now(), this.lastChange + 1);
    return this.lastChange;
  }
}

export const turtle = 'text/turtle';
const ldp = 'http://www.w3.org/ns/ldp#';

/** The path of the container that a path lies in; `undefined` for the root. */
export function parentOf(path: string): string | undefined {
  return path === '/' ? undefined : path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
}

export function entityTag({modified, type}: Stored): string {
  return `"${modified}-${type}"`;
}
