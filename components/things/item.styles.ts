import {css} from 'lit';

export const itemStyles = css`
  .heading {
    overflow-wrap: anywhere;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(6rem, max-content) 1fr;
    gap: 0.375rem 1rem;
    margin-block: 0.75rem;
  }
  .facts .facts {
    margin-block: 0;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .prose {
    white-space: pre-line;
  }
  .values {
    display: grid;
    gap: 0.125rem;
  }
  summary {
    min-block-size: 1.75rem;
    align-content: center;
    cursor: pointer;
  }
  .picture {
    display: block;
    max-inline-size: 100%;
    max-block-size: 20rem;
    border-radius: var(--_radius);
  }
  .notes {
    display: grid;
    gap: 0.25rem;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .editing {
    margin-block-start: 1rem;
  }
  .editing .done {
    margin-block-start: 0.5rem;
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_tint);
    border-radius: 0.25rem;
  }
  :host {
    container-type: inline-size;
  }
  @container (max-width: 26rem) {
    .facts {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dd {
      margin-block-end: 0.5rem;
    }
  }
`;
