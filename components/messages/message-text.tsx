type MessageTextProps = { body: string };

const LINK = /(https?:\/\/[^\s]+)/;

/** The text of a message as it was written: its paragraphs, its lines, and its links made to be followed. */
export function MessageText({ body }: MessageTextProps) {
  return (
    <div className="app-message">
      {body.split('\n\n').map((paragraph) => (
        <p key={paragraph} className="govuk-body app-message__paragraph">
          <Lines text={paragraph} />
        </p>
      ))}
    </div>
  );
}

function Lines({ text }: { text: string }) {
  return text.split(LINK).map((part) =>
    LINK.test(part) ? (
      <a key={part} className="govuk-link" href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
