import { useQueryClient } from "@tanstack/react-query";
import { Paragraph } from "@utrecht/component-library-react";
import { pageTexts, sessionTexts } from "../messages.ts";
import { PageHeading } from "../page/page-heading.tsx";
import { PasswordForm } from "./password-form.tsx";
import { sessionKey } from "./session-query.ts";

/** Others have seen this password: nothing else is open until it has been replaced. */
export function NewPasswordPage() {
  const client = useQueryClient();
  return (
    <main className="narrow-page">
      <p className="frame-product">{pageTexts.product}</p>
      <div className="sheet">
        <PageHeading title={sessionTexts.newPasswordTitle}>{sessionTexts.newPasswordTitle}</PageHeading>
        <Paragraph>{sessionTexts.newPasswordWhy}</Paragraph>
        <PasswordForm
          currentLabel={sessionTexts.currentOnce}
          onDone={() => void client.invalidateQueries({ queryKey: sessionKey })}
        />
      </div>
    </main>
  );
}
