import type {Exactness} from '../../../vocab/geo/round-spot.js';

/** The texts of the choice where on a map a member is. */
export interface ProfileMapStrings {
  readonly title: string;
  readonly help: string;
  readonly choices: Readonly<Record<'none' | Exactness, string>>;
  readonly where: string;
  readonly whereHelp: string;
  /** What the map will show. */
  readonly told: (latitude: string, longitude: string) => string;
  readonly needWhere: string;
  readonly notFound: (typed: string) => string;
  readonly outOfRange: string;
}
