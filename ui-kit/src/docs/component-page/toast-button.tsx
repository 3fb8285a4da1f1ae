import { Button } from '../../components/button/index.ts';
import { useToast } from '../../components/toast/index.ts';

/** Shows a toast when it is pressed. */
export function ToastButton({ message }: { message: string }) {
  const toast = useToast();
  return (
    <Button variant="quiet" onClick={() => toast.show({ message })}>
      Show it
    </Button>
  );
}
