import { dumpProjections, rebuildProjections } from '@main/db/projections/rebuild';
import { findNumberGaps } from '@main/db/repos/number-gaps';
import { listEstimates } from '@main/services/estimates/find-estimates';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newClient } from '../support/owed-sales';
import { anyEstimateCommand, carryOut } from '../support/random-commands';
import { addProduct, furnishedTill, openDrawer, value } from '../support/till-context';

it('estimates are the same again from the journal, whatever became of them', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEstimateCommand, { minLength: 30, maxLength: 60 }),
      async (commands) => {
        const till = furnishedTill();
        const { database } = till;
        openDrawer(till);
        addProduct(till, { taxCode: 'SALES' });
        newClient(till);
        for (const command of commands) await carryOut(till, command);
        const estimates = value(listEstimates(till, { filter: 'all', clientId: null }));
        for (const { state, lowMinor, highMinor } of estimates) {
          seen.add(state);
          expect(lowMinor).toBeLessThanOrEqual(highMinor);
        }
        expect(findNumberGaps(database)).toEqual([]);
        const live = dumpProjections(database);
        rebuildProjections(database);
        expect(dumpProjections(database)).toEqual(live);
        database.sqlite.close();
      },
    ),
    { numRuns: 20 },
  );
  expect(seen).toEqual(new Set(['draft', 'presented', 'accepted', 'declined', 'invoiced']));
}, 60_000);
