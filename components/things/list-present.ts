/** Told to the document when a list comes: filters and counts may have been there before it. */
export const listPresentEvent = 'coop-list-present';
