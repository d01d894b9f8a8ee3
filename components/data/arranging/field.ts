import type {Row} from '../../../pods/lists/row.js';
import {fold} from '../../../vocab/text/fold.js';
import type {Scale} from './measure.js';

/** One thing that rows tell, as searching, narrowing down and sorting see it. */
export interface ArrangedField<T> {
  /** In camel case, as in the kind's descriptor. */
  readonly name: string;
  /** Nothing for a row that is not read yet. */
  values(row: Row<T>): readonly string[];
  /** On which scale values are compared; without one they are texts. */
  readonly scale?: Scale;
  /** A value as people read it; as it is, if this is not there. */
  text?(value: string): string;
  /** What makes two values the same; without it, two spellings that fold into one are. */
  key?(value: string): string;
  /** How else a value can be written in an attribute or an address. */
  spellings?(value: string): readonly string[];
  /** Whether it is left out when everything is searched: addresses and pictures are no words. */
  readonly isSilent?: boolean;
}

/** What rows tell, by name. */
export type ArrangedFields<T> = ReadonlyMap<string, ArrangedField<T>>;

/** What makes two values of a field the same. */
export function keyOf<T>(field: ArrangedField<T>, value: string): string {
  return field.key ? field.key(value) : fold(value);
}

/** A value as people read it. */
export function textOf<T>(field: ArrangedField<T>, value: string): string {
  return field.text ? field.text(value) : value;
}
