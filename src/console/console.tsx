import { QueryClientProvider } from "@tanstack/react-query";
import { BrowserRouter, Outlet, Route, Routes } from "react-router";
import { AgentsPage } from "./agents/agents-page.tsx";
import { ChannelsPage } from "./channel-switch/channels-page.tsx";
import { ConversationPage } from "./conversation/conversation-page.tsx";
import { ConversationsPage } from "./conversations/conversations-page.tsx";
import { InboxPage } from "./inbox/inbox-page.tsx";
import { InquiryPage } from "./inquiry/inquiry-page.tsx";
import { NotFoundPage } from "./page/not-found-page.tsx";
import { PageFrame } from "./page/page-frame.tsx";
import { createQueryClient } from "./query-client.ts";
import { AdminsOnly } from "./session/admins-only.tsx";
import { SessionGate } from "./session/session-gate.tsx";
import { TemplateEditorPage } from "./templates/template-editor-page.tsx";
import { TemplatesPage } from "./templates/templates-page.tsx";

const client = createQueryClient();

/** The console of agents and admins: every page with its address. The server knows the same addresses. */
export function Console() {
  return (
    <QueryClientProvider client={client}>
      <BrowserRouter>
        <Routes>
          <Route path="navraag" element={<InquiryPage />} />
          <Route
            element={
              <SessionGate>
                <Outlet />
              </SessionGate>
            }
          >
            <Route element={<PageFrame />}>
              <Route index element={<InboxPage />} />
              <Route path="gesprekken" element={<ConversationsPage />} />
              <Route path="gesprekken/:id" element={<ConversationPage />} />
              <Route element={<AdminsOnly />}>
                <Route path="teksten" element={<TemplatesPage />} />
                <Route path="teksten/:name" element={<TemplateEditorPage />} />
                <Route path="kanalen" element={<ChannelsPage />} />
                <Route path="medewerkers" element={<AgentsPage />} />
              </Route>
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Route>
        </Routes>
      </BrowserRouter>
    </QueryClientProvider>
  );
}
