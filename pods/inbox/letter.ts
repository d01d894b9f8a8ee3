import type {Problem} from '../problem.js';
import type {Notice} from './notice.js';

/** Something that lies in an inbox. */
export interface InboxItem {
  /** Address of its document. */
  readonly url: string;
  /** When the server took it; never what the sender claims. */
  readonly received?: Date | undefined;
}

/** What was told, and where it lies. */
export interface ReceivedNotice extends Notice {
  /** Where it lies: more than once if it was sent again. The first one to arrive comes first. */
  readonly items: readonly InboxItem[];
}

/** An item that says nothing to a person, or cannot be read. */
export interface UnreadableItem extends InboxItem {
  readonly problem: Problem;
}

/** Whether an item tells something. */
export function isNotice(found: ReceivedNotice | UnreadableItem): found is ReceivedNotice {
  return 'items' in found;
}
