import {css} from 'lit';

/** The list beside a map, and what stands around the map. */
export const mapStyles = css`
  .line {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .status {
    font-weight: 600;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem 1rem;
  }
  .controls .search {
    flex: 1 1 18rem;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .map {
    display: grid;
    gap: 0.5rem;
    margin-block-start: var(--_gap);
  }
  .chosen {
    display: grid;
    justify-items: start;
    gap: 0.25rem;
  }
  .locate {
    min-block-size: 1.75rem;
    font-size: 0.9em;
  }
  .details {
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .note {
    white-space: pre-line;
  }
  @media print {
    .items {
      counter-reset: item;
    }
    .item {
      counter-increment: item;
    }
    .heading::before {
      content: counter(item) '. ';
    }
    .tools,
    .locate {
      display: none;
    }
  }
`;
