import {css} from 'lit';

/** What the list of members has beside what all lists have. */
export const directoryStyles = css`
  .item {
    display: grid;
    align-content: start;
    grid-template-columns: auto 1fr;
    gap: 0.25rem 0.875rem;
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
  }
  .skills {
    margin-block-start: 0.25rem;
  }
  @media print {
    .items {
      columns: 2;
      font-size: 0.8em;
      line-height: 1.3;
    }
    .heading,
    .heading + .muted {
      display: inline;
    }
    .avatar {
      display: none;
    }
  }
`;
