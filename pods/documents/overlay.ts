import type {Result} from '../problem.js';
import type {PodDocument, ResourceState} from './resources.js';

/** What waits to be sent, laid over what is read: each document as it will be. What nothing waits for comes back as it is. */
export interface Overlay {
  /** A reading as it is shown. */
  reading(url: string, read: Result<PodDocument>): Result<PodDocument>;
  /** A state as it is shown. */
  state(url: string, state: ResourceState): ResourceState;
}
