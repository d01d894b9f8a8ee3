/** “Of” somebody: the French word is shortened before a vowel. */
export function of(name: string): string {
  return /^[aeiouyàâäéèêëîïôöùûüæœ]/i.test(name) ? `d’${name}` : `de ${name}`;
}
