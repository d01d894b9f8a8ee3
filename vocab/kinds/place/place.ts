import {geoSpot} from '../../geo/geo-address.js';
import {spotOf, type Spot} from '../../geo/spot.js';
import type {Graph} from '../../rdf/graph.js';
import {
  as,
  asAgenda,
  dct,
  schemaAgenda,
  schemaAgendaHttps,
  schemaLibrary,
  schemaLibraryHttps,
} from '../../rdf/vocabularies.js';
import {dctLibrary, geosparql, schemaPlace, schemaPlaceHttps, vcardPlace, wgs84} from '../../rdf/vocabularies.js';
import {termKey} from '../../rdf/terms.js';
import type {FieldDescriptor, FieldIssue, FieldValues} from '../../shapes/descriptor.js';
import {plainOf} from '../../shapes/plain.js';
import {readFields, readOneField} from '../../shapes/read.js';
import {placeKind, type PlaceFields} from './place.generated.js';

export {placeKind};

/** Somewhere to go, as far as the reader may see. */
export interface Place extends PlaceFields {
  /** The IRI that stands for the place. */
  readonly iri: string;
  /** Where it lies, if that is said and is somewhere on the earth. */
  readonly spot?: Spot | undefined;
  /** When it was last changed, or made, as its document or the row of a list says. */
  readonly changed?: string | undefined;
  /** Fields whose value is left out because it cannot be shown or makes no sense. */
  readonly issues: readonly FieldIssue[];
}

/** Said of documents and rows, and never written: what a form would write would not be so. */
const changedField: FieldDescriptor = {
  read: [
    [dct.modified],
    [schemaLibrary.dateModified],
    [schemaLibraryHttps.dateModified],
    [dctLibrary.created],
    [as.published],
  ],
  write: [],
  value: 'moment',
};

/** Reads the place `iri` out of its own description, or out of a row of a list, which stands at `subject`. */
export function readPlace(graph: Graph, iri: string, languages: readonly string[] = [], subject = iri): Place {
  const {values, issues} = readFields(placeKind, graph, subject, languages);
  const place = placeOf(iri, values, issues);
  const openingHours = statedHours(graph, subject) ?? place.openingHours;
  const [changed] = readOneField(changedField, graph, subject);
  return {...place, openingHours, spot: place.spot ?? geoSpotOf(graph, subject), changed};
}

/** Makes a place out of field values, as a form or a file holds them. */
export function placeOf(iri: string, values: FieldValues, issues: readonly FieldIssue[] = []): Place {
  const plain = plainOf(placeKind, values);
  const {latitude, longitude} = plain;
  const spot = spotOf(latitude, longitude);
  const isSomewhere = spot !== undefined || (latitude === undefined && longitude === undefined);
  return {iri, ...plain, spot, issues: isSomewhere ? issues : [...issues, {field: 'latitude', kind: 'bad-value'}]};
}

/** The places that a document is about: not those that it names as where something takes place, or where something lies. */
export function findPlaces(graph: Graph): string[] {
  const found = [...graph.subjects()].filter(
    (subject) => !subject.startsWith('_:') && graph.isA(subject, ...placeKind.types),
  );
  return found.filter((subject) => !leadsHere.some((predicate) => graph.subjectsOf(predicate, subject).length));
}

const leadsHere = [schemaAgenda.location, schemaAgendaHttps.location, asAgenda.location, wgs84.location];

/** Several lines of schema.org's form, which one field would show the first of. */
function statedHours(graph: Graph, subject: string): string | undefined {
  if (readOneField(ownHours, graph, subject).length) return undefined;
  const lines = [schemaPlace.openingHours, schemaPlaceHttps.openingHours].flatMap((term) => graph.objects(subject, term));
  return lines.length > 1 ? lines.map(({value}) => value).join('\n') : undefined;
}

const ownHours: FieldDescriptor = {...placeKind.fields.openingHours, read: placeKind.fields.openingHours.write};

/** Where a place lies by what is no field of it: address books say so in an address of its own, GeoSPARQL in a text. */
export function geoSpotOf(graph: Graph, subject: string): Spot | undefined {
  const addresses = graph.objects(subject, vcardPlace.hasGeo);
  const geometries = graph.objects(subject, geosparql.hasGeometry).map(termKey);
  const shapes = geometries.flatMap((geometry) => graph.objects(geometry, geosparql.asWKT));
  return [...addresses, ...shapes].map(({value}) => geoSpot(value)).find((spot) => spot !== undefined);
}
