import {spotValues} from '../../vocab/geo/degrees.js';
import {spotOf} from '../../vocab/geo/spot.js';
import {geoSpotOf, placeKind} from '../../vocab/kinds/place/place.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {readOneField} from '../../vocab/shapes/read.js';
import {rowShapeOf, type RowShape} from './rows.js';

/** What a list shows of each place, with its position in whatever form the place says it. */
export const placeRows: RowShape = /* @__PURE__ */ rowShapeOf(placeKind, restatePosition);

/** The two numbers, if a place says where it lies only in an address or in a text: a row has room for fields alone. */
function restatePosition(graph: Graph, source: string): FieldValues {
  const {latitude, longitude} = placeKind.fields;
  const [[north], [east]] = [readOneField(latitude, graph, source), readOneField(longitude, graph, source)];
  const spot = spotOf(north, east) ? undefined : geoSpotOf(graph, source);
  return spot ? spotValues(spot) : {};
}
