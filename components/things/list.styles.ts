import {css} from 'lit';

/** What lists of things of any kind have beside what all lists have. */
export const thingsStyles = css`
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
`;
