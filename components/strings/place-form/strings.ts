import type {FileRefusal, SkipReason} from '../../../vocab/formats/geojson/read.js';
import type {FormStrings} from '../things/form-strings.js';

/** Why what was typed as coordinates is no point. */
export type CoordinatesMistake = 'no-coordinates' | 'out-of-range';

/** What is said of one place of a file, beside its name. */
export type ImportMark = 'known' | 'added' | 'kept' | 'failed';

/** The texts of the form for places. */
export interface PlaceFormStrings extends FormStrings {
  readonly where: string;
  readonly whereHelp: string;
  /** Where it lies, in degrees. */
  readonly position: (latitude: string, longitude: string) => string;
  readonly noPosition: string;
  readonly removePosition: string;
  readonly known: string;
  readonly knownHelp: string;
  readonly knownTaken: (name: string) => string;
  readonly notKnown: (name: string) => string;
  readonly coordinates: string;
  readonly coordinatesHelp: string;
  readonly unreadableCoordinates: Readonly<Record<CoordinatesMistake, string>>;
  /** Longitude seems to come first. */
  readonly swapped: (latitude: string, longitude: string) => string;
  readonly swap: string;
  readonly keepOrder: string;
  readonly openMap: string;
  readonly closeMap: string;
  readonly mapFailed: string;
  readonly atSea: string;
  readonly farAway: (kilometres: number) => string;
  readonly visiting: string;
  readonly access: string;
  readonly import: {
    readonly file: string;
    readonly fileHelp: string;
    readonly reading: string;
    readonly refusals: Readonly<Record<FileRefusal, string>>;
    /** @param system its name; empty if it cannot be told. */
    readonly otherSystem: (system: string) => string;
    readonly none: string;
    readonly skipped: Readonly<Record<SkipReason, (count: number) => string>>;
    readonly skippedTitle: string;
    /** The form holds the one place of the file. */
    readonly filled: (name: string) => string;
    readonly title: string;
    readonly found: (count: number) => string;
    readonly more: (count: number) => string;
    readonly legend: string;
    readonly marks: Readonly<Record<ImportMark, string>>;
    readonly add: (count: number) => string;
    readonly chooseOne: string;
    readonly adding: (count: number) => string;
    readonly result: (added: number, kept: number, failed: number) => string;
    readonly back: string;
  };
}
