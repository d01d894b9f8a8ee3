/** The letters that stand for a person where there is no picture: of the first and the last word of the name. */
export function initials(name: string): string {
  const letters = name.match(/(?<![\p{L}\p{M}'’.])\p{L}/gu) ?? [];
  return [letters[0], letters.slice(1).at(-1)].join('').toLocaleUpperCase();
}
