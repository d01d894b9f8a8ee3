/**
 * What has been published of one view: a file beside its pages, by which the next run knows what it need not write again.
 *
 * It must never say of a page what is not so. So whoever writes says first which pages: from then on these may hold anything, until the record
 * says again what they hold.
 */
export interface ViewRecord {
  /** Who is at it; a record without one is at rest. */
  readonly run?: string | undefined;
  /** What each page holds, as a digest; `null` for one that may hold anything. */
  readonly pages: ReadonlyMap<string, string | null>;
  /** Pages that nothing leads to any more. They go with the next run: somebody may be on the way to them. */
  readonly unused: ReadonlySet<string>;
}

/** Reads a record; one that is missing or broken knows of nothing, so that everything is written. */
export function readRecord(text: string | undefined): ViewRecord {
  try {
    const {run, pages, unused} = JSON.parse(text ?? '') as Record<string, unknown>;
    return {
      run: typeof run === 'string' ? run : undefined,
      pages: new Map(
        Object.entries(pages as object).map(([path, known]) => [path, typeof known === 'string' ? known : null]),
      ),
      unused: new Set((unused as unknown[]).filter((path) => typeof path === 'string')),
    };
  } catch {
    return {pages: new Map(), unused: new Set()};
  }
}

/** The same record makes the same text. */
export function writeRecord({run, pages, unused}: ViewRecord): string {
  const lines = [...pages]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map((entry) => entry.map((part) => JSON.stringify(part)).join(':'));
  const head = run === undefined ? '' : `"run":${JSON.stringify(run)},\n`;
  return `{${head}"pages":{\n${lines.join(',\n')}\n},\n"unused":${JSON.stringify([...unused].sort())}}\n`;
}
