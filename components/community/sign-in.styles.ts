import {css} from 'lit';

export const signInStyles = css`
  .row,
  form,
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }
  .choices,
  form {
    flex-direction: column;
    align-items: stretch;
    gap: 0.75rem;
    max-inline-size: 26rem;
  }
  .choices > * {
    margin: 0;
  }
  .problem,
  .waiting {
    margin-block-end: 0.75rem;
  }
  .name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .check {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.1rem 0.5rem;
    align-items: center;
  }
  .check input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--_accent);
  }
  .check .small {
    grid-column: 2;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_danger) !important;
  }
  form > div {
    display: grid;
    gap: 0.5rem;
  }
  label.field {
    font-weight: 600;
  }
`;
