import {css} from 'lit';

export const joiningStyles = css`
  .plan {
    display: grid;
    gap: 0.5rem;
    margin-block: 0.5rem 1rem;
    padding-inline-start: 1.25rem;
    list-style: disc;
  }
  .heading {
    margin-block-end: 0.5rem;
  }
  .requests {
    display: grid;
    gap: var(--_gap);
    margin-block-start: 0.75rem;
  }
  .request {
    display: grid;
    gap: 0.5rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }
  form {
    display: grid;
    gap: 0.5rem;
  }
  label {
    font-weight: 600;
  }
  blockquote {
    margin: 0.5rem 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
