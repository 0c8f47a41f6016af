import { Alert, SkipLink } from "@utrecht/component-library-react";
import { Link, NavLink, Outlet } from "react-router";
import { OffNotice } from "../channel-switch/off-notice.tsx";
import { useLiveUpdates } from "../live/use-live-updates.ts";
import { modeTexts, pageTexts } from "../messages.ts";
import { AccountMenu } from "../session/account-menu.tsx";
import { useSession } from "../session/session-context.ts";
import { StatusLine } from "./status-line.tsx";

/** What stands around every page for somebody who is signed in: skip link, header, menu and the page itself. */
export function PageFrame() {
  const { agent, municipality, mode } = useSession();
  const isLive = useLiveUpdates();
  const modeText = modeTexts[mode];
  return (
    <>
      <SkipLink href="#inhoud">{pageTexts.skip}</SkipLink>
      <header className="frame-header">
        <div className="frame-brand">
          <Link to="/" className="frame-product">
            {pageTexts.product}
          </Link>
          <span className="frame-municipality">{municipality}</span>
        </div>
        <nav className="frame-menu" aria-label={pageTexts.menu}>
          <NavLink to="/" end>
            {pageTexts.inbox}
          </NavLink>
          <NavLink to="/gesprekken" end>
            {pageTexts.conversations}
          </NavLink>
          {agent.role === "admin" && <NavLink to="/teksten">{pageTexts.templates}</NavLink>}
          {agent.role === "admin" && <NavLink to="/kanalen">{pageTexts.channels}</NavLink>}
          {agent.role === "admin" && <NavLink to="/medewerkers">{pageTexts.agents}</NavLink>}
        </nav>
        <AccountMenu />
      </header>
      <div className="frame-notices">
        <StatusLine>{isLive ? null : pageTexts.notLive}</StatusLine>
        <OffNotice />
        {modeText && <Alert type="info">{modeText}</Alert>}
      </div>
      <main id="inhoud" className="frame-main" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
