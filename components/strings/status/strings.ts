import type {Side} from '../../../pods/outbox/deeds/handler.js';

/** Whose words tell what a piece of work was about. */
export type WorkType =
  'announce' | 'contribute' | 'edit' | 'move' | 'open-room' | 'post' | 'profile' | 'register' | 'say' | 'vote' | 'withdraw';

/** The texts about what is typed and not sent yet. */
export interface StatusStrings {
  readonly title: string;
  readonly offline: string;
  readonly sending: (count: number) => string;
  readonly waiting: (count: number) => string;
  readonly needsYou: (count: number) => string;
  readonly allSent: string;
  readonly onPageOnly: string;
  readonly show: string;
  readonly hide: string;
  /** What each kind of work is called, around the name of the thing if that is known. */
  readonly work: Readonly<Record<WorkType, (name: string | undefined) => string>>;
  /** Answers to an invitation. */
  readonly answers: Readonly<Record<'yes' | 'maybe' | 'no', string>>;
  readonly typed: (date: Date) => string;
  readonly isSending: string;
  readonly waits: string;
  readonly retry: string;
  readonly recreate: string;
  readonly copy: string;
  readonly copied: string;
  readonly discard: string;
  readonly confirmDiscard: string;
  readonly keep: string;
  readonly forbidden: string;
  readonly gone: string;
  /** Two values of one field. */
  readonly conflict: (label: string) => string;
  readonly side: Readonly<Record<Side, (date?: Date) => string>>;
  readonly choose: Readonly<Record<Side, string>>;
  readonly nothing: string;
}
