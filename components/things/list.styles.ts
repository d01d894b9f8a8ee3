import {css} from 'lit';

export const listStyles = css`
  :host {
    container-type: inline-size;
  }
  .summary {
    margin-block: var(--_gap) 0.5rem;
  }
  .items {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
  }
  .item {
    min-inline-size: 0;
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .heading {
    font-size: 1.08em;
    line-height: 1.3;
    font-weight: 600;
  }
  .group {
    margin-block: var(--_gap) 0.5rem;
  }
  .heading .link {
    display: inline-block;
    padding-block: 0.25rem;
    min-block-size: 1.75rem;
  }
  mark {
    background: color-mix(in oklab, var(--_accent) 22%, transparent);
    color: inherit;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(5rem, max-content) 1fr;
    gap: 0.125rem 0.75rem;
    margin-block-start: 0.25rem;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    min-inline-size: 0;
  }
  .prose {
    white-space: pre-line;
  }
  .picture {
    display: block;
    max-inline-size: 100%;
    max-block-size: 20rem;
    border-radius: var(--_radius);
  }
  .pager,
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block-start: var(--_gap);
  }
  .pager {
    justify-content: center;
  }
  @media print {
    .items {
      display: block;
    }
    .item {
      break-inside: avoid;
      padding: 0 0 0.5rem;
      border: 0;
    }
    .pager {
      display: none;
    }
    .heading .link {
      display: inline !important;
      min-block-size: 0;
      padding: 0;
      color: inherit;
      text-decoration: none;
    }
  }
`;
