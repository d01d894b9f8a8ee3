import {css} from 'lit';

/** What a text of `renderRichText` looks like. */
export const richTextStyles = css`
  .rich-text {
    overflow-wrap: anywhere;
  }
  .rich-text > * + *,
  .rich-text :is(blockquote, li) > * + * {
    margin-block-start: 1em;
  }
  .rich-text .heading {
    margin-block-start: 1.5em;
  }
  .rich-text :is(ul, ol) {
    margin-block-end: 0;
    padding-inline-start: 1.5em;
    list-style: revert;
  }
  .rich-text li > :is(ul, ol) {
    margin-block-start: 0;
  }
  .rich-text blockquote {
    margin-inline: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  .rich-text :is(code, pre) {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  .rich-text pre {
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    white-space: pre-wrap;
  }
  .rich-text img {
    max-inline-size: 100%;
    block-size: auto;
  }
  .rich-text hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .rich-text .table {
    overflow-x: auto;
    overflow-wrap: normal;
  }
  .rich-text table {
    border-collapse: collapse;
  }
  .rich-text :is(th, td) {
    padding: 0.4em 0.75em;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .rich-text :is(th, td).end {
    text-align: end;
  }
  .rich-text :is(th, td).center {
    text-align: center;
  }
  @media print {
    .rich-text .table {
      overflow: visible;
    }
  }
`;
