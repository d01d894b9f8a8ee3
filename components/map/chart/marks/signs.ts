import type {MapLayer} from '../../../strings/map-chart/strings.js';

/** A sign for each layer, told apart by its outline alone: paths in a square of 28. */
export const outlines: Readonly<Record<MapLayer, string>> = {
  // A drop that points to its place.
  places: 'M14 26.5C9 20 5 16 5 11.2a9 9 0 0 1 18 0C23 16 19 20 14 26.5Z',
  // A hexagon.
  groups: 'M14 3l9.5 5.5v11L14 25l-9.5-5.5v-11Z',
  // A leaf of a calendar.
  events: 'M6.5 5h15A2.5 2.5 0 0 1 24 7.5v14a2.5 2.5 0 0 1-2.5 2.5h-15A2.5 2.5 0 0 1 4 21.5v-14A2.5 2.5 0 0 1 6.5 5Z',
  // A circle.
  members: 'M14 4a10 10 0 1 1 0 20a10 10 0 0 1 0-20Z',
};

/** What is drawn within each outline, in the colour of the background. */
export const fillings: Readonly<Record<MapLayer, string>> = {
  places: 'M14 7.7a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7Z',
  groups:
    'M11 9.5a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 0 1 0-4.4Zm6 0a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 0 1 0-4.4ZM7.5 19c0-2.8 1.6-4 3.5-4s3.5 1.2 3.5 4Zm8 0c0-1.5-.4-2.6-.9-3.4c.6-.4 1.4-.6 2.4-.6c1.9 0 3.5 1.2 3.5 4Z',
  events: 'M7 10.5h14v1.6H7Zm1.5 4.5h3v3h-3Zm4 0h3v3h-3Z',
  members: 'M14 8.5a2.9 2.9 0 1 1 0 5.8a2.9 2.9 0 0 1 0-5.8ZM8.5 20.5c0-3.5 2.3-5.2 5.5-5.2s5.5 1.7 5.5 5.2Z',
};
