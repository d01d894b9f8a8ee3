import {latLng, latLngBounds, Map as LeafletMap, SVG} from '#leaflet';
import type {Spot} from '../../../../vocab/geo/spot.js';
import {nearestZoom} from '../clusters/cluster-index.js';
import {moveByPointer} from './move-by-pointer.js';

/** The earth as the projection can show it. */
const earth = latLngBounds([-85, -180], [85, 180]);

/** Room that is drawn beyond each side, so that there is land when the map is moved. */
const margin = 0.4;

/** A map without anything on it. */
export interface View {
  readonly map: LeafletMap;
  /** What holds the focus of the map as a whole. */
  readonly element: HTMLElement;
  /** Whether things may glide. */
  readonly isAnimated: boolean;
  close(): void;
}

/** Makes a Leaflet map that writes nothing outside its element: its own handlers for dragging and keys do, and are replaced. */
export function createView(element: HTMLElement): View {
  const isAnimated = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new LeafletMap(element, {
    attributionControl: false,
    zoomControl: false,
    dragging: false,
    keyboard: false,
    boxZoom: false,
    scrollWheelZoom: false,
    zoomAnimation: isAnimated,
    markerZoomAnimation: isAnimated,
    fadeAnimation: false,
    minZoom: Math.max(0, Math.round(Math.log2((element.clientWidth || 512) / 256))),
    maxZoom: nearestZoom,
    maxBounds: earth,
    maxBoundsViscosity: 1,
    renderer: new SVG({padding: margin}),
  });
  map.setView(latLng(25, 5), map.getMinZoom(), {animate: false});
  const release = [moveByPointer(map, element), zoomByWheel(map, element), followSize(map, element)];
  return {
    map,
    element,
    isAnimated,
    close: () => {
      release.forEach((one) => one());
      // Leaflet ends a glide by a timer, on a map that is no more.
      Object.assign(map, {_animatingZoom: false});
      map.remove();
    },
  };
}

/** The wheel scrolls the page, until somebody works in the map. */
function zoomByWheel(map: LeafletMap, element: HTMLElement): () => void {
  const enable = () => void map.scrollWheelZoom.enable();
  const disable = () => void map.scrollWheelZoom.disable();
  element.addEventListener('focusin', enable);
  element.addEventListener('focusout', disable);
  return () => {
    element.removeEventListener('focusin', enable);
    element.removeEventListener('focusout', disable);
  };
}

/** So wide is paper between its margins, in pixels. */
const paper = 680;
/** Smaller than that share of what it is on the screen, a number on a mark could not be read. */
const smallest = 0.7;

/** Follows the size of the element on the screen, and keeps it for the style sheet: on paper the map is what it was there, made smaller. */
function followSize(map: LeafletMap, element: HTMLElement): () => void {
  const printed = matchMedia('print');
  const follow = () => {
    if (printed.matches) return;
    map.invalidateSize({animate: false});
    const {clientWidth: width, clientHeight: height} = element;
    const {style} = element.parentElement!;
    style.setProperty('--_width', `${width}px`);
    style.setProperty('--_height', `${height}px`);
    style.setProperty('--_shrunk', String(Math.max(smallest, Math.min(1, paper / width))));
  };
  const observer = new ResizeObserver(follow);
  observer.observe(element);
  return () => observer.disconnect();
}

/** Shows a point and what lies so many kilometres around it. */
export function showAround(map: LeafletMap, {latitude, longitude}: Spot, kilometres: number): void {
  map.fitBounds(latLng(latitude, longitude).toBounds(Math.max(0.1, kilometres) * 2_000), {animate: false});
}
