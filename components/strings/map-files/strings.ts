import type {placeColumns} from '../../../vocab/formats/csv/places.js';

/** The texts for taking along what a map shows. */
export interface MapFilesStrings {
  readonly legend: string;
  readonly geojson: string;
  readonly csv: string;
  /** That members are in no file. */
  readonly hint: string;
  readonly nothing: string;
  /** What the files are called, without an ending. */
  readonly fileName: string;
  readonly headings: Readonly<Record<(typeof placeColumns)[number], string>>;
}
