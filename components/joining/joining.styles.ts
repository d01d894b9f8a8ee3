import {css} from 'lit';

/** What both tags look like. */
export const joiningStyles = css`
  p,
  dd,
  li {
    max-inline-size: 42rem;
  }
  .heading {
    margin-block-end: 0.5rem;
    overflow-wrap: anywhere;
  }
  .aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    max-inline-size: 42rem;
    overflow-wrap: anywhere;
    gap: 0.625rem;
    margin-block-start: 1.75rem;
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--_line);
  }
  .aside .heading {
    margin: 0;
  }
  .problem {
    margin-block: 0.5rem;
    max-inline-size: 42rem;
  }
`;
