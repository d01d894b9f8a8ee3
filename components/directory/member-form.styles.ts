import {css} from 'lit';

export const memberFormStyles = css`
  form {
    display: grid;
    gap: 1.5rem;
    max-inline-size: 36rem;
  }
  .field > label:not(.choice),
  legend {
    display: block;
    font-weight: 600;
    padding: 0;
  }
  .field > label:not(.choice),
  .field > .muted {
    margin-block-end: 0.25rem;
  }
  .field > label + .muted {
    margin-block-start: -0.25rem;
  }
  .field .error {
    color: var(--_danger);
    font-weight: 600;
  }
  textarea {
    display: block;
    min-block-size: 6.5rem;
    resize: vertical;
  }
  .audience {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    margin-block-start: 0.375rem;
    color: var(--_muted);
    font-size: 0.9em;
  }
  select {
    min-block-size: 2.25rem;
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
    margin-block: 0.5rem;
  }
  .picture img {
    inline-size: 5rem;
    block-size: 5rem;
    border-radius: 50%;
    object-fit: cover;
    background: var(--_tint);
  }
  .picture input {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  .photo > .link {
    margin-block-start: 0.25rem;
  }
  .photo .choice .muted {
    display: block;
  }
  .preview {
    padding: 0.5rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  summary {
    min-block-size: 1.75rem;
    align-content: center;
    cursor: pointer;
    font-weight: 600;
  }
  .preview dt {
    margin-block-start: 0.5rem;
    color: var(--_muted);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
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
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.125rem 0 0;
    accent-color: var(--_accent);
  }
  .choice .value {
    display: block;
    font-weight: 600;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
