import {css} from 'lit';

export const pollFormStyles = css`
  .group {
    display: grid;
    gap: 1.25rem;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .group > * {
    min-inline-size: 0;
  }
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    align-items: end;
  }
  .times > .field {
    flex: 1 1 8rem;
    min-inline-size: 0;
  }
  .choice .help {
    display: block;
  }
  .options {
    display: grid;
    gap: 0.75rem;
    margin: 0;
    padding-inline-start: 1.5rem;
  }
  .moves {
    display: flex;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }
  .moves button {
    min-inline-size: 2.75rem;
  }
  .review {
    display: grid;
    gap: 1rem;
    max-inline-size: 36rem;
    overflow-wrap: anywhere;
  }
  .review li + li {
    margin-block-start: 0.375rem;
  }
  .note {
    white-space: pre-line;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  progress {
    inline-size: 100%;
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }
`;
