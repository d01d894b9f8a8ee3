import {css} from 'lit';

export const placeStyles = css`
  :host {
    container-type: inline-size;
  }
  .heading {
    font-size: 1.5em;
    line-height: 1.2;
    overflow-wrap: anywhere;
    margin-block-end: 0.25rem;
  }
  .standing,
  .keeping {
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
    border-radius: 0.25rem;
    margin-block: 0.75rem;
  }
  .keeping {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }
  .question {
    font-weight: 600;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(7rem, max-content) 1fr;
    gap: 0.375rem 1rem;
    margin-block: var(--_gap);
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }
  .note {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  @container (max-inline-size: 28rem) {
    .facts {
      grid-template-columns: 1fr;
    }
    .facts dd + dt {
      margin-block-start: 0.5rem;
    }
  }
  @media print {
    .keeping {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .standing,
    .keeping {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
`;
