import {css} from 'lit';

/** For what only those see who can answer. */
export const answeringStyles = css`
  .registration .text {
    inline-size: 100%;
  }
  .registration .questions {
    display: grid;
    gap: 0.75rem;
  }
  .registration legend {
    padding: 0;
    font-weight: 600;
  }
  .registration .error {
    color: var(--_danger);
    font-weight: 600;
  }
  .registration .check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25rem 0.5rem;
    align-items: center;
  }
  .registration .check > input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--_accent);
  }
  .registration .check > p {
    grid-column: 2;
  }
`;
