/** A line that a screen reader reads out when its words change; always there, so that the first words count too. */
export function StatusLine({ children }: { children: string | null | undefined }) {
  return (
    <p role="status" className="status-line">
      {children}
    </p>
  );
}
