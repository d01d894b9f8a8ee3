import {css} from 'lit';

export const directoryStyles = css`
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
  .members {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
  }
  .member {
    display: grid;
    align-content: start;
    grid-template-columns: auto 1fr;
    gap: 0.25rem 0.875rem;
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .avatar {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 700;
    object-fit: cover;
    user-select: none;
  }
  .body {
    min-inline-size: 0;
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
  .skills {
    margin-block-start: 0.25rem;
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
    .members {
      display: block;
      columns: 2;
      font-size: 0.8em;
      line-height: 1.3;
    }
    .member {
      break-inside: avoid;
      padding: 0 0 0.5rem;
      border: 0;
    }
    .heading,
    .heading + .muted {
      display: inline;
    }
    .search,
    .avatar,
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
