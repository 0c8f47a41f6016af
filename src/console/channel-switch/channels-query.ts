import { queryOptions } from "@tanstack/react-query";
import { channelsSchema } from "../../api/contract/channel.ts";
import { read } from "../request.ts";

/** The channels in use, and which of them are switched off. */
export const channelsQuery = queryOptions({ queryKey: ["channels"], queryFn: () => read("/channels", channelsSchema) });
