import {css} from 'lit';

/** Seven days below one another, and side by side where there is room for words. */
export const weekViewStyles = css`
  .week {
    display: grid;
    gap: 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .week > .today > .day > .heading {
    border-color: var(--_accent);
  }
  @container (min-inline-size: 60rem) {
    .week {
      grid-template-columns: repeat(7, minmax(0, 1fr));
      gap: 0.5rem;
    }
    .week .item {
      grid-template-columns: 1fr;
      padding: 0.5rem;
      font-size: 0.9375em;
    }
    .week .hours {
      padding: 0;
    }
  }
  @media print {
    .week {
      display: block;
    }
  }
`;
