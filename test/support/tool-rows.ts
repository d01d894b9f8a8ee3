import type {Row} from '../../pods/lists/row.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import {atelier} from './tools.js';

/** A row of a list of tools; texts where a field has one value. */
export function toolRow(id: string, told: Readonly<Record<string, string | readonly string[]>>): Row<Thing> {
  const iri = `${atelier}${id}`;
  const values: FieldValues = Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]),
  );
  return {source: iri, status: 'ready', label: values['name']?.[0], thing: {iri, values, parts: {}, issues: []}};
}

/** A row that is still to be read. */
export function pendingRow(id: string): Row<Thing> {
  return {source: `${atelier}${id}`, status: 'pending'};
}
