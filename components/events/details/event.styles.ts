import {css} from 'lit';

export const eventStyles = css`
  :host {
    container-type: inline-size;
  }
  .heading {
    font-size: 1.5em;
    line-height: 1.2;
    overflow-wrap: anywhere;
    margin-block-end: 0.25rem;
  }
  .cancelled {
    text-decoration: line-through;
  }
  .status {
    color: var(--_danger);
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
  .facts time {
    display: inline-block;
  }
  .facts time::first-letter {
    text-transform: uppercase;
  }
  .note {
    white-space: pre-line;
  }
  .dates li {
    padding-block: 0.125rem;
  }
  .notes {
    color: var(--_muted);
    font-size: 0.9em;
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
    button {
      display: none;
    }
  }
`;
