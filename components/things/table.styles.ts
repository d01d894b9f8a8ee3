import {css} from 'lit';

export const tableStyles = css`
  .scroll {
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding: 0.5rem 0.75rem;
    text-align: start;
    font-weight: 600;
  }
  th,
  td {
    padding: 0.375rem 0.75rem;
    text-align: start;
    vertical-align: top;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: break-word;
    max-inline-size: 24rem;
  }
  th[scope='rowgroup'] {
    background: var(--_tint);
  }
  th button {
    padding: 0;
    border: 0;
    font-weight: 600;
    text-align: start;
  }
  th button::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: 0.6em;
    border: solid transparent;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -25%;
  }
  th[aria-sort] button::after {
    border-color: currentcolor;
  }
  th[aria-sort='ascending'] button::after {
    rotate: 225deg;
    translate: 0 25%;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  tbody th {
    font-weight: 600;
  }
  .facts {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0 0.5rem;
  }
  @media print {
    .scroll {
      overflow: visible;
      border: 0;
    }
    thead {
      display: table-header-group;
    }
    tr {
      break-inside: avoid;
    }
    th button {
      display: inline !important;
      min-block-size: 0;
    }
  }
`;
