import {css} from 'lit';

/** A calendar that is read from top to bottom: days, and what takes place on each. */
export const eventsStyles = css`
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
  .views {
    display: flex;
    border: 0;
    margin: 0;
    padding: 0;
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
  }
  .views button + button {
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
  .days {
    display: grid;
    gap: 1.5rem;
  }
  .day > .heading {
    margin-block-end: 0.5rem;
    padding-block-end: 0.25rem;
    border-block-end: 2px solid var(--_line);
  }
  .day > .heading::first-letter {
    text-transform: uppercase;
  }
  .items {
    grid-template-columns: 1fr;
    gap: 0.5rem;
  }
  .item {
    display: grid;
    grid-template-columns: 8.5rem 1fr;
    gap: 0.125rem 1rem;
  }
  .item > :only-child,
  .item > .extra,
  .item > .details {
    grid-column: 1 / -1;
  }
  .item .heading {
    font-size: 1em;
  }
  .hours {
    padding-block: 0.25rem;
    font-variant-numeric: tabular-nums;
  }
  .cancelled .link {
    text-decoration: underline line-through;
  }
  .status {
    color: var(--_danger);
    font-weight: 600;
  }
  @container (max-inline-size: 30rem) {
    .item {
      grid-template-columns: 1fr;
    }
    .hours {
      padding: 0;
    }
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
    .summary button {
      display: none;
    }
  }
`;
