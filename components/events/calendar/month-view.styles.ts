import {css} from 'lit';

/** A month as a table, which fits into the width that there is. */
export const monthViewStyles = css`
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  caption {
    padding-block: 0.25rem 0.5rem;
    font-size: 1.2em;
    font-weight: 600;
    text-align: start;
  }
  caption::first-letter,
  th::first-letter {
    text-transform: uppercase;
  }
  th {
    padding: 0.25rem;
    text-align: start;
    font-size: 0.9em;
  }
  td {
    block-size: 5.5rem;
    padding: 0.25rem;
    border: 1px solid var(--_line);
    vertical-align: top;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  td.other {
    background: color-mix(in oklab, currentcolor 4%, transparent);
  }
  td.today {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  td .number {
    font-weight: 600;
  }
  td li {
    padding-block: 0.125rem;
  }
  td .hours {
    display: block;
    padding: 0;
    font-size: 0.9em;
    color: var(--_muted);
  }
  td .hours:empty {
    display: none;
  }
  td .link {
    min-block-size: 1.5rem;
    display: inline-block;
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }
`;
