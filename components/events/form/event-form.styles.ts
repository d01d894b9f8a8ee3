import {css} from 'lit';

export const eventFormStyles = css`
  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    align-items: end;
  }
  .times > .field {
    flex: 1 1 10rem;
    min-inline-size: 0;
  }
  .group > * {
    min-inline-size: 0;
  }
  /* Always there, so that what comes into it is said. */
  .group > [role='status']:empty {
    margin-block-start: -1.25rem;
  }
  .warning,
  .cancelled {
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--_danger);
    background: var(--_tint);
    border-radius: 0.25rem;
  }
  .cancelled {
    display: grid;
    gap: 0.75rem;
  }
  summary {
    min-block-size: 1.5rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  details > .field {
    margin-block-start: 0.5rem;
  }
  @media (forced-colors: active) {
    .warning,
    .cancelled {
      border: 1px solid;
      border-inline-start-width: 4px;
    }
  }
`;
