import type {Resources} from '../documents/resources.js';

/** Whoever changes what a coop keeps, and what is known of it on this page. */
export interface Writer {
  readonly resources: Resources;
  /** Makes requests in that person's name. */
  readonly fetch: typeof fetch;
}
