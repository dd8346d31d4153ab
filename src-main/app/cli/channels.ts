import { CHANNELS } from '@shared/ipc/channels';
import { contract } from '@shared/ipc/contract/contract';
import { z } from 'zod';

/** The contract as JSON Schema, channel by channel. */
export function describeChannels(): Record<string, { input: unknown; output: unknown }> {
  return Object.fromEntries(
    CHANNELS.map((channel) => [
      channel,
      {
        input: z.toJSONSchema(contract[channel].input, { io: 'input', unrepresentable: 'any' }),
        output: z.toJSONSchema(contract[channel].output, { unrepresentable: 'any' }),
      },
    ]),
  );
}
