import { queryOptions } from "@tanstack/react-query";
import { channelsSchema, linkSchema } from "../../api/contract/channel.ts";
import { read } from "../request.ts";

// A channel that is out of order is tried again every minute at least.
const stateMilliseconds = 30_000;

/** The channels in use, which of them are switched off, and which are out of order. */
export const channelsQuery = queryOptions({
  queryKey: ["channels"],
  queryFn: () => read("/channels", channelsSchema),
  refetchInterval: stateMilliseconds,
});

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
