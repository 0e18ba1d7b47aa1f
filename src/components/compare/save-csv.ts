/** Saves the table of the comparison on the page, under the name that its button gives. */
export function saveCsv(text: string): void {
  const button = document.querySelector<HTMLElement>('[data-csv]');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = button?.dataset['csv'] ?? 'comparison.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}
