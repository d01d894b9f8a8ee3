import type {PollRules} from '../../vocab/kinds/poll/rules.js';

/** `soon`: not open yet. `over`: past its close, and nobody has closed it. `closed`: the result is published. */
export type PollPhase = 'soon' | 'open' | 'over' | 'closed';

/**
 * Where a poll stands.
 * @param isClosed whether its outcome is published.
 * @param now milliseconds since 1970.
 */
export function phaseOf({opens, closes}: Pick<PollRules, 'opens' | 'closes'>, isClosed: boolean, now: number): PollPhase {
  if (isClosed) return 'closed';
  if (opens !== undefined && now < opens) return 'soon';
  return closes !== undefined && now < closes ? 'open' : 'over';
}
