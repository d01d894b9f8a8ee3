import {css} from 'lit';

export const joiningStyles = css`
  p,
  dd,
  li {
    max-inline-size: 42rem;
  }
  .heading {
    margin-block-end: 0.5rem;
    overflow-wrap: anywhere;
  }
  .state:not(:focus-visible),
  .status:not(:focus-visible) {
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
  .aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    max-inline-size: 42rem;
    overflow-wrap: anywhere;
    gap: 0.625rem;
    margin-block-start: 1.75rem;
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--_line);
  }
  .aside .heading {
    margin: 0;
  }
  .aside > :is(form, ul, .problem) {
    justify-self: stretch;
  }
  .address {
    padding: 0.375rem 0.75rem;
    border-radius: 0.25rem;
    background: var(--_tint);
    overflow-wrap: anywhere;
    user-select: all;
  }
  .problem {
    margin-block: 0.5rem;
    max-inline-size: 42rem;
  }
  .requests {
    display: grid;
    gap: var(--_gap);
    max-inline-size: 42rem;
    margin-block-start: 0.75rem;
  }
  .request {
    display: grid;
    gap: 0.75rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .who {
    font-size: 1.08em;
  }
  .clamped {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .names {
    margin-block-start: 0.375rem;
    overflow-wrap: anywhere;
  }
  .actions,
  .rest {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .rest {
    margin-block-start: var(--_gap);
  }
  .invitation {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    padding-block: 0.375rem;
    border-block-end: 1px solid var(--_line);
  }
  .invitation > span {
    min-inline-size: 0;
    flex: 1 1 12rem;
  }
  form {
    display: grid;
    gap: 0.5rem;
  }
  label {
    font-weight: 600;
  }
  textarea {
    resize: vertical;
  }
  .error {
    color: var(--_danger);
    font-weight: 600;
    overflow-wrap: anywhere;
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
