import type {Resources} from '../../pods/documents/resources.js';

/** An answer that was asked for while the code that reads it still loaded. */
export interface StartedReading {
  readonly url: string;
  readonly answer: Promise<Response>;
}

/** Under this symbol the loader leaves on a tag what it has asked for on the tag's behalf. */
export const startedReading = Symbol.for('coop:started:1');

/** Hands what the loader has asked for to where documents are read. Once: afterwards the tag asks itself. */
export function adoptStartedReading(tag: Element & {[startedReading]?: StartedReading}, resources: Resources): void {
  const started = tag[startedReading];
  if (!started) return;
  delete tag[startedReading];
  resources.expect(started.url, started.answer);
}
