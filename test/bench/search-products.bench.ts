import { searchProducts } from '@main/services/records/search-products';
import { test } from 'vitest';
import { bulkProducts, shelve } from '../support/catalogue';
import { furnishedTill, value } from '../support/till-context';
import { reportRatio } from './support/measure';
import { LIMIT, searchSamples } from './support/search-bench';

/** As they are typed at a counter: beginnings, words in any order, codes, bar codes and slips. */
const QUERIES = [
  ...['a', 'am', 'amo', 'amoxi', 'amoxicillin', 'amoxicillin 250', 'amoxicillin 250 tab'],
  ...['tab 250 amox', '250mg carprofen', 'chews', 'furosemide inj', 'gaba 100 caps', 'predni 5'],
  ...['drops refill', 'meloxicam 10 oral', 'ketamine', 'bottle trama', 'phenobarbital 100 pack'],
  ...['BULK-4711', 'bulk19999', 'bulk 77', '2000000019998', '2000000000123', '19998'],
  ...['amoxicilin', 'carpofen 50', 'metronidzole', 'fenbendzole 250mg refil', 'gabapentine'],
  ...['orla drops', 'predinsolone 20', 'pharmacy', ''],
];

test('search-products', () => {
  const till = furnishedTill('cashier');
  shelve(till, bulkProducts(20_000));
  const { sqlite } = till.database;
  const samples = searchSamples(sqlite, 'products', QUERIES, (text) =>
    value(searchProducts(till, text, LIMIT)),
  );
  reportRatio({ name: 'search-products', target: 60 }, samples);
  reportRatio({ name: 'search-products: slowest 5 %', target: 300, share: 0.95 }, samples);
});
