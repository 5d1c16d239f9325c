import { notifications } from '@mantine/notifications';
import { IconInfoCircle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useNotices } from '../state/vault';

/** Says once what was found and mended in the vault; each notice stays until it is closed. */
export function useVaultNotices(): void {
  const notices = useNotices();
  const said = useRef(0);
  useEffect(() => {
    for (const { message, fix } of notices.slice(said.current)) {
      notifications.show({
        withBorder: true,
        autoClose: false,
        icon: <IconInfoCircle size={16} aria-hidden />,
        ...(fix === '' ? { message } : { title: message, message: fix }),
      });
    }
    said.current = notices.length;
  }, [notices]);
}
