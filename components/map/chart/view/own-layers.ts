import {circleMarker, polygon, polyline, TileLayer, type LatLngExpression, type Map as LeafletMap} from '#leaflet';
import {fetchLimited} from '../base/fetch-limited.js';
import {readOwnDrawing, type OwnDrawing} from '../base/own-drawing.js';
import type {BaseMap, ChartHost} from '../chart.js';

const fiveMegabytes = 5_000_000;

/** A name of the coop's own, and where it is. */
export interface OwnName {
  readonly text: string;
  readonly at: readonly [latitude: number, longitude: number];
}

/**
 * Draws what the page's author lays over the land: a GeoJSON file, of which nothing is shown but its lines and names.
 * @param isOpen whether the map still is, when the file has come.
 * @returns the names in it.
 */
export async function drawOwnFile(
  map: LeafletMap,
  address: string,
  host: Pick<ChartHost, 'texts' | 'say'>,
  isOpen: () => boolean,
): Promise<readonly OwnName[]> {
  const drawing = await fetchLimited(new URL(address, document.baseURI), fiveMegabytes)
    .then((text) => readOwnDrawing(JSON.parse(text)))
    .catch(() => undefined);
  if (!isOpen()) return [];
  if (!drawing) return (host.say(host.texts.noOwnFile), []);
  if (drawing.isPartial) host.say(host.texts.partOfOwnFile);
  draw(map, drawing);
  return drawing.points.flatMap(({at, name}) => (name ? [{text: name, at}] : []));
}

function draw(map: LeafletMap, {areas, lines, points}: OwnDrawing): void {
  const path = (className: string) => ({className, interactive: false});
  const writable = <T>(line: readonly T[]) => line as T[];
  polygon(areas.map((rings) => rings.map(writable)) as LatLngExpression[][][], path('own own-area')).addTo(map);
  polyline(lines.map(writable) as LatLngExpression[][], {...path('own'), fill: false}).addTo(map);
  for (const {at} of points) circleMarker(at, {...path('own own-point'), radius: 3}).addTo(map);
}

/** Lays the pictures of a tile server beneath everything. The page says that it is asked: it learns what is looked at, and nothing of the page. */
export function addTiles(map: LeafletMap, {tiles}: BaseMap): boolean {
  if (!tiles || !/^https?:$/.test(new URL(tiles, document.baseURI).protocol)) return false;
  new TileLayer(tiles, {maxNativeZoom: 19, maxZoom: map.getMaxZoom(), noWrap: true, referrerPolicy: 'no-referrer'}).addTo(
    map,
  );
  return true;
}
