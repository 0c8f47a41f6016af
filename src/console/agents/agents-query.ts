import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import { agentSchema } from "../../api/contract/session.ts";
import { read } from "../request.ts";

/** Everybody who has, or had, an account. */
export const agentsQuery = queryOptions({ queryKey: ["agents"], queryFn: () => read("/agents", z.array(agentSchema)) });
