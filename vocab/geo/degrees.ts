import type {Spot} from './spot.js';

/** Degrees as they are stored: six digits behind the point, some ten centimetres, and never with an exponent. */
export function degreesText(degrees: number): string {
  return String(Number(degrees.toFixed(6)));
}

/** The values of the two fields that say where something lies. */
export function spotValues({latitude, longitude}: Spot): {latitude: string[]; longitude: string[]} {
  return {latitude: [degreesText(latitude)], longitude: [degreesText(longitude)]};
}
