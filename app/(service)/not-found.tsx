import { NotFoundMessage } from '#components/page/not-found-message.tsx';

/** Something that is not there, or not there for this person: both look the same. */
export default function NotFound() {
  return <NotFoundMessage />;
}
