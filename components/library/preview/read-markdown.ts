import {parseMarkdown} from '../../../vocab/formats/markdown/parse.js';
import {renderRichText} from '../../ui/rich-text.js';
import {richTextStyles} from '../../ui/rich-text.styles.js';

/** What makes a text drawn so look like one. */
export {richTextStyles};

/** A text in Markdown, ready to be drawn: a tree of our own, since no markup of a file is ever parsed by the page. */
export function readMarkdown(text: string, title: string): unknown {
  return renderRichText(parseMarkdown(text), {headingLevel: 0, tableName: title});
}
