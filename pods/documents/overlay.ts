import {failure, success, type Result} from '../problem.js';
import type {PodDocument, ResourceState} from './resources.js';

/**
 * What becomes of a document once everything is sent that waits for it: `null` if it is taken away. What nothing waits for comes back as
 * it is, so that an overlay costs nothing where there is none.
 */
export type Overlay = (url: string, stored: PodDocument | undefined) => PodDocument | undefined | null;

/** A reading, with what waits to be sent. */
export function shown(overlay: Overlay | undefined, url: string, read: Result<PodDocument>): Result<PodDocument> {
  if (!overlay) return read;
  const stored = read.ok ? read.value : undefined;
  const document = overlay(url, stored);
  if (document === stored) return read;
  return document ? success(document) : failure('missing', {url});
}

/** A state, with what waits to be sent. */
export function shownState(overlay: Overlay | undefined, url: string, state: ResourceState): ResourceState {
  if (!overlay) return state;
  const document = overlay(url, state.document);
  if (document === state.document) return state;
  const {fetching} = state;
  return document ? {status: 'success', fetching, document} : {status: 'error', fetching, problem: {kind: 'missing', url}};
}
