/**
 * Limits that are missed, and what must not be passed until they are met (KiB). Why they are missed, and what is to be done, is in
 * docs/decisions/0010-tags-for-anything-are-too-large.md. Nothing is added here to make a run pass.
 */
export const missed: Readonly<Record<string, number>> = {
  'core, coop-community and coop-list': 40,
  '+ coop-list': 12.1,
  '+ coop-table': 12.4,
  '+ coop-filter': 9.9,
};
