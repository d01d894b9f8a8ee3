import {css} from 'lit';

export const resultStyles = css`
  .verdict {
    font-size: 1.2em;
    font-weight: 600;
  }
  .decision {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_accent);
    white-space: pre-line;
  }
  .scroll {
    overflow-x: auto;
  }
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
    border-block-end: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }
  th {
    font-weight: 400;
  }
  /* Words of ours, which are short. */
  .totals thead th {
    overflow-wrap: normal;
    vertical-align: bottom;
  }
  thead th,
  .first th,
  .first td {
    font-weight: 600;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.375rem;
    margin-block-start: 0.25rem;
    fill: var(--_accent);
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
  }
  @media print {
    details > :not(summary) {
      display: block;
    }
    .bar {
      print-color-adjust: exact;
    }
  }
`;
