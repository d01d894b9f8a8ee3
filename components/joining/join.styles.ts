import {css} from 'lit';

export const joinStyles = css`
  .state:not(:focus-visible) {
    outline: none;
  }
  .state {
    margin-block-end: var(--_gap);
  }
  .state:has(> :empty) {
    margin: 0;
  }
  /* Said at once: whoever has pressed a button waits for it. */
  .state .loading {
    animation: none;
  }
  .notice {
    margin-block-end: var(--_gap);
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .plan {
    display: grid;
    gap: 0.875rem;
    margin-block: 0.75rem 1.25rem;
  }
  dt {
    font-weight: 600;
  }
  dd {
    padding-block: 0.125rem;
    padding-inline-start: 0.875rem;
    border-inline-start: 2px solid var(--_line);
  }
  .address {
    padding: 0.375rem 0.75rem;
    border-radius: 0.25rem;
    background: var(--_tint);
    user-select: all;
  }
  blockquote {
    margin: 0.5rem 0;
    max-inline-size: 42rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
`;
