import { Paragraph } from "@utrecht/component-library-react";
import { pageTexts } from "../messages.ts";

/** Stands where something is still on its way. */
export function Loading() {
  return (
    <Paragraph role="status" className="quiet">
      {pageTexts.loading}
    </Paragraph>
  );
}
