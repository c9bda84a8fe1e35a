// SPDX-License-Identifier: EUPL-1.2
// Opens pages of a plan full of tricks (tests/injectie) and tells in TAP whether any ran: injectie.mjs CLEAN FOLDER-FOR-CHROMIUM SITE...
// From disk no header forbids scripts: what can run, runs. With the headers that the site asks for nothing may even try.
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {serve} from './server.mjs';

const [clean, profile, ...sites] = process.argv.slice(2);
const below = '/plan/van/iemand/';
let count = 0;
let failed = 0;

function result(name, faults) {
	count++;
	failed += faults.length > 0 ? 1 : 0;
	console.log(`${faults.length === 0 ? 'ok' : 'not ok'} ${count} - ${name}`);
	for (const fault of faults.slice(0, 20))
		console.log(`# ${fault.slice(0, 300).replaceAll('\n', ' ')}`);
}

const pagesOf = (site) => fs.readdirSync(site, {recursive: true}).filter((file) => file.endsWith('.html') && path.basename(file) !== '404.html').sort(); // that one asks by its full address

// What an element of a page may be, by name, and with which attributes: as on the clean site. Run in the page.
function shape() {
	const found = new Set();
	const wrong = [];
	for (const e of document.querySelectorAll('*')) {
		found.add(`<${e.localName}>`);
		for (const {name, value} of e.attributes) {
			found.add(name);
			if (name.startsWith('on') || name === 'style')
				wrong.push(`${name} on ${e.outerHTML.slice(0, 120)}`);
			if (/^(href|src|action|formaction|data|xlink:href|srcset|poster)$/.test(name) && /^[\u0000- ]*[a-z][a-z0-9+.\s-]*:/i.test(value) &&
				!/^(https?|mailto|webcal):/.test(value))
				wrong.push(`${name}=${value}`);
		}
		if (e.localName === 'script' && e.type !== 'application/ld+json' && !/\/assets\/[a-z-]+\.js$/.test(e.src))
			wrong.push(`script ${e.outerHTML.slice(0, 120)}`);
	}
	return {found: [...found], wrong};
}

async function look(browser, pages, known) {
	const page = await browser.newPage();
	const faults = [];
	let at = '';
	page.on('dialog', (dialog) => {
		faults.push(`${at}: a script ran: ${dialog.message()}`);
		dialog.dismiss();
	});
	page.on('console', (message) => faults.push(`${at}: console: ${message.text()}`));
	page.on('pageerror', (error) => faults.push(`${at}: script: ${error.message}`));
	page.on('request', (request) => {
		if (/^https?:\/\/(?!127\.0\.0\.1)|^javascript:|^data:/.test(request.url()))
			faults.push(`${at}: asks ${request.url()}`);
	});
	page.on('framenavigated', (frame) => {
		if (frame.parentFrame() !== null || !frame.url().includes(at))
			faults.push(`${at}: goes to ${frame.url()}`);
	});
	for (const [file, address] of pages) {
		at = encodeURI(file);
		await page.goto(address, {waitUntil: 'load'});
		const {found, wrong} = await page.evaluate(shape);
		faults.push(...wrong.map((what) => `${file}: ${what}`));
		if (known.closed)
			faults.push(...found.filter((name) => !known.has(name)).map((name) => `${file}: no page of ours has ${name}`));
		else
			found.forEach((name) => known.add(name));
	}
	// What waits for somebody to move over it or to give it the focus.
	await page.evaluate(() => document.querySelectorAll('main *').forEach((e) => {
		for (const type of ['mouseover', 'focus', 'error', 'toggle'])
			e.dispatchEvent(new Event(type));
	}));
	await page.close();
	return faults;
}

const browser = await puppeteer.launch({
	executablePath: '/usr/bin/chromium',
	userDataDir: profile,
	args: ['--disable-dev-shm-usage', '--allow-file-access-from-files', ...process.getuid() === 0 ? ['--no-sandbox'] : []],
});
try {
	const known = new Set(['<h2>', '<h3>', '<h4>', '<h5>', '<h6>', '<code>', '<pre>']);
	const fromDisk = (site) => pagesOf(site).map((file) => [file, `file://${path.join(site, file)}`]);
	result('the clean site has no script of its own in a page', await look(browser, fromDisk(clean), known));
	known.closed = true;

	// The test must see what comes through.
	const trap = path.join(profile, 'proef.html');
	fs.writeFileSync(trap, '<!doctype html><title>x</title><main><img src=x onerror=alert(1)><a href="javascript:1">x</a></main>');
	const seen = await look(browser, [['proef.html', `file://${trap}`]], known);
	result('a script that runs is seen', seen.some((fault) => fault.includes('a script ran')) && seen.some((fault) => fault.includes('javascript:')) ? [] : ['it is not', ...seen]);

	for (const site of sites) {
		const pages = fromDisk(site);
		result(`${path.basename(site)}: nothing runs on ${pages.length} pages from disk`, await look(browser, pages, known));
	}
	const {address, stop} = await serve(sites[0], below);
	// One page of each kind has more than one string; the overview, lists and one item of each kind.
	const some = pagesOf(sites[0]).filter((file) => file.split(path.sep).length < 3 || /-(0|17|46)\//.test(file));
	result(`${path.basename(sites[0])}: nothing tries under the strict headers on ${some.length} pages`, await look(browser, some.map((file) => [file, address + file]), known));
	stop();
} finally {
	await browser.close();
}
console.log(`1..${count}`);
process.exit(failed > 0 ? 1 : 0);
