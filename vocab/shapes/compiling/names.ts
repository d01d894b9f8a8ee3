import type {ShaclPath, Shape} from '../shacl/model.js';

/** Names that every object has: a field of that name would be found in things that do not have it. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

/** Gives fields their names, each another one. */
export class FieldNames {
  private readonly taken = new Set(inherited);

  /** The name of a property shape's field; a name that is taken gets a number. */
  choose(shape: Shape): string {
    const wanted = wantedName(shape);
    let name = wanted;
    for (let number = 2; this.taken.has(name); number++) name = `${wanted}${number}`;
    this.taken.add(name);
    return name;
  }
}

/** From the shape's own identifier, else from its English name, else from the predicate that its path ends with. */
function wantedName({id, name, path}: Shape): string {
  const candidates = [id.startsWith('_:') ? undefined : lastPart(id), name?.en, path && lastPart(lastPredicate(path))];
  return candidates.map((text) => camelCase(text ?? '')).find((text) => text) ?? 'field';
}

function lastPart(iri: string): string {
  return /[^/#:]*$/.exec(iri)![0];
}

function lastPredicate(path: ShaclPath): string {
  let last = path;
  for (let depth = 0; last.is !== 'predicate' && depth < 32; depth++) last = 'path' in last ? last.path : last.paths.at(-1)!;
  return last.is === 'predicate' ? last.iri : '';
}

/** Letters and digits of English alone: field names are written in attributes and addresses. */
export function camelCase(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  const words = (plain.match(/[a-z0-9]+/gi) ?? []).map((word) => (/^[A-Z0-9]+$/.test(word) ? word.toLowerCase() : word));
  const joined = words.map((word, index) => (index ? upperFirst(word) : lowerFirst(word))).join('');
  return /^\d/.test(joined) ? `field${joined}` : joined;
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
