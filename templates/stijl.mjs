// SPDX-License-Identifier: EUPL-1.2
// Makes what the program carries of the style: stijl.mjs FOLDER-WITH-node_modules OUT USER... The components and tokens
// of NL Design System, without what no USER (template, own style, source of the program) can make use of, the font, and
// the search of the search page (MiniSearch).
import fs from 'node:fs';
import path from 'node:path';
import {createRequire} from 'node:module';

const [home, out, ...users] = process.argv.slice(2);
const modules = path.resolve(home, 'node_modules');
const require = createRequire(path.join(modules, 'x.js'));
const {PurgeCSS} = require('purgecss');
const {transform, browserslistToTargets} = require('lightningcss');
const read = (name) => fs.readFileSync(path.join(modules, name), 'utf8');

// Where a package has rules for plain elements, those: Markdown and templates then need no class on each cell.
const components = [
	...['blockquote', 'ordered-list', 'separator', 'table', 'unordered-list']
		.map((name) => `@utrecht/${name}-css/dist/html/index.css`),
	...['heading', 'link', 'paragraph'].map((name) => `@nl-design-system-candidate/${name}-css/dist/html/${name}.css`),
	...['alert', 'breadcrumb-nav', 'nav-bar', 'page-body', 'page-footer', 'page-header', 'page-layout']
		.map((name) => `@utrecht/${name}-css/dist/index.css`),
	...['data-badge', 'skip-link'].map((name) => `@nl-design-system-candidate/${name}-css/dist/${name}.css`),
];
const fonts = ['normal', 'italic'].map((style) => ({style, file: `source-sans-3-latin-wght-${style}.woff2`}));

// Any word of a user may be a class, an element or an attribute: too much is kept rather than too little.
async function purged(css) {
	const content = users.map((file) => ({raw: fs.readFileSync(file, 'utf8'), extension: 'html'}));
	const defaultExtractor = (text) => text.match(/[A-Za-z0-9_-]+/g) ?? [];
	const [result] = await new PurgeCSS().purge({content, css: [{raw: css}], defaultExtractor, keyframes: true});
	return result.css;
}

// The tokens that anything asks for, and those that these ask for.
function reachable(theme, askers) {
	const value = new Map([...theme.matchAll(/^\s*(--[a-z0-9-]+)\s*:\s*([^;]+);/gm)].map((m) => [m[1], m[2]]));
	const asked = (text) => [...text.matchAll(/var\(\s*(--[a-z0-9_-]+)/g)].map((m) => m[1]);
	const needed = new Set();
	const queue = asked(askers);
	while (queue.length > 0) {
		const name = queue.pop();
		if (needed.has(name) || !value.has(name))
			continue;
		needed.add(name);
		queue.push(...asked(value.get(name)));
	}
	return [...value].filter(([name]) => needed.has(name)).map(([name, text]) => `${name}:${text};`).join('\n');
}

function small(css) {
	const targets = browserslistToTargets(['chrome 111', 'firefox 113', 'safari 16.4']);
	return transform({filename: 'nlds.css', code: Buffer.from(css), minify: true, targets}).code.toString();
}

const own = users.filter((file) => file.endsWith('.css')).map((file) => fs.readFileSync(file, 'utf8')).join('\n');
const nlds = await purged(components.map(read).join('\n').replace(/\/\*[^]*?\*\//g, ''));
const tokens = reachable(read('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'), nlds + own);
// Whoever waits for the font reads on in the font of the system: nothing shifts under the eyes.
const faces = fonts.map(({style, file}) => `@font-face{font-family:"Source Sans 3";font-style:${style};` +
	`font-weight:200 900;font-display:optional;src:url(lettertypen/${file}) format("woff2")}`);
const notice = '/*! NL Design System (Frameless B.V., Gemeente Utrecht, NL Design System community), EUPL-1.2: ' +
	'@nl-design-system-candidate, @nl-design-system-unstable/voorbeeld-design-tokens, @utrecht. ' +
	'Source Sans 3: SIL Open Font License 1.1, lettertypen/LICENTIE.txt */\n';

fs.mkdirSync(path.join(out, 'lettertypen'), {recursive: true});
for (const {file} of fonts)
	fs.copyFileSync(path.join(modules, '@fontsource-variable/source-sans-3/files', file),
		path.join(out, 'lettertypen', file));
fs.copyFileSync(path.join(modules, '@fontsource-variable/source-sans-3/LICENSE'), path.join(out, 'lettertypen/LICENTIE.txt'));
fs.writeFileSync(path.join(out, 'nlds.css'),
	notice + small(`${faces.join('')}@layer tokens{:root{${tokens}}}@layer nlds{${nlds}}`) + '\n');

// Without what it says to developers: three quarters of it.
const search = read('minisearch/dist/umd/index.js').replace(/^\s*\/\*\*[^]*?\*\/\n/gm, '').replace(/^\s+/gm, '')
	.replace(/^\/\/.*\n?/gm, '');
fs.writeFileSync(path.join(out, 'minisearch.js'), `/*! MiniSearch\n${read('minisearch/LICENSE.txt').trim()} */\n${search}`);
