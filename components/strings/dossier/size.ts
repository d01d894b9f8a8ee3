const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes as people say it, in the units of their language: `512 octets`, `1,2 Mo`. */
export function sizeText(language: string, bytes: number): string {
  const thousands = Math.min(Math.max(Math.floor(Math.log10(bytes) / 3), 0), units.length - 1);
  const unit = units[thousands]!;
  const value = bytes / 1_000 ** thousands;
  // The short name of a byte is a single letter.
  const unitDisplay = thousands ? 'short' : 'long';
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
