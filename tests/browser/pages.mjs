// SPDX-License-Identifier: EUPL-1.2
// Looks at sites in Chromium and tells in TAP: pages.mjs PUBLIC SITE-FOR-STEERING-GROUP SITE-WITH-A-PAST FOLDER-FOR-CHROMIUM.
// Of the last only what is about the past. Of each kind of page the longest is looked at.
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {serve} from './server.mjs';
import * as checks from './checks.mjs';
import * as search from './zoeken.mjs';
import * as filter from './filter.mjs';
import {enlarge, tempo, told} from './tempo.mjs';

const [publicSite, steeringSite, pastSite, profile] = process.argv.slice(2);
const below = '/plan/van/iemand/';
let count = 0;
let failed = 0;

function result(name, faults) {
	count++;
	if (faults.length > 0)
		failed++;
	console.log(`${faults.length === 0 ? 'ok' : 'not ok'} ${count} - ${name}`);
	for (const fault of faults.slice(0, 40))
		console.log(`# ${fault.replaceAll('\n', '\n#   ')}`);
}

// The longest page of each kind: pages that differ only in the name of a folder are one kind.
function kinds(site) {
	const longest = new Map();
	for (const file of fs.readdirSync(site, {recursive: true})) {
		if (!file.endsWith('.html'))
			continue;
		const parts = file.split(path.sep);
		const kind = parts.length < 3 ? file : [...parts.slice(0, -2), '*'].join('/');
		const size = fs.statSync(path.join(site, file)).size;
		if (size > (longest.get(kind)?.size ?? 0))
			longest.set(kind, {size, page: parts.join('/')});
	}
	return [...longest.values()].map(({page}) => page).sort();
}

// A tab that keeps what the browser complains of and asks elsewhere.
async function tab(browser, home, size) {
	const page = await browser.newPage();
	const complaints = [];
	await page.setViewport({height: 800, deviceScaleFactor: 1, ...size});
	// The page of what is not found knows no address: it looks for its style at the root too.
	const allowed = (url) => /\/404\.html$/.test(page.url()) && url !== undefined && new URL(url).pathname === '/assets/site.css';
	const about = (message) => message.text().match(/^Refused to apply style from '([^']+)'/)?.[1] ?? message.location().url;
	page.on('console', (message) => allowed(about(message)) || complaints.push(`console: ${message.text()}`));
	page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
	page.on('requestfailed', (request) => allowed(request.url()) || complaints.push(`failed: ${request.url()}`));
	page.on('request', (request) => {
		if (!request.url().startsWith(home) && !allowed(request.url()))
			complaints.push(`asks elsewhere: ${request.url()}`);
	});
	return {page, complaints};
}

// Every page of the site at one size: each check in turn, the faults with their page before them.
async function walk(browser, name, home, pages, size, list, {fonts = true, wider = false} = {}) {
	const {page, complaints} = await tab(browser, home, size);
	if (!fonts) {
		await page.setRequestInterception(true);
		page.on('request', (request) => request.url().endsWith('.woff2') ? request.respond({status: 200, body: ''}) : request.continue());
	}
	const faults = new Map(list.map((check) => [check, []]));
	for (const one of pages) {
		await page.goto(home + one, {waitUntil: 'load'});
		if (wider)
			await checks.setWider(page);
		for (const check of list)
			for (const fault of await check(page))
				faults.get(check).push(`${one}: ${fault}`);
	}
	await page.close();
	for (const check of list)
		result(`${name}, ${size.width} px: ${check.means}`, faults.get(check));
	// An empty font is one to complain of.
	if (fonts)
		result(`${name}, ${size.width} px: nothing asked elsewhere, nothing to complain of`, complaints);
}

async function past(browser, name, folder) {
	const {address, stop} = await serve(folder, below);
	const pages = kinds(folder).filter((page) => /^(wijzigingen|archief)\/[^/]*(\/index.html)?$|^archief\/br-5\/acties\//.test(page));
	console.log(`# ${name}: ${pages.length} kinds of page`);
	const {axe, fits, plain, cards} = checks;
	await walk(browser, name, address, pages, {width: 1280}, [axe, fits, plain]);
	await walk(browser, name, address, pages, {width: 320}, [axe, fits, cards]);
	await walk(browser, `${name} from disk`, `file://${folder}/`, pages, {width: 1280}, [checks.styled]);
	stop();
}

async function site(browser, name, folder) {
	const {address, stop} = await serve(folder, below);
	const pages = kinds(folder);
	console.log(`# ${name}: ${pages.length} kinds of page`);
	const {axe, fits, plain, cards, marks, charts, whole, more, lists, head} = checks;
	await walk(browser, name, address, pages, {width: 1280}, [axe, fits, plain, marks, whole, charts]);
	await walk(browser, name, address, pages, {width: 768}, [fits, whole, more, lists]);
	await walk(browser, name, address, pages, {width: 744}, [fits, lists]);
	await walk(browser, name, address, pages, {width: 390}, [axe, fits, cards]);
	await walk(browser, name, address, pages, {width: 320}, [axe, fits]);
	await walk(browser, `${name}, with its letters set wider`, address, pages, {width: 320}, [fits], {wider: true});
	// Who waits for the fonts reads in those of the system, which may be broader.
	await walk(browser, `${name}, without its fonts`, address, pages, {width: 1280}, [whole, more], {fonts: false});
	await walk(browser, `${name}, without its fonts`, address, pages, {width: 768}, [whole, more], {fonts: false});
	await walk(browser, `${name}, without its fonts`, address, pages, {width: 320}, [fits, whole, more, head], {fonts: false});
	// A window of 1280 px at 200% is one of 640 CSS pixels.
	await walk(browser, name, address, pages, {width: 640, height: 400, deviceScaleFactor: 2}, [fits]);
	await walk(browser, `${name} from disk`, `file://${folder}/`, pages, {width: 1280}, [checks.styled]);
	for (const [means, check] of [...checks.walks, ...search.walks, ...filter.walks]) {
		const {page, complaints} = await tab(browser, address, {width: 1280});
		result(`${name}: ${means}`, [...await check(page, address), ...complaints]);
		await page.close();
	}
	const {page} = await tab(browser, 'file:', {width: 1280});
	result(`${name} from disk: ${search.fromDisk.means}`, await search.fromDisk(page, `file://${folder}/`));
	await page.close();
	const root = await serve(folder, '/');
	for (const [where, place] of [['at the root of a host', root.address], ['below a path', `${address}404.html`], ['from disk', `file://${folder}/404.html`]]) {
		const {page: other} = await tab(browser, '', {width: 1280});
		result(`${name}: the page of what is not found has its style ${where}`, await checks.lost(other, place));
		await other.close();
	}
	root.stop();
	stop();
}

const browser = await puppeteer.launch({
	executablePath: '/usr/bin/chromium',
	userDataDir: profile,
	// Root has no sandbox to go into; a machine for tests often has little /dev/shm.
	args: ['--disable-dev-shm-usage', ...process.getuid() === 0 ? ['--no-sandbox'] : []],
});
try {
	result('the style sheet: one file, with the components, at most 60 kB', checks.sheet(publicSite));
	await site(browser, 'public', publicSite);
	await site(browser, 'steering group', steeringSite);
	await past(browser, 'the past', pastSite);
	const speed = await tempo(browser, enlarge(steeringSite, fs.mkdtempSync(path.join(path.dirname(profile), 'groot-')), 13200));
	console.log(`# search as of 10,000 actions: ${told(speed)}`);
	// One in twenty may be slower: other things run on the machine of a test.
	result('search over as much as 10,000 actions answers within 50 ms', speed.times[Math.floor(speed.times.length * 0.95)] < 50 ? [] : [told(speed)]);
	const {page} = await tab(browser, 'file:', {width: 1280});
	result('a theme is a folder: colours, letters and mark', await checks.theme(page, `file://${steeringSite}/`));
} finally {
	await browser.close();
}
console.log(`1..${count}`);
process.exit(failed > 0 ? 1 : 0);
