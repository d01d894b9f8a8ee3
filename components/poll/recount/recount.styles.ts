import {css} from 'lit';

export const recountStyles = css`
  .recount,
  .recount-result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    overflow-wrap: anywhere;
  }
  .recount {
    margin-block-start: calc(var(--_gap) * 1.5);
  }
  .recount-progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .recount progress {
    flex: 1 1 12rem;
    min-inline-size: 0;
    accent-color: var(--_accent);
  }
  .recount .done {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
    border-radius: 0.25rem;
  }
  .recount .differences li {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .recount table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .recount caption {
    text-align: start;
    padding-block-end: 0.25rem;
  }
  .recount th,
  .recount td {
    padding: 0.375rem 0.5rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .recount tbody th {
    font-weight: inherit;
  }
  @media (forced-colors: active) {
    .recount .done {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
  @media print {
    .recount .actions,
    .recount progress {
      display: none;
    }
  }
`;
