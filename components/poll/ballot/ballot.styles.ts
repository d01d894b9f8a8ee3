import {css} from 'lit';

export const ballotStyles = css`
  .options {
    display: grid;
    gap: 0.5rem;
    margin-block-start: 0.75rem;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem 1rem;
    align-items: center;
  }
  .row input {
    inline-size: 6rem;
  }
  .date {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }
  .date .choice {
    display: inline-grid;
    margin-inline-end: 1.25rem;
  }
  .answers {
    list-style: disc;
    padding-inline-start: 1.25rem;
    font-weight: 600;
  }
  .review {
    display: grid;
    gap: 0.75rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
  }
`;
