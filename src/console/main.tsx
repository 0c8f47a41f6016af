import "@utrecht/component-library-css/dist/index.css";
import "@utrecht/design-tokens/dist/theme.css";
import "./style/tokens.css";
import "./style/base.css";
import "./style/frame.css";
import "./style/inbox.css";
import "./style/conversation.css";
import "./style/case-panel.css";
import "./style/timeline.css";
import "./style/composer.css";
import "./style/templates.css";
import "./style/agents.css";
import "./style/search.css";
import "./style/steps.css";
import { createRoot } from "react-dom/client";
import { Console } from "./console.tsx";

const root = document.getElementById("root");
if (root) createRoot(root).render(<Console />);
