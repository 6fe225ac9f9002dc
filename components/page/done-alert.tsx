import { Alert } from '#components/ui/alert.tsx';

type DoneAlertProps<Done extends string> = { done: Done | undefined; words: Readonly<Record<Done, string>> };

/** Says that what was just asked for is done. */
export function DoneAlert<Done extends string>({ done, words }: DoneAlertProps<Done>) {
  return done === undefined ? null : <Alert kind="success" announced title={words[done]} />;
}
