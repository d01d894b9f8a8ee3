import {css} from 'lit';

export const previewStyles = css`
  .preview {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
    margin-block: 0.75rem;
    min-inline-size: 0;
  }
  .preview > * {
    max-inline-size: 100%;
  }
  .preview img,
  .preview video {
    max-block-size: 80vh;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .preview iframe {
    inline-size: 100%;
    block-size: 80vh;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .preview .sheet {
    inline-size: 100%;
    max-block-size: 80vh;
    overflow: auto;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .preview pre {
    margin: 0;
    font: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .preview table {
    border-collapse: collapse;
  }
  .preview caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.5rem;
  }
  .preview th,
  .preview td {
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  @media print {
    .preview {
      display: none;
    }
  }
`;
