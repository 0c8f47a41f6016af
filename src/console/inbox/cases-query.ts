import { queryOptions } from "@tanstack/react-query";
import { casesSchema } from "../../api/contract/case.ts";
import { read } from "../request.ts";

/** Everything that waits for a person. */
export const casesQuery = queryOptions({ queryKey: ["cases"], queryFn: () => read("/cases", casesSchema) });
