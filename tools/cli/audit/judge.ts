import type {Accessibility} from './accessibility.js';
import type {Privacy} from './privacy.js';

/** From the best to the worst. */
export const allGrades = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;
export type Grade = (typeof allGrades)[number];

/** Why a page has no better grade. */
export type Reason =
  | {readonly kind: 'weight'; readonly grade: Grade}
  | {readonly kind: 'barriers'; readonly grade: Grade; readonly count: number}
  | {readonly kind: 'flaws'; readonly grade: Grade; readonly count: number}
  | {readonly kind: 'overflow'; readonly grade: Grade; readonly pixels: number}
  | {readonly kind: 'others'; readonly grade: Grade; readonly hosts: readonly string[]}
  | {readonly kind: 'traces'; readonly grade: Grade; readonly names: readonly string[]};

export interface Findings {
  /** Grade of its EcoIndex. */
  readonly eco: Grade;
  readonly accessibility: Accessibility;
  readonly privacy: Privacy;
}

export interface Judgement {
  /** The worst of what its reasons allow; A without any. */
  readonly grade: Grade;
  readonly reasons: readonly Reason[];
}

/**
 * One grade for a page. It can be no better than that of its weight; what shuts people out or tells others about them allows no more than a
 * D, whatever it weighs; what makes it hard for some no more than a B.
 */
export function judge({eco, accessibility, privacy}: Findings): Judgement {
  const {violations, overflow} = accessibility;
  const isBarrier = ({impact}: (typeof violations)[number]) => impact === 'serious' || impact === 'critical';
  const count = (found: readonly {readonly places: readonly string[]}[]) =>
    found.reduce((sum, {places}) => sum + places.length, 0);
  const [barriers, flaws] = [count(violations.filter(isBarrier)), count(violations.filter((one) => !isBarrier(one)))];
  const hosts = privacy.others.map(({host}) => host);
  const names = [...privacy.cookies, ...privacy.stored];
  const reasons: Reason[] = [];
  if (eco !== 'A') reasons.push({kind: 'weight', grade: eco});
  if (barriers) reasons.push({kind: 'barriers', grade: 'D', count: barriers});
  if (flaws) reasons.push({kind: 'flaws', grade: 'B', count: flaws});
  if (overflow) reasons.push({kind: 'overflow', grade: 'C', pixels: overflow});
  if (hosts.length) reasons.push({kind: 'others', grade: 'D', hosts});
  if (names.length) reasons.push({kind: 'traces', grade: 'C', names});
  return {grade: worst(reasons.map(({grade}) => grade)), reasons};
}

function worst(grades: readonly Grade[]): Grade {
  return allGrades[Math.max(0, ...grades.map((grade) => allGrades.indexOf(grade)))]!;
}

/** Whether a grade is as good as another one. */
export function isAtLeast(grade: Grade, least: Grade): boolean {
  return allGrades.indexOf(grade) <= allGrades.indexOf(least);
}
