import type {TagTrouble} from '../../cli/snapshot/fill-page.js';
import {sentenceFor} from '../../cli/sentence-for.js';
import type {SnapshotTexts} from './texts.js';

/** The sentences of the report, in one language. */
export interface SnapshotSentences {
  readonly written: string;
  readonly unchanged: string;
  readonly noTag: string;
  readonly items: (count: number) => string;
  /** Why a tag is as it was, where the page is why. */
  readonly plights: {readonly [Plight in Extract<TagTrouble, {plight: unknown}>['plight']]: (tag: string) => string};
}

/** Makes the function that writes the report on a page: a line for the page, and one for each of its tags. */
export function writeSnapshotReport(texts: SnapshotSentences): SnapshotTexts['page'] {
  return ({file, isWritten, tags}, strings) => {
    if (!tags.length) return `${file}: ${texts.noTag}`;
    const why = (tag: string, trouble: TagTrouble) =>
      'plight' in trouble ? texts.plights[trouble.plight](tag) : sentenceFor(strings, trouble.problem, 'snapshot');
    const lines = tags.map(({tag, items, trouble}) =>
      trouble ? `  ! <${tag}>: ${why(tag, trouble)}` : `  <${tag}>: ${texts.items(items ?? 0)}`,
    );
    return [`${file}: ${isWritten ? texts.written : texts.unchanged}`, ...lines].join('\n');
  };
}
