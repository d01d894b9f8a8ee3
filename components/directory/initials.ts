/** The letters that stand for a person where there is no picture: of the first and the last word of the name. */
export function initials(name: string): string {
  const letters = [...name.matchAll(/(?:^|[\s-])[^\p{L}\s-]*(\p{L})/gu)].map(([, letter]) => letter!);
  return [...letters.slice(0, 1), ...letters.slice(1).slice(-1)].join('').toLocaleUpperCase();
}
