import {css} from 'lit';

export const scheduleStyles = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 40rem;
  }
  caption {
    text-align: start;
    padding-block: 0.25rem;
    color: var(--_muted);
  }
  th,
  td {
    padding: 0.5rem 0.75rem 0.5rem 0;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  tbody,
  thead {
    border-block-end: 1px solid var(--_line);
  }
  tbody th {
    min-inline-size: 6rem;
    font-weight: 600;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .people {
    font-size: 0.9em;
  }
  form {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 40rem;
  }
  .date {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
  }
  .date .choice {
    display: inline-grid;
    margin-inline-end: 1.25rem;
  }
`;
