/** Under this symbol a tag that shows a list hands out what holds it: tags of two copies of the kit find each other. */
export const listOf = Symbol.for('coop:list:1');

/** Told to the document when a list comes: filters and counts may have been there before it. */
export const listPresentEvent = 'coop-list-present';
