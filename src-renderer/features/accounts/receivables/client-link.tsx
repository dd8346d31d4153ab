import { UnstyledButton } from '@mantine/core';
import type { ClientId } from '@shared/lib/ids';
import { showClient } from '../accounts-store';

/** Who owes something: leads to the account. */
export function ClientLink({
  clientId,
  name,
}: {
  readonly clientId: ClientId;
  readonly name: string | null;
}) {
  return (
    <UnstyledButton
      className="account-paper"
      onClick={() => {
        showClient(clientId);
      }}
    >
      {name}
    </UnstyledButton>
  );
}
