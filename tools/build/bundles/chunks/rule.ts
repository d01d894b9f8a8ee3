/**
 * A file of the bundles, by its name without a hash, and the modules that it holds: those of ours by their paths in `dist/lib/`, those of packages by
 * where they lie.
 */
export type ChunkRule = readonly [chunk: string, modules: RegExp];

/** The first of some rules that fits a module. */
export function chunkBy(rules: readonly ChunkRule[], module: string): string | undefined {
  return rules.find(([, modules]) => modules.test(module))?.[0];
}
