import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Preview } from "../../api/contract/template.ts";
import { previewQuery, type TemplateWords } from "./templates-query.ts";
import { useSettled } from "./use-settled.ts";

const settleMilliseconds = 400;

export interface LivePreview {
  readonly preview: Preview | undefined;
  readonly error: unknown;
  /** The preview is of exactly this text. */
  readonly isCurrent: boolean;
}

/** The preview of a text while it is being written: follows shortly after the typing stops. */
export function usePreview(name: string, { u, je }: TemplateWords): LivePreview {
  const [settledU, settledJe] = [useSettled(u, settleMilliseconds), useSettled(je, settleMilliseconds)];
  const { data, error, isPlaceholderData } = useQuery({
    ...previewQuery(name, { u: settledU, je: settledJe }),
    placeholderData: keepPreviousData,
  });
  const isCurrent = !isPlaceholderData && data !== undefined && settledU === u && settledJe === je;
  return { preview: data, error, isCurrent };
}
