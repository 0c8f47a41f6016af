import { useQuery } from "@tanstack/react-query";
import { termPreviewSchema } from "../../api/contract/inquiry.ts";
import { inquiryTexts } from "../messages.ts";
import { change } from "../request.ts";

export interface TermPreviewProps {
  readonly caseId: string;
  readonly department: string | null;
  readonly workingDays: number | null;
}

/** What the resident will read, with the day that they are promised. */
export function TermPreview({ caseId, department, workingDays }: TermPreviewProps) {
  const { data } = useQuery({
    queryKey: ["term-preview", caseId, department, workingDays],
    queryFn: async () => {
      const answer = await change("POST", `/cases/${caseId}/term-previews`, { department, workingDays });
      return termPreviewSchema.parse(await answer.json());
    },
    enabled: workingDays !== null,
  });
  if (!data) return null;
  return (
    <div>
      <p className="small">{inquiryTexts.residentReads}</p>
      <blockquote className="term-preview">{data.text}</blockquote>
    </div>
  );
}
