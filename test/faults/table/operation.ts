import assert from 'node:assert/strict';
import {sym, type IndexedFormula} from 'rdflib';
import type {Work} from '../../../pods/outbox/work.js';
import {as, coop} from '../../../vocab/rdf/vocabularies.js';
import type {Place} from '../../support/faults/place.js';
import type {Tab} from '../../support/outbox/device.js';

/** Something that a person writes: a column of the table. */
export interface Operation {
  /** The heading of its column. */
  readonly name: string;
  /** Whatever it needs once; then one trial after the other, each with documents of its own. */
  open(place: Place): Promise<() => Promise<Trial>>;
}

/** One time that it is written. */
export interface Trial {
  /** Reads what a form on this page would show, and gives what it hands in. */
  fill(tab: Tab): Promise<Work>;
  /** Throws unless the server has what was written, exactly once, and everything else as it was. */
  checkSource(): Promise<void>;
  /** Throws unless the list, or the box, knows. */
  checkTold(): Promise<void>;
  /** Throws unless a page shows what the server has. */
  checkShown(tab: Tab): Promise<void>;
  /** Another device writes something else into the same document. */
  readonly writeElsewhere?: () => Promise<void>;
}

export const nothing = () => Promise.resolve();

/** The values of a property, as rdflib reads them, each as often as it stands there. */
export function values(store: IndexedFormula | undefined, subject: string, property: string): string[] {
  return (store?.each(sym(subject), sym(property)) ?? []).map(({value}) => value).sort();
}

/** One mark of the last write, however often something was sent. */
export function checkMarks(store: IndexedFormula | undefined, iri: string): void {
  assert.equal(values(store, iri.split('#')[0]!, coop.lastWrite).length, 1, 'one mark of the last write');
}

/** Whoever opens the list is led to the source. An announcement that stands there twice leads there once. */
export async function checkAnnounced({server}: Place, announcements: string, source: string): Promise<void> {
  const store = await server.statements(announcements);
  const found = store?.statementsMatching(undefined, sym(as.object), sym(source)) ?? [];
  assert.ok(found.length > 0, 'the list does not know of it');
}
