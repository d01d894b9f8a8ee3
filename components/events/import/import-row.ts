import type {Fitted} from './imported-event.js';
import type {Fate} from '../../data/send-deed.js';

/** One event of a file, to choose or not. */
export interface ImportRow {
  readonly event: Fitted;
  readonly isPrivate: boolean;
  isKnown: boolean;
  isChosen: boolean;
  fate?: Fate | undefined;
}

/** The title of an event; empty if it has none. */
export function titleOf({event}: ImportRow): string {
  return event.values.name?.[0] ?? '';
}

/** Whether an event can still be added. */
export function isOpen({isKnown, fate}: ImportRow): boolean {
  return !isKnown && (!fate || fate.is === 'failed');
}
