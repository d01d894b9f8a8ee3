import {css} from 'lit';

export const documentStyles = css`
  :host {
    container-type: inline-size;
  }
  .heading {
    line-height: 1.2;
    overflow-wrap: anywhere;
    margin-block-end: 0.25rem;
  }
  :host > .heading {
    font-size: 1.5em;
  }
  .note {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .readers {
    color: var(--_muted);
  }
  .review {
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_danger);
    border-radius: var(--_radius);
    margin-block: 0.5rem;
  }
  .files,
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    margin-block: 0.75rem;
  }
  .files a {
    min-block-size: 1.5rem;
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
  .older li {
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
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
`;
