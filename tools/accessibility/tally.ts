import {criterionOfTag} from './criteria.js';
import type {AccessibilityRecord, RuleOutcome, State, Verdict} from './record.js';

/** What one state says of one criterion within one tag. */
interface Sight {
  readonly tag: string;
  readonly criterion: string;
  readonly outcomes: readonly RuleOutcome[];
}

/** Adds up what was found, tag by tag and criterion by criterion. */
export function tally(states: readonly State[]): Pick<AccessibilityRecord, 'states' | 'verdicts'> {
  const counts = new Map<string, number>();
  for (const state of states) for (const tag of subjects(state)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const verdicts = together(states.flatMap(sightsOf)).map(verdictOf);
  return {states: Object.fromEntries([...counts].sort(byText)), verdicts: verdicts.sort(byPlace)};
}

/** `coop-community` stands around every other tag, and draws next to nothing: it counts only in stories about it. */
function subjects({story, tags}: State): string[] {
  return [...new Set(tags)].filter((tag) => tag !== 'coop-community' || story.includes('coop-community'));
}

function sightsOf(state: State): Sight[] {
  return subjects(state).flatMap((tag) => {
    const within = state.outcomes.filter(({tags}) => tags.includes(tag));
    const numbers = new Set(within.flatMap(criteriaOf));
    return [...numbers].map((criterion) => ({
      tag,
      criterion,
      outcomes: within.filter((outcome) => criteriaOf(outcome).includes(criterion)),
    }));
  });
}

/** Those of one tag and one criterion together. */
function together(sights: readonly Sight[]): Sight[][] {
  const groups = new Map<string, Sight[]>();
  for (const sight of sights) {
    const key = `${sight.tag} ${sight.criterion}`;
    groups.set(key, [...(groups.get(key) ?? []), sight]);
  }
  return [...groups.values()];
}

function criteriaOf({standards}: RuleOutcome): string[] {
  return standards.flatMap((standard) => criterionOfTag(standard) ?? []);
}

function verdictOf(sights: readonly Sight[]): Verdict {
  const {tag, criterion} = sights[0]!;
  const has = (wanted: RuleOutcome['outcome']) => (sight: Sight) => sight.outcomes.some(({outcome}) => outcome === wanted);
  const undecided = sights.flatMap(({outcomes}) => outcomes).filter(({outcome}) => outcome === 'undecided');
  return {
    tag,
    criterion,
    passed: sights.filter((sight) => has('passed')(sight) && !has('failed')(sight)).length,
    failed: sights.filter(has('failed')).length,
    undecided: sights.filter(has('undecided')).length,
    undecidedBy: [...new Set(undecided.map(({rule}) => rule))].sort(),
  };
}

function byText([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function byPlace(a: Verdict, b: Verdict): number {
  if (a.tag !== b.tag) return a.tag < b.tag ? -1 : 1;
  return a.criterion.localeCompare(b.criterion, 'en', {numeric: true});
}
