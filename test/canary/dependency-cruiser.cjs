// The rules of the house, with the canary's folder standing for the checkout.
const rules = require('../../.dependency-cruiser.cjs');

module.exports = JSON.parse(
  JSON.stringify(rules).replaceAll('^src-shared/', '^test/canary/src-shared/'),
);
