import { createRouter, type Handlers } from '@main/ipc/router';
import { CHANNELS } from '@shared/ipc/channels';
import { contract } from '@shared/ipc/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const incidentId = '019aae3a-0000-7000-8000-0000000000ff';

function routerWith(handler: Handlers['till.status']) {
  const logged: unknown[] = [];
  const route = createRouter({
    handlers: { 'till.status': handler },
    ids: { next: () => incidentId },
    logError: (_id, error) => {
      logged.push(error);
    },
  });
  return { route, logged };
}

const refused = { state: 'refused', version: '0.1.0', code: 'MIGRATION_ALTERED' } as const;

describe('the router', () => {
  it('hands a fitting call to its handler', () => {
    const { route } = routerWith(() => refused);
    expect(route('till.status', {})).toEqual({ ok: true, value: refused });
  });

  it('refuses whatever does not fit, and throws at nothing', () => {
    const { route, logged } = routerWith(() => refused);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (channel, input) => {
        fc.pre(channel !== 'till.status');
        expect(route(channel, input)).toEqual({ ok: false, error: { code: 'UNKNOWN_CHANNEL' } });
      }),
    );
    for (const channel of ['__proto__', 'constructor', 'toString']) {
      expect(route(channel, {}).ok).toBe(false);
    }
    for (const input of [null, undefined, 7, 'x', [], { sql: 'DROP TABLE journal_events' }]) {
      expect(route('till.status', input)).toMatchObject({ error: { code: 'INVALID_INPUT' } });
    }
    expect(logged).toEqual([]);
  });

  it('answers a bug with an incident id and logs what happened', () => {
    const bug = new Error('the shelf fell down');
    const { route, logged } = routerWith(() => {
      throw bug;
    });
    expect(route('till.status', {})).toEqual({
      ok: false,
      error: { code: 'INTERNAL', incidentId },
    });
    expect(logged).toEqual([bug]);
  });

  it('does not let an answer out that breaks the contract', () => {
    const { route, logged } = routerWith(() => ({ ...refused, state: 'fine' }) as never);
    expect(route('till.status', {})).toMatchObject({ error: { code: 'INTERNAL' } });
    expect(logged).toHaveLength(1);
  });
});

describe('the contract', () => {
  it('is open to the window channel by channel', () => {
    expect([...CHANNELS].sort()).toEqual(Object.keys(contract).sort());
  });
});
