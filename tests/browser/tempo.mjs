// SPDX-License-Identifier: EUPL-1.2
// How fast search answers. Each word is asked as a reader would type it: the whole, its beginnings from the first letter on, with a
// wrong letter, twice, and among words that stand everywhere.
// By hand, over any site: tempo.mjs SITE FOLDER-FOR-CHROMIUM prints the time until search is ready and what a question takes.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {serve} from './server.mjs';

// The rows of the index, the time until search is ready, and what the questions took, the fastest first; in milliseconds.
export async function tempo(browser, site) {
	const {address, stop} = await serve(site, '/');
	const page = await browser.newPage();
	try {
		const began = Date.now();
		await page.goto(`${address}zoeken/index.html`);
		await page.waitForFunction(() => 'klaar' in document.getElementById('zoekvak').dataset, {timeout: 120000});
		const ready = Date.now() - began;
		const {rows, times} = await page.evaluate(async () => {
			const {rows: all} = await (await fetch(document.getElementById('zoekvak').dataset.bestand)).json();
			const words = [...new Set(all.filter((_, i) => i % Math.ceil(all.length / 40) === 0)
				.flatMap(([title]) => title.match(/\p{L}{5,}/gu)?.slice(0, 1) ?? []))];
			const input = document.getElementById('zoekterm');
			for (const word of words)
				for (const question of [word, word.slice(0, 1), word.slice(0, 2), word.slice(0, 3), `${word} ${word} ${word}`, `de ${word} van een`, word.slice(0, 2) + 'q' + word.slice(3), `${word} ${words[0].slice(0, 4)}`, '28 638, nr. 233']) {
					input.value = question;
					input.form.requestSubmit();
				}
			return {rows: all.length, times: performance.getEntriesByName('zoeken').map((e) => e.duration).slice(1)};
		});
		return {rows, ready, times: times.sort((a, b) => a - b)};
	} finally {
		await page.close();
		stop();
	}
}

export const told = ({rows, ready, times}) => {
	const share = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))].toFixed(1);
	return `${rows} rows, ready in ${ready} ms; ${times.length} questions: median ${share(0.5)} ms, 95% ${share(0.95)} ms, slowest ${share(1)} ms`;
};

// The search of `site` over as many rows as a plan of 10,000 actions has: its own, again and again, each with its words in another
// order and one word of its own.
export function enlarge(site, out, wanted) {
	for (const part of ['zoeken', 'assets'])
		fs.cpSync(path.join(site, part), path.join(out, part), {recursive: true});
	const {rows} = JSON.parse(fs.readFileSync(path.join(site, 'data/zoeken.json'), 'utf8'));
	const turn = (text, by) => {
		const words = text.split(' ');
		return [...words.slice(by % words.length), ...words.slice(0, by % words.length)].join(' ');
	};
	const many = Array.from({length: wanted}, (_, i) => {
		const [title, kind, where, numbers, text] = rows[i % rows.length];
		return [`${turn(title, i)} wolk${(i * 7919 % 99991).toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[d])}`, kind, where, numbers, turn(text, i)];
	});
	fs.mkdirSync(path.join(out, 'data'));
	fs.writeFileSync(path.join(out, 'data/zoeken.json'), JSON.stringify({rows: many}));
	return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const [site, profile] = process.argv.slice(2);
	const browser = await puppeteer.launch({
		executablePath: '/usr/bin/chromium', userDataDir: profile,
		args: ['--disable-dev-shm-usage', ...process.getuid() === 0 ? ['--no-sandbox'] : []],
	});
	try {
		console.log(told(await tempo(browser, site)));
	} finally {
		await browser.close();
	}
}
