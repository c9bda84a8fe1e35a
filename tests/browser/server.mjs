// SPDX-License-Identifier: EUPL-1.2
// A site as a strict host serves it, below a path of its own on 127.0.0.1.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

// What the site itself asks of its host stands in _headers; without that file, what internet.nl accepts.
const strict = {
	'Content-Security-Policy': "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; " +
		"connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
};
const types = {
	'.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.js': 'text/javascript',
	'.woff2': 'font/woff2', '.json': 'application/json', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
};

// The lines below /* in a _headers file.
function asked(site) {
	const file = path.join(site, '_headers');
	if (!fs.existsSync(file))
		return strict;
	const [, all = ''] = fs.readFileSync(file, 'utf8').match(/^\/\*\n((?:[ \t]+.*\n?)+)/m) ?? [];
	return Object.fromEntries([...all.matchAll(/^\s+([\w-]+):\s*(.*)$/gm)].map((m) => [m[1], m[2]]));
}

// Returns the address of the site and how to stop. Nothing outside the folder is served.
export async function serve(site, below) {
	const headers = asked(site);
	const server = http.createServer((request, response) => {
		const name = decodeURIComponent(new URL(request.url, 'http://x').pathname);
		const file = path.join(site, name.slice(below.length).replace(/\/$/, '/index.html'));
		if (!name.startsWith(below) || !file.startsWith(site + path.sep) || !fs.existsSync(file)) {
			// The page of what is not found goes to who asked for a page.
			const lost = path.join(site, '404.html');
			const wanted = request.headers.accept?.includes('text/html') && fs.existsSync(lost);
			response.writeHead(404, wanted ? {...headers, 'Content-Type': types['.html']} : headers);
			response.end(wanted ? fs.readFileSync(lost) : '');
			return;
		}
		const type = types[path.extname(file)] ?? 'application/octet-stream';
		// As hosts do (docs/hosting.md): texts go pressed.
		if (/^text|xml|json|javascript/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
			response.writeHead(200, {...headers, 'Content-Type': type, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding'});
			fs.createReadStream(file).pipe(zlib.createGzip()).pipe(response);
			return;
		}
		response.writeHead(200, {...headers, 'Content-Type': type});
		fs.createReadStream(file).pipe(response);
	});
	await new Promise((done) => server.listen(0, '127.0.0.1', done));
	return {address: `http://127.0.0.1:${server.address().port}${below}`, stop: () => server.close()};
}
