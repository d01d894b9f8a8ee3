import type {Verdict} from '../../../vocab/kinds/poll/rules.js';

export const partNames = ['news', 'events', 'decisions'] as const;
export type PartName = (typeof partNames)[number];

/** Something that a digest can tell. */
export interface DigestItem {
  readonly part: PartName;
  readonly source: string;
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly language?: string | undefined;
  /** Whoever has written it, by name. */
  readonly authors?: readonly string[];
  readonly place?: string | undefined;
  /** When it appeared, begins, or was decided. */
  readonly time?: Date | undefined;
  /** Whether only the day matters. */
  readonly isDay?: boolean;
  readonly verdict?: Verdict | undefined;
  /** The page that everybody can read without scripts, if there is one. */
  readonly page?: string | undefined;
}
