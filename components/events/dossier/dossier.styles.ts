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
