import {css} from 'lit';

/** What a file that is taken over looks like; adopted once one is chosen. */
export const importStyles = css`
  .taken {
    overflow-wrap: anywhere;
  }
  input + .taken,
  .taken > * + * {
    margin-block-start: 0.5rem;
  }
  .taken ul {
    list-style: disc;
    padding-inline-start: 1.25rem;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
`;
