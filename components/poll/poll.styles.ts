import {css} from 'lit';

/** What the page of one poll looks like; each part brings what only it needs. */
export const pollStyles = css`
  :host {
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  :host > :not(:empty) {
    margin-block-end: var(--_gap);
  }
  .heading {
    line-height: 1.2;
  }
  h2 {
    font-size: 1.5em;
  }
  .phase {
    font-weight: 600;
  }
  .summary-text {
    white-space: pre-line;
    max-inline-size: 40rem;
  }
  section {
    display: grid;
    gap: 0.75rem;
    min-inline-size: 0;
  }
  .sentences {
    list-style: disc;
    padding-inline-start: 1.25rem;
    max-inline-size: 40rem;
  }
  .sentences > * + * {
    margin-block-start: 0.25rem;
  }
  summary {
    cursor: pointer;
    padding-block: 0.5rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
`;
