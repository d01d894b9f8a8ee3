import type {Kind} from '../../vocab/shapes/kind.js';
import {failure, type Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';

/** Finds the kind that a tag is about. */
export function findKind(
  _source: Community,
  tag: {readonly src?: string; readonly kind?: string; readonly shape?: string},
  _languages: readonly string[],
): Promise<Result<Kind>> {
  return Promise.resolve(failure('missing', {url: tag.shape}));
}
