import {css} from 'lit';

/** What whoever tidies a library up sees beside it. */
export const deskStyles = css`
  .desk {
    display: grid;
    gap: 0.75rem;
    margin-block-end: var(--_gap);
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 1rem;
  }
  .tools label {
    display: grid;
    gap: 0.25rem;
    font-weight: 600;
  }
  .mark {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0 0.5rem 0 0;
    vertical-align: middle;
  }
  .scheme li {
    padding-block: 0.25rem;
    border-block-start: 1px solid var(--_line);
  }
  .scheme .deep {
    padding-inline-start: 1.5rem;
  }
  @media print {
    .desk,
    .mark {
      display: none;
    }
  }
`;
