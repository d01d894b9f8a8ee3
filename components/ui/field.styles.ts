import {css} from 'lit';

/** What forms need that are made of labelled fields, with pictures, and with choices between two values. */
export const fieldStyles = css`
  form {
    display: grid;
    gap: 1.25rem;
    align-content: start;
    max-inline-size: 36rem;
  }
  .field > label:not(.choice),
  legend {
    display: block;
    font-weight: 600;
    padding: 0;
    margin-block-end: 0.25rem;
  }
  .field .muted {
    margin-block-end: 0.25rem;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  select {
    min-block-size: 2.75rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_field-text);
    font: inherit;
    max-inline-size: 100%;
  }
  .picture {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1rem;
    margin-block: 0.25rem;
  }
  .picture img {
    max-inline-size: 8rem;
    max-block-size: 8rem;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .picture input {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  .conflict {
    padding: 0.75rem 1rem;
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
  }
  .conflict fieldset {
    margin-block-start: 0.75rem;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5rem;
    align-items: start;
    padding-block: 0.375rem;
    font-weight: 400;
  }
  .choice input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice .value {
    display: block;
    font-weight: 600;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
