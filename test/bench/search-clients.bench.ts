import { searchClients } from '@main/services/records/search-clients';
import { test } from 'vitest';
import { furnishedTill, value } from '../support/till-context';
import { reportRatio } from './support/measure';
import { LIMIT, searchSamples } from './support/search-bench';
import { settle } from './support/village';

/** As they are typed at a counter: names, pets, both, telephones, codes, chips and slips. */
const QUERIES = [
  ...['h', 'ho', 'hol', 'hollo', 'holloway', 'june holloway', 'hollo bisc', 'bisc', 'biscuit'],
  ...['moss', 'patterson', 'ravi patter', 'whitmore luna', 'zoe', 'green pickles', 'stanford'],
  ...['0142', '555-0142', '(555) 342-0142', '5553420142', 'C-00042', 'c31337', '985000000012345'],
  ...['holoway', 'pattersen', 'whitmroe', 'biscit', 'junipr dale', 'yusuf milby', 'ingird'],
];

test('search-clients', () => {
  const till = furnishedTill('cashier');
  settle(till, 50_000);
  const samples = searchSamples(till.database.sqlite, 'clients', QUERIES, (text) =>
    value(searchClients(till, text, LIMIT)),
  );
  reportRatio({ name: 'search-clients', target: 60 }, samples);
  reportRatio({ name: 'search-clients: slowest 5 %', target: 300, share: 0.95 }, samples);
});
