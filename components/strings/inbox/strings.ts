import type {NoticeKind} from '../../../pods/inbox/notice.js';

/** The texts of somebody's messages. */
export interface InboxStrings {
  readonly title: string;
  readonly signInFirst: string;
  /** Somebody who has no letter box yet. */
  readonly none: string;
  readonly empty: string;
  /** How many there are, and how many of them are new. */
  readonly count: (total: number, fresh: number) => string;
  readonly anyone: string;
  readonly isNew: string;
  /** What each kind says; `who` signs it. */
  readonly sentence: Readonly<Record<NoticeKind, (who: string) => string>>;
  /** In place of a name that the coop does not know. */
  readonly someone: (host: string | undefined) => string;
  readonly unreadable: string;
  readonly unanswered: (host: string) => string;
  readonly received: (date: Date) => string;
  readonly open: (host: string) => string;
  readonly openChat: string;
  readonly reply: (name: string) => string;
  readonly readAll: string;
  readonly markRead: string;
  readonly markUnread: string;
  readonly markAll: string;
  readonly remove: string;
  readonly confirmRemove: string;
  readonly keep: string;
  readonly removed: string;
  /** What has come while somebody looks. */
  readonly arrived: (count: number) => string;
  readonly older: (count: number) => string;
  readonly notMarked: string;
  readonly notRemoved: string;
  readonly notRead: string;
}
