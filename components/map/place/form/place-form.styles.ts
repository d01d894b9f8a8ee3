import {css} from 'lit';

export const placeFormStyles = css`
  .group > *,
  .place > * {
    min-inline-size: 0;
  }
  .place {
    display: grid;
    gap: 0.75rem;
  }
  .position {
    font-weight: 600;
  }
  .warning {
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--_danger);
    background: var(--_tint);
    border-radius: 0.25rem;
  }
  .taken {
    overflow-wrap: anywhere;
  }
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
  @media (forced-colors: active) {
    .warning {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
`;
