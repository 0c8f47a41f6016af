import { Paragraph } from "@utrecht/component-library-react";
import { Link } from "react-router";
import { pageTexts } from "../messages.ts";
import { PageHeading } from "./page-heading.tsx";

/** For an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <div className="page">
      <PageHeading title={pageTexts.notFoundTitle}>{pageTexts.notFoundTitle}</PageHeading>
      <Paragraph>{pageTexts.notFound}</Paragraph>
      <Link to="/" className="utrecht-link">
        {pageTexts.backToInbox}
      </Link>
    </div>
  );
}
