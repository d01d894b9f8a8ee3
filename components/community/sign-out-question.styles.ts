import {css} from 'lit';

export const signOutStyles = css`
  .question {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 26rem;
    margin-block-start: 0.75rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .unsent {
    font-weight: 600;
  }
  .question .problem {
    margin: 0;
  }
  .question .erase {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  [role='status']:empty {
    display: none;
  }
`;
