// SPDX-License-Identifier: EUPL-1.2
// Makes the pictures of the README: beelden.mjs SITE OUT. See make beelden.
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const [site, out] = process.argv.slice(2).map((folder) => path.resolve(folder));
const pictures = [
	['overzicht', 'index.html', {width: 1280, height: 1240}],
	['actie', 'acties/act-40/index.html', {width: 1280, height: 1120}],
	['parlement', 'parlement/index.html', {width: 1280, height: 1120}],
	['indicator', 'indicatoren/slachtoffers-comensha/index.html', {width: 1280, height: 1120}],
	['planning-telefoon', 'planning/index.html', {width: 390, height: 844}],
	['menu-telefoon', 'acties/act-40/index.html', {width: 390, height: 844}, async (page) => page.click('.menuknop')],
];

const browser = await puppeteer.launch({
	executablePath: '/usr/bin/chromium',
	args: ['--disable-dev-shm-usage', ...process.getuid() === 0 ? ['--no-sandbox'] : []],
});
for (const [name, page, size, before] of pictures) {
	const tab = await browser.newPage();
	await tab.setViewport(size);
	// The fonts are optional, and a busy machine would do without: a picture waits for them.
	await tab.setRequestInterception(true);
	tab.on('request', (request) => request.url().endsWith('/site.css') ?
		request.respond({contentType: 'text/css', body: fs.readFileSync(path.join(site, 'assets/site.css'), 'utf8').replaceAll('font-display:optional', 'font-display:block')}) :
		request.continue());
	await tab.goto(`file://${site}/${page}`);
	await tab.evaluate(() => document.fonts.ready.then(() => true));
	await before?.(tab);
	await tab.screenshot({path: path.join(out, `${name}.webp`), type: 'webp', quality: 80});
	await tab.close();
}
await browser.close();
