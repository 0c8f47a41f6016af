import { Paragraph } from "@utrecht/component-library-react";
import { Outlet } from "react-router";
import { pageTexts } from "../messages.ts";
import { PageHeading } from "../page/page-heading.tsx";
import { useSession } from "./session-context.ts";

/** Around the pages of admins; says so to anybody else. The server refuses them by itself. */
export function AdminsOnly() {
  if (useSession().agent.role === "admin") return <Outlet />;
  return (
    <div className="page">
      <PageHeading title={pageTexts.adminsOnlyTitle}>{pageTexts.adminsOnlyTitle}</PageHeading>
      <Paragraph>{pageTexts.adminsOnly}</Paragraph>
    </div>
  );
}
