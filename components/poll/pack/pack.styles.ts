import {css} from 'lit';

export const packStyles = css`
  .pack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    margin-block-start: calc(var(--_gap) * 1.5);
    overflow-wrap: anywhere;
  }
  .pack .arguments {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: var(--_gap) calc(var(--_gap) * 1.5);
  }
  .pack li {
    padding-block: 0.5rem;
  }
  .pack .side li + li,
  .pack .questions li + li {
    border-block-start: 1px solid var(--_line);
  }
  .pack .paragraph {
    display: block;
    white-space: pre-line;
  }
  .pack .paragraph + .paragraph {
    margin-block-start: 0.75em;
  }
  .pack .documents .address {
    display: none;
  }
  .pack p:empty {
    display: none;
  }
  .pack form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .pack select {
    font: inherit;
    inline-size: 100%;
    min-block-size: 2.75rem;
  }
  .pack .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }
  .pack .error {
    color: var(--_danger);
  }
  @media print {
    .pack .documents .address {
      display: block;
    }
    .pack form,
    .pack .asking,
    .pack .editing {
      display: none;
    }
  }
`;
