import {ObservableState} from '../../pods/observable.js';
import type {Outbox} from '../../pods/outbox/outbox.js';
import type {Community} from './community.js';

const opened = new WeakMap<Community, ObservableState<Outbox | undefined>>();

/** The outbox that is open on the page, if one is: whoever shows what waits in it opens none for that. */
export function openedOutbox(community: Community): ObservableState<Outbox | undefined> {
  const state = opened.get(community) ?? new ObservableState<Outbox | undefined>(undefined);
  opened.set(community, state);
  return state;
}
