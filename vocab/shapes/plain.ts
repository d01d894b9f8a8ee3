import type {FieldValues, KindDescriptor} from './descriptor.js';

/** The values of a kind by field: one, or a list where there may be several. */
export type PlainOf<K extends KindDescriptor> = {
  readonly [Field in keyof K['fields']]: K['fields'][Field] extends {many: true} ? readonly string[] : string | undefined;
};

/** Field values, as reading gives them and forms hold them, as the fields of a plain object: each field is there. */
export function plainOf<K extends KindDescriptor>({fields}: K, values: FieldValues): PlainOf<K> {
  const plain: Record<string, unknown> = {};
  for (const name in fields) plain[name] = fields[name]!.many ? (values[name] ?? []) : values[name]?.[0];
  return plain as PlainOf<K>;
}
