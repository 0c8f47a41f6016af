import { Heading1 } from "@utrecht/component-library-react";
import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { pageTexts } from "../messages.ts";

// The first page that opens leaves the focus at the top, where the skip link is.
let isFirstPage = true;

/** The heading of a page: names the browser tab, and takes the focus when somebody goes to another page. */
export function PageHeading({ title, children }: { title: string; children: ReactNode }) {
  const ref = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = `${title} - ${pageTexts.product}`;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another page, also when this heading stays.
  useEffect(() => {
    if (!isFirstPage) {
      scrollTo(0, 0);
      ref.current?.focus({ preventScroll: true });
    }
    isFirstPage = false;
  }, [pathname]);
  return (
    <Heading1 ref={ref} tabIndex={-1}>
      {children}
    </Heading1>
  );
}
