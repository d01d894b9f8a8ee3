import {css} from 'lit';

export const listExtrasStyles = css`
  .extra {
    grid-column: 2;
  }
  .details {
    grid-column: 1 / -1;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_line);
    margin-block-start: 0.375rem;
  }
`;
