/**
 * Calls back when somebody drops or pastes a file anywhere on the page, and keeps it from going anywhere: a browser would
 * open a dropped file in the place of the chat. Returns what ends it.
 */
export function refuseFiles(onFile: () => void): () => void {
  // Without this the page hears of no drop.
  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    onFile();
  };
  const onPaste = ({ clipboardData }: ClipboardEvent) => {
    // A piece copied from a document brings a picture of itself along: then the words are meant.
    if (!clipboardData || clipboardData.files.length === 0 || clipboardData.types.includes("text/plain")) return;
    onFile();
  };
  document.addEventListener("dragover", onDragOver);
  document.addEventListener("drop", onDrop);
  document.addEventListener("paste", onPaste);
  return () => {
    document.removeEventListener("dragover", onDragOver);
    document.removeEventListener("drop", onDrop);
    document.removeEventListener("paste", onPaste);
  };
}
