import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type ConversationSearch, foundConversationsSchema } from "../../api/contract/conversation-search.ts";
import { change } from "../request.ts";

/**
 * The conversations that fit a search. A list follows what happens; a search for words does not, because the server
 * opens every name for it.
 */
export const conversationsQuery = (search: ConversationSearch) =>
  queryOptions({
    queryKey: [search.words === "" ? "conversations" : "conversations-sought", search],
    queryFn: async () =>
      foundConversationsSchema.parse(await (await change("POST", "/conversation-searches", search)).json()),
    placeholderData: keepPreviousData,
  });
