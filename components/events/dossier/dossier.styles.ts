import {css} from 'lit';

export const dossierStyles = css`
  .documents,
  .minutes {
    margin-block-start: calc(var(--_gap) * 1.5);
    overflow-wrap: anywhere;
  }
  .documents .heading,
  .minutes .heading {
    font-size: 1.2em;
  }
  .documents li {
    padding-block: 0.25rem;
  }
  .documents .address {
    display: none;
  }
  .minutes .text > p + p {
    margin-block-start: 0.75em;
  }
  .minutes form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    margin-block-start: var(--_gap);
  }
  .minutes select {
    font: inherit;
    color: inherit;
    display: block;
    max-inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--coop-color-field, Field);
  }
  .minutes summary {
    cursor: pointer;
    min-block-size: 1.5rem;
  }
  @media print {
    .documents .address {
      display: block;
    }
    .minutes form {
      display: none;
    }
  }
`;
