/** How a report writes a time. @param digits after the point. */
export function seconds(milliseconds: number, digits = 1): string {
  return `${(milliseconds / 1_000).toFixed(digits)} s`;
}

/** How a report writes a size. @param digits after the point. */
export function megabytes(bytes: number, digits = 1): string {
  return `${(bytes / 1e6).toFixed(digits)} MB`;
}

/** A number with its thousands apart, in English. */
export function count(number: number): string {
  return number.toLocaleString('en');
}
