import type {Term} from '../../rdf/terms.js';
import {expandPath} from '../compiling/paths.js';
import type {FieldDescriptor, KindDescriptor, Path} from '../descriptor.js';
import type {ShaclPath} from '../shacl/model.js';

/** Finds the field that a path of a shape belongs to. */
export class FieldFinder {
  /** Names by path, best first: fields that are written there before those that are only looked for there. */
  private readonly byPath = new Map<string, string[]>();

  /** @param named the names that values stand under, those of single languages among them. */
  constructor(
    private readonly kind: KindDescriptor,
    private readonly named: readonly string[] = [],
  ) {
    for (const which of ['write', 'read'] as const) {
      for (const [name, field] of Object.entries(kind.fields)) this.note(name, field[which]);
    }
  }

  /** The name that a value at `path` stands under, if any field is there. */
  at(path: ShaclPath, value?: Term): string | undefined {
    const plain = expandPath(path);
    if (typeof plain === 'string') return undefined;
    const names = plain.flatMap((one) => this.byPath.get(keyOf(one)) ?? []);
    const language = value?.termType === 'Literal' ? value.language.toLowerCase() : '';
    const name = names.find((one) => this.languageOf(one) === language) ?? names[0];
    return name === undefined ? undefined : this.inLanguage(name, language);
  }

  private languageOf(name: string): string {
    return this.kind.fields[name]?.language?.toLowerCase() ?? '';
  }

  /** What is said of all languages together is said at the first. */
  private inLanguage(name: string, language: string): string {
    const own = this.named.filter((one) => one.startsWith(`${name}@`));
    return own.find((one) => one.toLowerCase() === `${name}@${language}`.toLowerCase()) ?? own[0] ?? name;
  }

  private note(name: string, paths: FieldDescriptor['read']): void {
    for (const path of paths) {
      const names = this.byPath.get(keyOf(path)) ?? [];
      if (!names.includes(name)) this.byPath.set(keyOf(path), [...names, name]);
    }
  }
}

function keyOf(path: Path): string {
  return path.join(' ');
}
