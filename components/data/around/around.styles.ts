import {css} from 'lit';

/** The choices of a point to look around. */
export const aroundStyles = css`
  .around {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.75rem 1rem;
    margin-block-start: 0.75rem;
  }
  .around .field {
    display: grid;
    gap: 0.25rem;
  }
  .around input {
    max-inline-size: 100%;
  }
`;
