import {css} from 'lit';

/** What lists of any kind are narrowed down with beside values: numbers, dates and times from one to another. */
export const filterStyles = css`
  .range {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .range > legend {
    padding: 0;
  }
  .ends {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5rem;
  }
  .end {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0.375rem;
    min-inline-size: 0;
  }
  .end input {
    min-inline-size: 0;
  }
`;
