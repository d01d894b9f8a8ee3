import {css} from 'lit';

/** The messages of a conversation. Own ones are told apart by where they stand and by a line, and not by colour alone. */
export const logStyles = css`
  :host {
    container-type: inline-size;
  }
  .log {
    max-inline-size: 46rem;
  }
  .log > .heading {
    font-size: 0.95em;
    font-weight: 600;
    margin-block: 1.25rem 0.5rem;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
    display: grid;
    gap: 0.5rem;
  }
  .message {
    min-inline-size: 0;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    margin-inline-end: 8%;
    overflow-wrap: anywhere;
    scroll-margin-block: 4rem;
  }
  .message.own {
    margin-inline: 8% 0;
    border-inline-end: 4px solid var(--_accent);
  }
  .message.waiting {
    border-style: dashed;
  }
  .message > * + * {
    margin-block-start: 0.25rem;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: baseline;
  }
  .author {
    font-weight: bolder;
  }
  .head time,
  .mark {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .mark.unconfirmed {
    color: inherit;
    text-decoration: underline dotted;
  }
  .named {
    font-weight: 600;
    font-size: 0.9em;
  }
  .text,
  .rich-text :is(p, li) {
    white-space: pre-line;
    unicode-bidi: plaintext;
  }
  .removed {
    color: var(--_muted);
    font-style: italic;
  }
  .quote,
  .wordings {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }
  .quote p,
  .wordings blockquote {
    color: var(--_muted);
    margin: 0;
    white-space: pre-line;
    unicode-bidi: plaintext;
  }
  .message img {
    display: block;
    max-inline-size: 100%;
    max-block-size: 24rem;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .reactions,
  .signs,
  .doing > p {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .doing {
    display: grid;
    gap: 0.5rem;
  }
  button.sign {
    min-block-size: 2rem;
    min-inline-size: 2.5rem;
    padding: 0.125rem 0.5rem;
  }
  button.sign[aria-pressed='true'] {
    border-width: 2px;
    border-color: var(--_accent);
    font-weight: 600;
  }
  button.menu {
    min-block-size: 1.75rem;
    padding: 0 0.625rem;
    font-size: 0.85em;
  }
  .line.new {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    font-weight: 600;
    font-size: 0.9em;
  }
  .line.new::before,
  .line.new::after {
    content: '';
    flex: 1;
    border-block-start: 2px solid var(--_accent);
  }
  .gap {
    margin-block: 0.75rem;
  }
  @container (max-width: 26rem) {
    .message {
      margin-inline-end: 0;
    }
    .message.own {
      margin-inline-start: 1rem;
    }
  }
  @media (forced-colors: active) {
    .message.own {
      border-inline-end-color: Highlight;
    }
    button.sign[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  .on-paper {
    display: none;
  }
  @media print {
    .on-paper {
      display: inline;
    }
    .message {
      break-inside: avoid;
      margin-inline: 0;
    }
  }
`;
