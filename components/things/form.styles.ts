import {css} from 'lit';

export const thingFormStyles = css`
  form,
  .group,
  .part,
  .many {
    display: grid;
    gap: 1.25rem;
    align-content: start;
  }
  form {
    max-inline-size: 36rem;
  }
  .many {
    gap: 0.5rem;
  }
  .field > label,
  .value > label,
  legend {
    display: block;
    font-weight: 600;
    padding: 0;
    margin-block-end: 0.25rem;
  }
  .group > legend {
    font-size: 1.15em;
    margin-block-end: 0.75rem;
  }
  .many .value > label {
    font-weight: 400;
    font-size: 0.9em;
  }
  .part {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    margin-block-end: 0.75rem;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: end;
  }
  .row > .value {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  .field .muted,
  .value .muted {
    margin-block-end: 0.25rem;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
  }
  form button:not(.link, .primary) {
    justify-self: start;
    overflow-wrap: anywhere;
  }
  .check {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }
  .check label {
    font-weight: 600;
  }
  .check input,
  .choice input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  select {
    min-block-size: 2.75rem;
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--coop-color-field, Field);
    color: var(--coop-color-field-text, FieldText);
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
  }
  .choice .value {
    display: block;
    font-weight: 600;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
