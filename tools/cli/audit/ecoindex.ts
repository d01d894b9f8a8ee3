import type {Grade} from './judge.js';

/** EcoIndex, the official formula (https://github.com/cnumr/ecoindex_python_fullstack): a grade from three counts. */
const quantiles = {
  nodes: [0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594601],
  requests: [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920],
  kilobytes: [
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06, 2465.37,
    2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26,
  ],
} as const;

const grades = [
  ['A', 80],
  ['B', 70],
  ['C', 55],
  ['D', 40],
  ['E', 25],
  ['F', 10],
] as const;

/** What a page is made of: elements through shadow roots, requests, and kilobytes (1,000 bytes) over the network. */
export interface Counts {
  nodes: number;
  requests: number;
  kilobytes: number;
}

/** Between which of the twentieths of all pages a count lies. */
function quantile(limits: readonly number[], value: number): number {
  const above = limits.findIndex((limit, index) => index > 0 && value < limit);
  if (above < 0) return limits.length - 1;
  const [from, to] = [limits[above - 1]!, limits[above]!];
  return above - 1 + (value - from) / (to - from);
}

/** From 0 to 100, the higher the lighter. */
export function ecoIndex({nodes, requests, kilobytes}: Counts): number {
  const weighed =
    3 * quantile(quantiles.nodes, nodes) +
    2 * quantile(quantiles.requests, requests) +
    quantile(quantiles.kilobytes, kilobytes);
  return Math.round(100 - (5 * weighed) / 6);
}

export function gradeOf(score: number): Grade {
  return grades.find(([, above]) => score > above)?.[0] ?? 'G';
}
