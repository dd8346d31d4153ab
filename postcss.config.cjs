// Mantine's functions and mixins (light-dark, rem, hover) in our own style sheets.
module.exports = { plugins: { 'postcss-preset-mantine': {} } };
