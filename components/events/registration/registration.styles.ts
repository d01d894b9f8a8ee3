import {css} from 'lit';

export const registrationStyles = css`
  .registration {
    margin-block-start: calc(var(--_gap) * 1.5);
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    display: grid;
    /* Not as wide as the longest date in the list of them. */
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  .registration > .places:empty {
    display: none;
  }
  .standing:empty {
    /* It stays there, so that what comes into it is read out, and takes no room. */
    position: absolute;
  }
  .registration .heading {
    margin: 0;
    font-size: 1.2em;
  }
  .registration .standing {
    font-weight: 600;
  }
  .registration form {
    display: grid;
    gap: 0.75rem;
  }
  .registration .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    justify-items: start;
  }
  #companions {
    inline-size: 6rem;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
  }
  @media print {
    .registration form {
      display: none;
    }
  }
`;
