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
    background: var(--coop-color-field, Field);
    color: var(--coop-color-field-text, FieldText);
  }
  @media print {
    .say,
    .more,
    .tools {
      display: none;
    }
  }
`;
