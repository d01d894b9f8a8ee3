/**
 * Limits that are missed, and what must not be passed until they are met (KiB). Why they are missed, and what is to be done, is in
 * docs/decisions/0010-tags-for-anything-are-too-large.md. Nothing is added here to make a run pass.
 */
export const missed: Readonly<Record<string, number>> = {
  'core, coop-community and coop-list': 39.5,
  '+ coop-list': 11.5,
  '+ coop-table': 11.8,
  '+ coop-count': 10.6,
  '+ coop-filter': 14.6,
  '+ coop-item': 8.4,
  '+ coop-form': 20.6,
};
