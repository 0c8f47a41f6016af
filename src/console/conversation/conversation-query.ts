import { queryOptions } from "@tanstack/react-query";
import { composerSchema, conversationSchema } from "../../api/contract/conversation.ts";
import { read } from "../request.ts";

/** One conversation with everything in it. */
export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ["conversation", id],
    queryFn: () => read(`/conversations/${encodeURIComponent(id)}`, conversationSchema),
  });

/** What an agent answers with in one conversation: texts to start from, opening and signature. */
export const composerQuery = (id: string) =>
  queryOptions({
    queryKey: ["composer", id],
    queryFn: () => read(`/conversations/${encodeURIComponent(id)}/composer`, composerSchema),
  });
