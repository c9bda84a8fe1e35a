# A database of the plan alone: no file names of ours, no findings, and the same bytes each time.
[ "$(sqlite3 uit/plan.db "SELECT titel || '|' || actielijn.waarde FROM actie JOIN actie_actielijn actielijn ON actielijn.item = actie.id WHERE id = 'luchtpad'")" = 'Leg een luchtpad aan|al-1' ]
[ "$(sqlite3 uit/plan.db "SELECT group_concat(name) FROM sqlite_master WHERE name IN ('bestand', 'waarde', 'gebrek', 'verwijzing', 'bevinding', 'doelwit')")" = '' ]
[ "$(sqlite3 uit/plan.db 'PRAGMA integrity_check')" = ok ]
[ -z "$(sqlite3 uit/plan.db 'PRAGMA foreign_key_check')" ]
# every view can be asked
sqlite3 uit/plan.db "SELECT 'SELECT count(*) FROM \"' || name || '\";' FROM sqlite_master WHERE type = 'view' ORDER BY name" >views.sql
sqlite3 -bail uit/plan.db <views.sql >/dev/null
"$ACTIEPLAN" export --format sqlite -o weer
cmp uit/plan.db weer/plan.db
