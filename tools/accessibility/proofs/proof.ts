/** A test by the sentence that names it. */
export interface NamedTest {
  /** In the project, as `test/components/chat.test.ts`. */
  readonly file: string;
  /** As in the source, with “…” for what the test fills in. */
  readonly name: string;
  /** The tags that it tries; nothing if it holds for all of them. */
  readonly tags: readonly string[];
}

/**
 * What is to be said beside what programs test.
 * - `open`: a person must judge it, and nobody has.
 * - `manual`: a person has judged it; the words say what was done.
 * - `page`: the page around the tags decides it.
 * - `absent`: there is nothing that the criterion speaks of; the words say why.
 */
export interface Rest {
  readonly kind: 'open' | 'manual' | 'page' | 'absent';
  readonly what: string;
  /** The tags for which this is so; nothing if it is so for all that no other entry names. */
  readonly tags?: readonly string[];
}

/** How one success criterion is proven, besides by axe. */
export interface Proof {
  readonly criterion: string;
  readonly tests: readonly NamedTest[];
  /** Nothing if the tests decide all that it asks for. */
  readonly rest: readonly Rest[];
}

/** A test in the browser or in Node; `place` is its file within `test`, without the ending. */
export function tested(place: string, name: string, ...tags: readonly string[]): NamedTest {
  return {file: `test/${place}.test.ts`, name, tags};
}

export function open(what: string, ...tags: readonly string[]): Rest {
  return restOf('open', what, tags);
}

export function ofThePage(what: string, ...tags: readonly string[]): Rest {
  return restOf('page', what, tags);
}

export function absent(what: string, ...tags: readonly string[]): Rest {
  return restOf('absent', what, tags);
}

function restOf(kind: Rest['kind'], what: string, tags: readonly string[]): Rest {
  return tags.length ? {kind, what, tags} : {kind, what};
}
