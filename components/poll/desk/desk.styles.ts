import {css} from 'lit';

export const deskStyles = css`
  .desk,
  .desk .closing,
  .desk form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
    overflow-wrap: anywhere;
  }
  .desk {
    margin-block-start: calc(var(--_gap) * 1.5);
    padding-block-start: var(--_gap);
    border-block-start: 1px solid var(--_line);
  }
  .desk .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }
  .desk p:empty {
    display: none;
  }
  .desk .waiting li {
    padding-block: 0.25rem;
  }
  .desk .closing-check {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    display: grid;
    gap: 0.75rem;
  }
  .desk dt {
    font-weight: 600;
  }
  .desk .text {
    white-space: pre-line;
  }
  .desk .error {
    color: var(--_danger);
  }
  @media print {
    .desk {
      display: none;
    }
  }
`;
