const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes as people say it, in the units of their language. */
export function sizeText(language: string, bytes: number): string {
  const thousands = Math.min(Math.max(Math.floor(Math.log10(bytes) / 3), 1), units.length);
  const unit = units[thousands - 1]!;
  const value = bytes / 1_000 ** thousands;
  const options = {style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0} as const;
  return new Intl.NumberFormat(language, options).format(value);
}
