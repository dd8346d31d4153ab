import { createRouter, type Handlers } from '@main/ipc/router';
import { CHANNELS } from '@shared/ipc/channels';
import { contract } from '@shared/ipc/contract/contract';
import { err, ok } from '@shared/lib/result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const incidentId = '019aae3a-0000-7000-8000-0000000000ff';

function routerWith(handler: Handlers['till.status']) {
  const logged: unknown[] = [];
  const route = createRouter({
    handlers: { 'till.status': handler } as Partial<Handlers> as Handlers,
    ids: { next: () => incidentId },
    logError: (_id, error) => {
      logged.push(error);
    },
  });
  return { route, logged };
}

const refused = { state: 'refused', version: '0.1.0', code: 'MIGRATION_ALTERED' } as const;

describe('the router', () => {
  it('hands a fitting call to its handler', async () => {
    const { route } = routerWith(() => ok(refused));
    expect(await route('till.status', {})).toEqual({ ok: true, value: refused });
  });

  it('passes on what the handler could not do, also when it took its time', async () => {
    const { route } = routerWith(() => Promise.resolve(err({ code: 'TILL_NOT_READY' })));
    expect(await route('till.status', {})).toEqual({
      ok: false,
      error: { code: 'TILL_NOT_READY' },
    });
  });

  it('refuses whatever does not fit, and throws at nothing', async () => {
    const { route, logged } = routerWith(() => ok(refused));
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (channel, input) => {
        fc.pre(!(CHANNELS as readonly unknown[]).includes(channel));
        expect(await route(channel, input)).toEqual({
          ok: false,
          error: { code: 'UNKNOWN_CHANNEL' },
        });
      }),
    );
    for (const channel of ['__proto__', 'constructor', 'toString']) {
      expect((await route(channel, {})).ok).toBe(false);
    }
    for (const input of [null, undefined, 7, 'x', [], { sql: 'DROP TABLE journal_events' }]) {
      expect(await route('till.status', input)).toMatchObject({ error: { code: 'INVALID_INPUT' } });
    }
    expect(logged).toEqual([]);
  });

  it('answers a bug with an incident id and logs what happened', async () => {
    const bug = new Error('the shelf fell down');
    const { route, logged } = routerWith(() => {
      throw bug;
    });
    expect(await route('till.status', {})).toEqual({
      ok: false,
      error: { code: 'INTERNAL', incidentId },
    });
    expect(logged).toEqual([bug]);
  });

  it('does not let an answer out that breaks the contract', async () => {
    const { route, logged } = routerWith(() => ok({ ...refused, state: 'fine' } as never));
    expect(await route('till.status', {})).toMatchObject({ error: { code: 'INTERNAL' } });
    expect(logged).toHaveLength(1);
  });
});

describe('the contract', () => {
  it('is open to the window channel by channel', () => {
    expect([...CHANNELS].sort()).toEqual(Object.keys(contract).sort());
  });
});
