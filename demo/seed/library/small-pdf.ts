/** A page of plain text as a PDF (ISO 32000-1, 7.5): enough to be looked at in a browser, without a library that the demo needs for nothing else. */
export function smallPdf(text: string): Blob {
  const lines = text.split('\n').map((line) => `(${escapeText(line)}) Tj T*`);
  const content = `BT /F1 11 Tf 56 780 Td 16 TL ${lines.join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n`;
  file += `${end}startxref\n${file.length}\n%%EOF\n`;
  return new Blob([Uint8Array.from(file, (sign) => sign.charCodeAt(0))], {type: 'application/pdf'});
}

/** Letters beyond Latin-1 are none of this font's. */
function escapeText(line: string): string {
  return line.replace(/[^\x20-\xff]/g, '?').replace(/[()\\]/g, '\\$&');
}
