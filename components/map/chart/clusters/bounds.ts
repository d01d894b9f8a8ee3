import type {Box} from '../../../../vocab/fragments/relation.js';
import type {Mark} from '../chart.js';

/** The part of the earth that marks take up; nothing if there are none. */
export function boundsOf(marks: readonly Pick<Mark, 'spot'>[]): Box | undefined {
  return joined(
    marks.map(({spot: {latitude, longitude}}) => ({west: longitude, east: longitude, south: latitude, north: latitude})),
  );
}

/** The smallest part of the earth that holds some parts of it; nothing if there are none. */
export function joined(boxes: readonly Box[]): Box | undefined {
  let whole: Box | undefined;
  for (const {west, south, east, north} of boxes) {
    whole = {
      west: Math.min(whole?.west ?? west, west),
      south: Math.min(whole?.south ?? south, south),
      east: Math.max(whole?.east ?? east, east),
      north: Math.max(whole?.north ?? north, north),
    };
  }
  return whole;
}
