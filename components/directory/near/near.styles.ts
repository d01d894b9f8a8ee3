import {css} from 'lit';

/** The button that opens the choice of a place to look around. */
export const nearStyles = css`
  .near {
    margin-block-start: 0.75rem;
  }
  @media print {
    .near {
      display: none;
    }
  }
`;
