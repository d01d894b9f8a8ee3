import {css} from 'lit';

/** A library: documents below each other, and what they are searched with. */
export const libraryStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem 1rem;
  }
  .bar .search {
    flex: 1 1 16rem;
  }
  .sort {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
  }
  select {
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_field);
    color: var(--_field-text);
    font: inherit;
  }
  .views {
    display: flex;
  }
  .views button {
    border-radius: 0;
  }
  .views button:first-of-type {
    border-start-start-radius: var(--_radius-button);
    border-end-start-radius: var(--_radius-button);
  }
  .views button:last-of-type {
    border-start-end-radius: var(--_radius-button);
    border-end-end-radius: var(--_radius-button);
    border-inline-start: 0;
  }
  .views button[aria-pressed='true'] {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1.5rem;
    margin-block-end: 1rem;
  }
  .manage {
    margin-block-end: 0.75rem;
  }
  .shelf + .shelf {
    margin-block-start: 1.5rem;
  }
  .shelf > .heading {
    margin-block-end: 0.5rem;
    padding-block-end: 0.25rem;
    border-block-end: 2px solid var(--_line);
  }
  .items {
    grid-template-columns: 1fr;
    gap: 0.5rem;
  }
  .item .heading {
    font-size: 1em;
  }
  .text {
    white-space: pre-line;
  }
  .status {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .views button[aria-pressed='true'] {
      border: 2px solid Highlight;
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .views,
    .sort,
    .summary a {
      display: none;
    }
  }
`;
