import {css} from 'lit';

/** Documents as a table. */
export const documentTableStyles = css`
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
  th,
  td {
    padding: 0.375rem 0.75rem;
    text-align: start;
    vertical-align: top;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: break-word;
    min-inline-size: 6rem;
    max-inline-size: 22rem;
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
    th .link {
      display: inline !important;
      color: inherit;
      text-decoration: none;
    }
  }
`;
