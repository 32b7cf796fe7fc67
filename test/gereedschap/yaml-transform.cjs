// jest transform: a policy file (.yaml) becomes a module with its content, as webpack does it for the product.
const { parse } = require('yaml');

module.exports = { process: (text) => ({ code: `module.exports = ${JSON.stringify(parse(text))};` }) };
