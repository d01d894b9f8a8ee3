import type {LitElement} from 'lit';
import type {Community} from '../../data/community.js';
import type {IndexedHost} from '../over-index.js';

/** The tag in whose list somebody looks around a place. */
export interface NearHost extends LitElement, Omit<IndexedHost, keyof LitElement> {
  readonly near: boolean;
  /** Where its documents are read. */
  readonly source: Community | undefined;
}
