import { queryOptions } from "@tanstack/react-query";
import { channelsSchema, linkSchema } from "../../api/contract/channel.ts";
import { read } from "../request.ts";

/** The channels in use, and which of them are switched off. */
export const channelsQuery = queryOptions({ queryKey: ["channels"], queryFn: () => read("/channels", channelsSchema) });

// A QR lives twenty seconds.
const lookAgainMilliseconds = 2_000;

/** How a channel stands that is linked to a telephone, as it is now. */
export const linkQuery = (channel: string) =>
  queryOptions({
    queryKey: ["channel-link", channel],
    queryFn: () => read(`/channels/${channel}/link`, linkSchema),
    refetchInterval: lookAgainMilliseconds,
    // Whoever has it can link: it does not stay behind in the page.
    gcTime: 0,
  });
