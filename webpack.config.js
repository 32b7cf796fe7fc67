const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const { sources, Compilation, IgnorePlugin } = require('webpack');
const YAML = require('yaml');
const { metadata, helpPage } = require('./src/functions/metadata.cjs');

/** The address in manifest.xml: where `npx office-addin-debugging` and a developer's own server stand. */
const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/** Emits functions.json and help.html, both made from the comments beside the custom functions. */
class FunctionDocuments {
  constructor(address) {
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionDocuments', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'FunctionDocuments', stage }, () => {
        const described = metadata();
        const emit = (name, text) =>
          compilation.emitAsset(name, new sources.RawSource(withAddress(text, this.address)));
        emit('functions.json', JSON.stringify(described, null, 2));
        emit('help.html', helpPage(described));
      });
    });
  }
}

const withAddress = (text, address) => text.toString().replaceAll(DEVELOPMENT_ADDRESS, address);

const resolve = { extensions: ['.tsx', '.ts', '.js'] };
const cache = { type: 'filesystem', cacheDirectory: path.join(__dirname, '.cache/webpack') };
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
};

/** What Excel loads. `webpack --env adres=https://intranet.example/wlz` makes it for another address. */
const addIn = (address) => ({
  name: 'invoegtoepassing',
  mode: 'production',
  target: ['web', 'es2022'],
  cache: { ...cache, name: 'invoegtoepassing' },
  entry: {
    functions: './src/functions/functions.ts',
    taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
    bezorgen: './src/dia/bezorgen/index.ts',
  },
  output: { path: path.join(__dirname, 'dist'), filename: '[name].js', clean: true },
  resolve,
  module: {
    rules: [typescript, { test: /\.yaml$/, type: 'json', parser: { parse: YAML.parse } }],
  },
  performance: { maxAssetSize: 1_500_000, maxEntrypointSize: 1_800_000 },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      chunks: ['functions', 'taskpane'],
    }),
    new HtmlPlugin({
      filename: 'bezorgen.html',
      template: './src/dia/bezorgen/bezorgen.html',
      chunks: ['bezorgen'],
    }),
    new CopyPlugin({
      patterns: [
        { from: 'manifest.xml', transform: (text) => withAddress(text, address) },
        { from: 'assets/*.png' },
      ],
    }),
    // pptxgenjs names these for Node only; in a browser they are never asked for
    new IgnorePlugin({ resourceRegExp: /^node:(fs|https)$/ }),
    new FunctionDocuments(address),
  ],
});

/** Univer packages with English built into their code, and the loader that makes it Dutch. */
const dutch = (packages, loader) => ({
  test: new RegExp(`@univerjs[\\\\/](${packages})[\\\\/]lib[\\\\/]es[\\\\/]index\\.js$`),
  use: path.join(__dirname, 'src/werkbank', loader),
});

/** The local stand-in for Excel. Not minified: that would take a minute for Univer and save nothing here. */
const werkbank = {
  name: 'werkbank',
  mode: 'production',
  target: ['web', 'es2022'],
  cache: { ...cache, name: 'werkbank' },
  entry: { main: './src/werkbank/page/index.tsx', bridge: './src/werkbank/bridge/bridge.ts' },
  output: { path: path.join(__dirname, 'dist-werkbank'), filename: '[name].js', clean: true },
  resolve,
  module: {
    rules: [
      typescript,
      { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      dutch('sheets-numfmt-ui', 'nederlands/number-format-menu.cjs'),
      dutch('design|ui|sheets-ui', 'nederlands/hard-coded-labels.cjs'),
      dutch('sheets-formula-ui', 'grid/dutchSeparators.cjs'),
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [
    new CssPlugin(),
    new HtmlPlugin({
      filename: 'index.html',
      template: './src/werkbank/page/index.html',
      chunks: ['main'],
    }),
  ],
};

module.exports = (env = {}) => [addIn(env.adres ?? DEVELOPMENT_ADDRESS), werkbank];
