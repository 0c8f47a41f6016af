import { Link, useLocation } from "react-router";
import { conversationTexts } from "../messages.ts";

/** Back to the list somebody came from: the search as it was left, otherwise the inbox. */
export function BackLink() {
  const state: unknown = useLocation().state;
  const from = typeof state === "object" && state !== null && "from" in state ? String(state.from) : null;
  const isFromSearch = from?.startsWith("/gesprekken") === true;
  return (
    <Link to={isFromSearch ? from : "/"} className="utrecht-link">
      {isFromSearch ? conversationTexts.backToSearch : conversationTexts.back}
    </Link>
  );
}
