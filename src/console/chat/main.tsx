import "@utrecht/design-tokens/dist/theme.css";
import "../style/tokens.css";
import "./chat.css";
import "./chat-buttons.css";
import "./chat-form.css";
import "./chat-log.css";
import "./quick-replies.css";
import { createRoot } from "react-dom/client";
import { Chat } from "./chat.tsx";
import { createConversation } from "./conversation.ts";

const root = document.getElementById("root");
if (root) createRoot(root).render(<Chat conversation={createConversation()} />);
