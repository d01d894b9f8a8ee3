/** The day by which a date of a series is known, whatever its hour becomes: that of the moment at which it begins by the rule. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}
