import {css} from 'lit';

/** A list of polls, under where they stand. */
export const pollsStyles = css`
  .phase + .phase {
    margin-block-start: 1.5rem;
  }
  .phase > .heading {
    margin-block-end: 0.5rem;
    padding-block-end: 0.25rem;
    border-block-end: 2px solid var(--_line);
  }
  .items {
    grid-template-columns: 1fr;
    gap: 0.5rem;
  }
  .item .heading {
    font-size: 1em;
  }
  .status,
  .voted {
    font-weight: 600;
  }
`;
