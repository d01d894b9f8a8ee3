import {css} from 'lit';

export const statusStyles = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.75rem;
  }
  .line.told {
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .line.needs-you {
    border-inline-start: 4px solid var(--_danger);
  }
  .heading {
    margin-block: var(--_gap) 0.5rem;
  }
  .deeds {
    display: grid;
    gap: 0.75rem;
    max-inline-size: 42rem;
    margin-block-start: 0.75rem;
  }
  .deed {
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .deed:not(:focus-visible) {
    outline: none;
  }
  .what {
    font-weight: 600;
  }
  .side {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.375rem 1rem;
  }
  .value {
    display: block;
    white-space: pre-line;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .confirm {
    border-color: var(--_danger);
    color: var(--_danger);
  }
`;
