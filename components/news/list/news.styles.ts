import {css} from 'lit';

/** A list of articles. */
export const newsStyles = css`
  .items {
    grid-template-columns: 1fr;
  }
  .line,
  .others {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .abstract {
    margin-block-start: 0.25rem;
  }
  .status {
    font-weight: 600;
  }
  .drafts {
    margin-block-start: var(--_gap);
  }
  .details {
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
`;
