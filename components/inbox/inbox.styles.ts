import {css} from 'lit';

export const inboxStyles = css`
  .summary:not(:focus-visible),
  .letter:not(:focus-visible) {
    outline: none;
  }
  .heading {
    margin-block-end: 0.5rem;
  }
  .letters {
    display: grid;
    gap: var(--_gap);
    max-inline-size: 42rem;
    margin-block: var(--_gap);
  }
  .letter {
    display: grid;
    gap: 0.5rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .letter.new {
    border-inline-start: 4px solid var(--_accent);
  }
  .letter.new .sentence {
    font-weight: 600;
  }
  .badge {
    margin-inline-end: 0.375rem;
    padding: 0.125rem 0.5rem;
    border: 1px solid;
    border-radius: 1rem;
    color: var(--_accent);
    font-size: 0.8em;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .confirm {
    border-color: var(--_danger);
    color: var(--_danger);
  }
`;
