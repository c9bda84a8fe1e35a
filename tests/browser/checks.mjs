// SPDX-License-Identifier: EUPL-1.2
// What must hold of a page in a browser. A check takes a page that is open and returns its faults as lines; `means` says
// what it proves. A walk takes an empty tab and the address of the site.
import fs from 'node:fs';
import path from 'node:path';
import {createRequire} from 'node:module';

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// Run in a world of its own: what the page forbids scripts does not bind it.
export async function axe(page) {
	const world = await page.mainFrame().isolatedRealm();
	await world.evaluate(axeSource);
	return world.evaluate(async (tags) => {
		const {violations} = await globalThis.axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
		return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
	}, rules);
}
axe.means = 'axe-core finds nothing';

// Only what scrolls on purpose may be wider than the window: a region of its own.
export async function fits(page) {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.scrollingElement.scrollWidth <= width)
			return [];
		const wide = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > width + 1);
		return [`${document.scrollingElement.scrollWidth} px wide: ${wide.slice(0, 3).map((e) => e.outerHTML.slice(0, 120)).join('\n')}`];
	});
}
fits.means = 'no scrolling sideways';

// As much as WCAG 1.4.12 has a page bear. By script, since the page forbids a style within it.
export async function setWider(page) {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
		document.adoptedStyleSheets = [sheet];
	});
}

export async function plain(page) {
	return page.evaluate(() => [...document.querySelectorAll('[style], style, script:not([src]), [onclick], [onload], iframe')]
		.filter((e) => e.type !== 'application/ld+json').map((e) => `inline: ${e.outerHTML.slice(0, 120)}`));
}
plain.means = 'no style or script within the page';

export async function cards(page) {
	return page.evaluate(() => [...document.querySelectorAll('.tabel:not(.tekst *) > table > * > tr > td:not([data-kop], [colspan], :empty)')]
		.map((e) => `a cell does not say of what column it is: ${e.outerHTML.slice(0, 120)}`)
		// A table in a text has no such names: it stays a table, and scrolls.
		.concat([...document.querySelectorAll('.tekst tr')].filter((e) => getComputedStyle(e).display !== 'table-row')
			.map((e) => `a row within a text is a card without names: ${e.outerHTML.slice(0, 120)}`)));
}
cards.means = 'each card tells of what column its lines are';

export async function marks(page) {
	return page.evaluate(() => [...document.querySelectorAll('.fase, .oordeel, .staat')].filter((e) => e.textContent.trim() === '')
		.map((e) => `a mark without a word: ${e.outerHTML}`));
}
marks.means = 'each mark is a word';

// A word may take two lines, but its icon stands before the first, and its border goes around all of it.
export async function whole(page) {
	return page.evaluate(() => [...document.querySelectorAll(':is(.fase, .oordeel, .staat):has(> .icoon)')].filter((e) => e.checkVisibility()).flatMap((e) => {
		const range = document.createRange();
		range.selectNodeContents(e.lastChild);
		const lines = range.getClientRects();
		const icon = e.querySelector('.icoon').getBoundingClientRect();
		const border = e.getBoundingClientRect();
		return [
			...lines[0].left >= icon.right - 1 && lines[0].top < icon.bottom && lines[0].bottom > icon.top ? [] : ['an icon apart from its word'],
			...[...lines].every((line) => line.right <= border.right + 1) ? [] : ['a word that sticks out of its mark'],
			...e.closest('.tegels') === null || lines.length === 1 ? [] : ['a mark of two lines in a tile'],
		].map((fault) => `${fault}: ${e.outerHTML}`);
	}));
}
whole.means = 'each mark holds its icon and its word';

// What scrolls sideways shows that there is more: a column cut off at a border looks like the last.
export async function more(page) {
	return page.evaluate(() => [...document.querySelectorAll('.tabel')].filter((e) => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1)
		.filter((e) => getComputedStyle(e).overflowX !== 'visible' && !getComputedStyle(e).backgroundAttachment.includes('local'))
		.map((e) => `no sign of more: ${e.getAttribute('aria-label')}`));
}
more.means = 'a table that scrolls sideways shows it';

// On a tablet the lists that are read most fit: who compares rows need not scroll to and fro.
export async function lists(page) {
	return page.evaluate(() => [...document.querySelectorAll('.acties, .register')].filter((e) => e.checkVisibility() && e.scrollWidth > e.clientWidth + 1)
		.map((e) => `${e.scrollWidth - e.clientWidth} px too wide: ${e.getAttribute('aria-label')}`));
}
lists.means = 'the lists of actions and of parliament do not scroll sideways';

export async function head(page) {
	return page.evaluate(() => {
		const range = document.createRange();
		const name = document.querySelector('.merk a');
		const button = document.querySelector('.menuknop')?.getBoundingClientRect();
		if (name === null || button === undefined)
			return [];
		range.selectNodeContents(name);
		return [...range.getClientRects()].some((line) => line.right > button.left && line.left < button.right && line.bottom > button.top && line.top < button.bottom) ?
			['the name of the programme runs on below the button of the menu'] : [];
	});
}
head.means = 'the name of the programme and the button of the menu are clear of each other';

export async function charts(page) {
	return page.evaluate(() => [...document.querySelectorAll('figure.grafiek')].flatMap((figure) => {
		const name = figure.querySelector('figcaption')?.textContent;
		const drawings = [...figure.querySelectorAll('[role="img"]')];
		const words = (e, attribute) => (e.getAttribute(attribute) ?? '').split(' ').map((id) => document.getElementById(id)?.textContent.trim() ?? '').join(' ').trim();
		const told = (e) => e.querySelector(':scope > title')?.textContent.trim() && e.querySelector(':scope > desc')?.textContent.trim() ||
			words(e, 'aria-labelledby') && words(e, 'aria-describedby');
		const place = figure.closest('section') ?? document.body;
		const after = (e) => figure.contains(e) || figure.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING;
		return [
			...name ? [] : ['without a caption'],
			...drawings.length > 0 && drawings.every(told) ? [] : ['a drawing without title or description'],
			...[...figure.querySelectorAll('svg.tekening')].filter((e) => e.closest('[role="img"]') === null)
				.slice(0, 1).map(() => 'a part of it is of no picture that has a title and description'),
			...[...place.querySelectorAll('table')].some(after) ? [] : ['no table beneath'],
			...[...place.querySelectorAll('a[href$=".csv"]')].some(after) ? [] : ['no CSV beneath'],
		].map((fault) => `chart «${name}»: ${fault}`);
	}));
}
charts.means = 'each chart has a caption, title and description, and beneath it a table and a CSV';

export async function styled(page) {
	return page.evaluate(async () => {
		const faults = [];
		await document.fonts.ready;
		// Without an address of the site the page of what is not found links to nothing, for nothing would be right.
		if (document.querySelector('a, .menu') === null && document.title.startsWith('Pagina niet gevonden'))
			return faults;
		if (document.styleSheets.length === 0)
			faults.push('no style sheet');
		if (getComputedStyle(document.querySelector('.menu')).backgroundColor === 'rgba(0, 0, 0, 0)')
			faults.push('the menu has no colour');
		if (document.querySelector('.logo') === null)
			faults.push('no mark');
		faults.push(...[...document.images].filter((e) => e.complete && e.naturalWidth === 0).map((e) => `no image ${e.src}`));
		return faults;
	});
}
styled.means = 'has its style and images';

// What a host shows for an address that is not there, of a site without an address of its own: its style is found at the root of
// a host at any depth, and below a path or on a disk where the address is not deep.
export async function lost(page, address) {
	const faults = [];
	for (const name of address.endsWith('/404.html') ? [''] : ['nergens.html', 'acties/er/is/hier/niets.html']) {
		await page.goto(address + name);
		faults.push(...await page.evaluate(() => [
			...document.querySelector('h1')?.textContent === 'Pagina niet gevonden' ? [] : ['another page'],
			...getComputedStyle(document.querySelector('.kop-balk') ?? document.body).display === 'flex' ? [] : ['without its style'],
		].map((fault) => `${location.pathname}: ${fault}`)));
	}
	return faults;
}

const focused = (page) => page.evaluate(() => {
	const e = document.activeElement;
	const style = getComputedStyle(e);
	const box = e.getBoundingClientRect();
	return {name: e.textContent.trim(), tag: e.tagName, id: e.id, seen: box.width > 0 && box.right > 0 && box.bottom > 0 &&
		box.left < innerWidth && box.top < innerHeight, ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2};
});

async function walkWide(page, address) {
	const faults = [];
	await page.goto(address + 'acties/index.html');
	await page.keyboard.press('Tab');
	let at = await focused(page);
	if (at.name !== 'Naar de inhoud' || !at.seen)
		faults.push(`the first stop is not a link to the contents that shows: ${at.name}`);
	const wanted = await page.$$eval('.menu a', (links) => links.map((e) => e.textContent));
	await page.keyboard.press('Tab'); // the name of the programme
	for (const name of wanted) {
		await page.keyboard.press('Tab');
		at = await focused(page);
		if (at.name !== name || !at.seen || !at.ring)
			faults.push(`menu: at ${at.name} instead of ${name}, seen ${at.seen}, ring ${at.ring}`);
	}
	await page.keyboard.press('Tab');
	at = await focused(page);
	if (at.name !== 'Overzicht' || at.tag !== 'A')
		faults.push(`after the menu comes ${at.name}, not the trail`);
	await page.goto(address + 'acties/index.html');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	at = await focused(page);
	if (at.id !== 'inhoud')
		faults.push(`the link to the contents leads to ${at.tag}`);
	return faults;
}

async function walkNarrow(page, address) {
	const faults = [];
	const open = () => page.$eval('.menu', (e) => e.matches(':popover-open'));
	await page.setViewport({width: 390, height: 800});
	await page.goto(address + 'index.html');
	for (let i = 0; i < 3; i++)
		await page.keyboard.press('Tab');
	let at = await focused(page);
	if (at.name !== 'Menu' || !at.ring)
		return [`the third stop is ${at.name}, not the button of the menu`];
	if (await open())
		faults.push('the menu is open before anyone asks');
	await page.keyboard.press('Enter');
	if (!await open())
		faults.push('Enter does not open the menu');
	await page.keyboard.press('Tab');
	at = await focused(page);
	if (at.name !== 'Sluiten' || !at.seen || !at.ring)
		faults.push(`in the menu: ${at.name} instead of the button that closes`);
	await page.keyboard.press('Tab');
	at = await focused(page);
	if (at.name !== 'Overzicht' || !at.seen)
		faults.push(`in the menu: ${at.name} instead of the first entry`);
	await page.keyboard.press('Escape');
	at = await focused(page);
	if (await open() || at.name !== 'Menu')
		faults.push(`Escape does not close the menu and go back to its button, but to ${at.name}`);
	return faults;
}

// What is printed, and how many sheets: the pages of a PDF are objects of their own in what Chromium writes.
async function onPaper(page, address) {
	const faults = [];
	for (const [name, most] of [['index.html', 40], ['besluiten/index.html', 10]]) {
		await page.goto(address + name);
		const text = Buffer.from(await page.pdf({preferCSSPageSize: true})).toString('latin1');
		const sheets = [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length;
		console.log(`# ${name} on paper: ${sheets} pages`);
		if (sheets < 1 || sheets > most)
			faults.push(`${name}: ${sheets} pages`);
	}
	await page.emulateMediaType('print');
	await page.goto(address + 'index.html');
	faults.push(...await page.evaluate(() => [...document.querySelectorAll('.tegels, .legenda')]
		.filter((e) => getComputedStyle(e).breakInside !== 'avoid').map((e) => `half on one page, half on the next: ${e.className}`)));
	await page.goto(address + 'documenten/index.html');
	faults.push(...await page.evaluate(() => [
		...[...document.querySelectorAll('nav, button')].filter((e) => e.checkVisibility()).map((e) => `printed: ${e.outerHTML.slice(0, 80)}`),
		...[...document.querySelectorAll('main a[href^="http"]')].filter((e) => !getComputedStyle(e, '::after').content.includes(e.getAttribute('href')))
			.map((e) => `does not tell where it leads: ${e.href}`),
		...document.querySelector('.peil').checkVisibility() ? [] : ['the date is not printed'],
	]));
	return faults;
}

// What the first visit of a page takes over the wire, its fonts with it.
async function light(page, address) {
	const session = await page.createCDPSession();
	await session.send('Network.enable');
	await session.send('Network.clearBrowserCache');
	let bytes = 0;
	session.on('Network.loadingFinished', ({encodedDataLength}) => { bytes += encodedDataLength; });
	await page.goto(address + 'index.html', {waitUntil: 'networkidle0'});
	const fonts = await page.evaluate(() => performance.getEntriesByType('resource').filter((e) => e.name.endsWith('.woff2')).length);
	console.log(`# the overview over the wire: ${bytes} bytes, ${fonts} fonts`);
	return bytes <= 120000 ? [] : [`${bytes} bytes`];
}

// A mark without its colours is still a word in a shape with an icon.
async function forced(page, address) {
	await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
	const session = await page.createCDPSession();
	await session.send('Emulation.setEmulatedMedia', {features: [{name: 'forced-colors', value: 'active'}]});
	await page.goto(address + 'index.html');
	return page.evaluate(() => [
		...matchMedia('(forced-colors: active)').matches ? [] : ['the browser forces no colours'],
		...[...document.querySelectorAll('.fase, .oordeel, .staat')].filter((e) => {
			const icon = e.querySelector('svg use');
			return e.checkVisibility() && (e.textContent.trim() === '' || getComputedStyle(e).borderTopStyle === 'none' ||
				document.querySelector(icon.getAttribute('href')) === null || icon.getBoundingClientRect().width === 0);
		}).map((e) => `no mark: ${e.outerHTML}`),
	]);
}

export const walks = [
	['the keyboard leads through the menu', walkWide],
	['the keyboard opens and closes the menu of a small screen', walkNarrow],
	['the overview takes at most 120 kB over the wire', light],
	['on paper', onPaper],
	['marks in forced colours', forced],
];

export function sheet(site) {
	const css = fs.readFileSync(path.join(site, 'assets/site.css'), 'utf8');
	return [
		...css.length <= 60000 ? [] : [`${css.length} bytes`],
		...css.includes('@layer nlds{') && css.includes('@font-face{') ? [] : ['without the components: see what make css says'],
		...fs.readdirSync(path.join(site, 'assets'), {recursive: true}).filter((name) => name.endsWith('.css') && name !== 'site.css')
			.map((name) => `another sheet: ${name}`),
	];
}

export async function theme(page, address) {
	await page.goto(address + 'index.html');
	return page.evaluate(() => {
		const logo = document.querySelector('.logo');
		return [
			...getComputedStyle(document.querySelector('.menu')).backgroundColor === 'rgb(91, 35, 51)' ? [] : ['not its colour'],
			...getComputedStyle(document.body).fontFamily.startsWith('Georgia') ? [] : ['not its letters'],
			...logo?.src.endsWith('/assets/thema/logo.svg') && logo.naturalWidth > 0 ? [] : ['not its mark'],
		];
	});
}
