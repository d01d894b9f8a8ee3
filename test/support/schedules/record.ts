import {graph, parse, sym} from 'rdflib';
import {as, schema} from '../../../vocab/rdf/vocabularies.js';

/** What a document says of a dish, as another app's library reads it: every value as often as it stands there. */
export interface Reading {
  readonly name: readonly string[];
  readonly note: readonly string[];
  readonly tags: readonly string[];
}

/** Reads a dish with rdflib: the check must not believe the reader that it checks. */
export function readDish(url: string, body: string): Reading {
  const store = graph();
  parse(body, store, url, 'text/turtle');
  const all = (predicate: string) => store.each(sym(`${url}#it`), sym(predicate)).map(({value}) => value);
  return {name: all(schema.name), note: all(schema.description), tags: all(schema.skills)};
}

/** The sources that a document of announcements names. */
export function readAnnounced(url: string, body: string): Set<string> {
  const store = graph();
  parse(body, store, url, 'text/turtle');
  return new Set(
    store.each(undefined, sym(as.object)).length
      ? store.statementsMatching(undefined, sym(as.object)).map(({object}) => object.value)
      : [],
  );
}
