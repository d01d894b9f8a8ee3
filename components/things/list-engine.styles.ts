import {css} from 'lit';

/** What lists have that are searched or grouped. */
export const engineStyles = css`
  .group {
    margin-block: var(--_gap) 0.5rem;
  }
  mark {
    background: color-mix(in oklab, var(--_accent) 22%, transparent);
    color: inherit;
  }
`;
