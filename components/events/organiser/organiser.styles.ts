import {css} from 'lit';

export const organiserStyles = css`
  .organiser {
    margin-block-start: calc(var(--_gap) * 1.5);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .organiser table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .organiser th,
  .organiser td {
    padding: 0.375rem 0.5rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .organiser tbody th {
    font-weight: inherit;
  }
  .organiser input[type='checkbox'] {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--_accent);
  }
  .organiser form {
    display: grid;
    gap: 0.5rem;
  }
  .organiser > p:empty {
    display: none;
  }
  .organiser .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }
  @media print {
    .organiser .actions {
      display: none;
    }
    .organiser tr {
      break-inside: avoid;
    }
  }
`;
