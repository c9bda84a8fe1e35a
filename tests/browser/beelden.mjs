// SPDX-License-Identifier: EUPL-1.2
// Makes the pictures of the README: beelden.mjs SITE OUT. See make beelden.
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const [site, out] = process.argv.slice(2).map((folder) => path.resolve(folder));
const pictures = [
	['overzicht', 'index.html', {width: 1280, height: 1120}],
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
	await tab.goto(`file://${site}/${page}`);
	// The fonts are optional: the second time they are there at once.
	await tab.evaluate(() => document.fonts.ready.then(() => true));
	await tab.reload();
	await before?.(tab);
	await tab.screenshot({path: path.join(out, `${name}.webp`), type: 'webp', quality: 80});
	await tab.close();
}
await browser.close();
