import {css} from 'lit';

export const memberFormStyles = css`
  form {
    display: grid;
    gap: 1.25rem;
    max-inline-size: 36rem;
  }
  .field label,
  legend {
    display: block;
    font-weight: 600;
    padding: 0;
  }
  .field .error {
    color: var(--_danger);
    font-weight: 600;
  }
  textarea {
    min-block-size: 6.5rem;
    resize: vertical;
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
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.5rem;
    align-items: start;
    padding-block: 0.375rem;
    font-weight: 400 !important;
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
