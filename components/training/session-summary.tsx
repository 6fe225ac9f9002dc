import { SummaryList } from '#components/ui/summary-list.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { type AttendanceState, attendanceCounts } from '#lib/domain/readiness/attendance.ts';
import { count, dateInWords } from '#lib/format.ts';

type SessionSummaryProps = {
  heldOn: string;
  place: string;
  toolTitle: string | null;
  cancelled: boolean;
  isHeld: boolean;
  asked: readonly { state: AttendanceState }[];
};

/** When and where a session is, what it is about, and how many are asked or came. */
export function SessionSummary({ heldOn, place, toolTitle, cancelled, isHeld, asked }: SessionSummaryProps) {
  const { came } = attendanceCounts(asked);
  const people = isHeld ? `${came} of ${asked.length} asked came` : count(asked.length, 'person', 'people');
  return (
    <SummaryList
      rows={[
        {
          name: 'Day',
          value: (
            <>
              {dateInWords(heldOn)} {cancelled ? <Tag colour="grey">Cancelled</Tag> : null}
            </>
          ),
        },
        { name: 'Time and place', value: place || 'Not said' },
        { name: 'Tool', value: toolTitle ?? 'All tools' },
        { name: isHeld && !cancelled ? 'Came' : 'Asked', value: cancelled ? String(asked.length) : people },
      ]}
    />
  );
}
