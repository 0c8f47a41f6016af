import { queryOptions } from "@tanstack/react-query";
import { previewSchema, templatesSchema, templateVersionsSchema } from "../../api/contract/template.ts";
import { change, read } from "../request.ts";

export interface TemplateWords {
  readonly u: string;
  readonly je: string;
}

/** Every text residents can get, as it is used now. */
export const templatesQuery = queryOptions({
  queryKey: ["templates"],
  queryFn: () => read("/templates", templatesSchema),
});

/** What a text has been, newest first. */
export const versionsQuery = (name: string) =>
  queryOptions({
    queryKey: ["templates", name, "versions"],
    queryFn: () => read(`/templates/${encodeURIComponent(name)}/versions`, templateVersionsSchema),
  });

/** What a changed text would look like, or what is wrong with it. */
export const previewQuery = (name: string, { u, je }: TemplateWords) =>
  queryOptions({
    queryKey: ["preview", name, u, je],
    queryFn: async () =>
      previewSchema.parse(
        await (await change("POST", `/templates/${encodeURIComponent(name)}/preview`, { u, je })).json(),
      ),
    enabled: u.trim() !== "" && je.trim() !== "",
    // Every keystroke is a text of its own: none is asked for twice, and none is worth keeping long.
    staleTime: 60_000,
    gcTime: 60_000,
  });
