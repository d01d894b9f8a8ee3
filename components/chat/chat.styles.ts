import {css} from 'lit';

/** One conversation: who reads it, what was said, and the box. */
export const chatStyles = css`
  .readers {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .talk > * + * {
    margin-block-start: 0.75rem;
  }
  .more,
  .thread-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }
  .say {
    display: grid;
    gap: 0.5rem;
    max-inline-size: 46rem;
  }
  .say > label:first-of-type {
    font-weight: 600;
  }
  .say textarea {
    font: inherit;
    inline-size: 100%;
    min-block-size: 5rem;
    max-block-size: 24rem;
    field-sizing: content;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_field-text);
  }
  .who {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .who label {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2rem;
  }
  .tools > summary {
    min-block-size: 2rem;
    cursor: pointer;
  }
  .tool-box,
  .tool {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    max-inline-size: 32rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .tool-box {
    gap: 1.25rem;
    padding-block: 0.75rem;
  }
  .tool > label:first-child {
    font-weight: 600;
  }
  .tool.aloud {
    display: flex;
    align-items: center;
    min-block-size: 2rem;
  }
  .aloud input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .found {
    display: grid;
    gap: 0.5rem;
    overflow-wrap: anywhere;
  }
  @media print {
    .say,
    .more,
    .tools {
      display: none;
    }
  }
`;
