import type {PollPhase} from '../../pods/polls/phase.js';
import type {PollContext, PollPartClass} from './poll-context.js';
import {isUsable} from './details/details-view.js';
import {isResultShown} from './result/published.js';

/** A part of the page, with its code loaded where there is something for it to show. */
export interface OfferedPart {
  readonly load: () => Promise<PollPartClass>;
  readonly isOffered: (context: PollContext) => boolean;
}

/** The parts by their names. */
export const offeredParts = {
  pack: {
    load: () => import('./pack/pack-part.js').then(({PackPart}) => PackPart),
    isOffered: () => true,
  },
  ballot: {
    load: () => import('./ballot/ballot-part.js').then(({BallotPart}) => BallotPart),
    isOffered: (context) => isUsable(context) && context.phase !== 'soon',
  },
  result: {
    load: () => import('./result/result-part.js').then(({ResultPart}) => ResultPart),
    isOffered: (context) => isUsable(context) && context.phase !== 'soon',
  },
  rules: {
    load: () => import('./details/rules-part.js').then(({RulesPart}) => RulesPart),
    isOffered: isUsable,
  },
  recount: {
    load: () => import('./recount/recount-part.js').then(({RecountPart}) => RecountPart),
    isOffered: (context) => context.roll !== undefined && context.phase !== 'soon' && isResultShown(context),
  },
  desk: {
    load: () => import('./desk/desk-part.js').then(({DeskPart}) => DeskPart),
    isOffered: ({isTeller}) => isTeller,
  },
} as const satisfies Readonly<Record<string, OfferedPart>>;

export type PartName = keyof typeof offeredParts;

/** In which order they stand: whoever comes to vote meets the ballot first, whoever comes later the result. */
export function partsInOrder(phase: PollPhase): readonly PartName[] {
  return phase === 'open'
    ? ['pack', 'ballot', 'result', 'recount', 'rules', 'desk']
    : ['result', 'ballot', 'recount', 'pack', 'rules', 'desk'];
}
