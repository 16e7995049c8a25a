/** Gives the reader a file. */
export function download(fileName: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // a browser may ask where to put it first
}

const mostNames = 4;

/** The name of a file about functions: `sigmoid-tanh`, and of many functions the first few. */
export function fileBase(ids: readonly string[]): string {
  const names = [...new Set(ids)];
  return [...names.slice(0, mostNames), ...(names.length > mostNames ? ["more"] : [])].join("-");
}
