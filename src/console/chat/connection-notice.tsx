import { chatTexts } from "../messages.ts";

/** Says in words that the server cannot be reached, and offers to try at once. */
export function ConnectionNotice({ isReached, onRetry }: { isReached: boolean; onRetry: () => void }) {
  return (
    <div role="status" className="chat-connection">
      {!isReached && (
        <p>
          {chatTexts.offline}{" "}
          <button type="button" className="chat-link-button" onClick={onRetry}>
            {chatTexts.tryNow}
          </button>
        </p>
      )}
    </div>
  );
}
