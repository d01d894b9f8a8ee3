import {Drafts} from '../../data/drafts.js';
import type {DigestAudience} from './audience.js';
import {periodNames, periodOf, type Period, type PeriodName} from './period.js';
import {everything, type Selection} from './selection.js';

/** What an editor has chosen and typed. */
export interface TypedDigest {
  readonly name: PeriodName;
  /** The days of `days`. */
  readonly days: Period;
  readonly audience: DigestAudience;
  readonly typed: {readonly title?: string; readonly introduction: string};
  readonly selection: Selection;
}

/** Kept on the device, by the WebID of the editor. */
export const digestDrafts = /* @__PURE__ */ new Drafts<TypedDigest>('coop:draft:digest:');

export function newDigest(now: Date): TypedDigest {
  return {
    name: 'this-month',
    days: periodOf('this-month', now),
    audience: 'everyone',
    typed: {introduction: ''},
    selection: everything,
  };
}

/** The days that a digest is about. */
export function daysOf({name, days}: TypedDigest, now: Date): Period {
  return name === 'days' ? days : periodOf(name, now);
}

/** A draft as far as it is one: what the browser keeps can be anything. */
export function draftOf(kept: Partial<TypedDigest> | undefined, now: Date): TypedDigest {
  const fresh = newDigest(now);
  if (!kept) return fresh;
  const {name, days, audience, typed, selection} = kept;
  return {
    name: periodNames.find((one) => one === name) ?? fresh.name,
    days: typeof days?.from === 'string' && typeof days.to === 'string' ? days : fresh.days,
    audience: typeof audience === 'string' ? audience : fresh.audience,
    typed: {
      introduction: typeof typed?.introduction === 'string' ? typed.introduction : '',
      ...(typeof typed?.title === 'string' && {title: typed.title}),
    },
    selection: Array.isArray(selection?.order) && Array.isArray(selection.leftOut) ? selection : fresh.selection,
  };
}
