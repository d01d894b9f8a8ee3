import {localName} from '../../vocab/text/local-name.js';
import type {FieldDescriptor, ValueKind} from '../../vocab/shapes/descriptor.js';
import type {FieldInfo, Kind} from '../../vocab/shapes/kind.js';
import {labelField, type Thing} from '../../vocab/shapes/thing.js';
import type {Row} from '../../pods/lists/row.js';
import type {ArrangedField, ArrangedFields} from '../data/arranging/field.js';
import type {Scale} from '../data/arranging/measure.js';
import {valueText} from '../data/things/value-text.js';
import type {ValueWords} from '../strings/things/value-words.js';

const scales: Partial<Record<ValueKind, Scale>> = {
  integer: 'number',
  decimal: 'number',
  date: 'date',
  dateTime: 'date',
  moment: 'date',
  time: 'time',
};

/** What makes no words that somebody would search for. */
const silent: readonly ValueKind[] = [
  'image',
  'thumbnail',
  'link',
  'boolean',
  'integer',
  'decimal',
  'date',
  'time',
  'dateTime',
  'moment',
];

/** The fields of a kind as searching, narrowing down and sorting see them, in the reader's languages. */
export function kindFields(kind: Kind, words: ValueWords, languages: readonly string[]): ArrangedFields<Thing> {
  const named = labelField(kind.descriptor);
  return new Map(
    kind.fields.flatMap((info): [string, ArrangedField<Thing>][] => {
      const descriptor = kind.descriptor.fields[info.name];
      if (!descriptor) return [];
      return [[info.name, arranged(info, descriptor, words, languages, info.name === named)]];
    }),
  );
}

function arranged(
  info: FieldInfo,
  descriptor: FieldDescriptor,
  words: ValueWords,
  languages: readonly string[],
  isName: boolean,
): ArrangedField<Thing> {
  const {name} = info;
  const {value: kind} = descriptor;
  const scale = info.choices ? undefined : scales[kind];
  const values = ({thing}: Row<Thing>) => thing?.values[name] ?? [];
  if (isName) return {name, values: (row) => (row.label === undefined ? values(row) : [row.label]), scale};
  if (descriptor.kind) return {name, values: ({thing}) => partNames(info, thing)};
  if (kind === 'text' && !info.choices) return {name, values};
  return {
    name,
    values,
    scale,
    text: (value) => valueText(words, info, descriptor, value, languages),
    key: kind === 'boolean' ? (value) => String(value === 'true' || value === '1') : (value) => value,
    spellings: (value) => spellings(info, kind, value),
    isSilent: !info.choices && silent.includes(kind),
  };
}

/** What parts are called: their name, or all that they tell in a few words. */
function partNames({name, kind}: FieldInfo, thing: Thing | undefined): string[] {
  return (thing?.parts[name] ?? []).flatMap(({values}) => {
    const named = kind && values[labelField(kind().descriptor) ?? '']?.[0];
    return named ?? (Object.values(values).flat().join(', ') || []);
  });
}

/** A choice may be written in any language, or as the last part of its address: authors of pages do not know their readers' languages. */
function spellings({choices}: FieldInfo, kind: ValueKind, value: string): string[] {
  const choice = choices?.find((one) => one.value === value);
  if (kind === 'boolean') return [value === 'true' || value === '1' ? 'true' : 'false'];
  return [...Object.values(choice?.label ?? {}), localName(value)];
}
