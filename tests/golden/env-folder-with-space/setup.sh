mkdir 'met spatie' && mv plan 'met spatie'
