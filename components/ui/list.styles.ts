import {css} from 'lit';

/** What all lists look like, whatever is listed. */
export const listStyles = css`
  :host {
    container-type: inline-size;
  }
  .search {
    display: grid;
    gap: 0.25rem;
    max-inline-size: 32rem;
  }
  .search label {
    font-weight: 600;
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
    background: var(--_surface);
    box-shadow: var(--coop-shadow, none);
    overflow-wrap: anywhere;
  }
  .heading {
    font-size: 1.08em;
    line-height: 1.3;
    font-weight: 600;
  }
  .heading .link {
    display: inline-block;
    padding-block: 0.25rem;
    min-block-size: 1.75rem;
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
      background: none;
      box-shadow: none;
    }
    .search,
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
