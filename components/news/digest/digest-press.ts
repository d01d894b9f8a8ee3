import type {TemplateResult} from 'lit';
import {writeDigest, type Digest} from '../../../vocab/formats/html/digest.js';
import {parseMarkdown} from '../../../vocab/formats/markdown/parse.js';
import {saveFile} from '../../data/save-file.js';
import type {DigestStrings} from '../../strings/digest/strings.js';
import {richTextStyles} from '../../ui/rich-text.styles.js';
import {compose, type Composition} from './compose.js';
import {renderDigest} from './preview.js';

/** A composition, and the words with which it begins, in Markdown. */
export type Manuscript = Composition & {readonly introduction: string};

/** Shows a digest as it will be read, and saves it as a file: loaded when somebody wants to see it. */
export class DigestPress {
  /** Whether the preview is shown. */
  isOpen = false;

  constructor(root: ShadowRoot) {
    root.adoptedStyleSheets.push(richTextStyles.styleSheet!);
  }

  render(manuscript: Manuscript, words: DigestStrings, language: string, headingLevel: number): TemplateResult {
    return renderDigest(digestOf(manuscript, words, language), headingLevel, words.table);
  }

  /** Hands the browser the digest as a file to save. */
  save(manuscript: Manuscript, words: DigestStrings, language: string): void {
    const {from, to} = manuscript.period;
    const text = writeDigest(digestOf(manuscript, words, language), words);
    saveFile(`${words.fileName}-${from}-${to}.html`, text, 'text/html');
  }
}

function digestOf(manuscript: Manuscript, words: DigestStrings, language: string): Digest {
  const {introduction} = manuscript;
  const composed = compose(manuscript, words, language);
  return introduction.trim() ? {...composed, introduction: parseMarkdown(introduction)} : composed;
}
