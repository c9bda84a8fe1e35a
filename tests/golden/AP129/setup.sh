# 199 unknown fields and one that is empty: 200; one more: 201; and 1000.
fields() {
	seq "$1" | sed 's/.*/onbekend&: x/'
}
{ echo --- && echo 'titel: Tweehonderd' && echo 'nummer:' && fields 199 && echo ---; } >plan/acties/precies.md
# the empty field is a warning, and stands first: what stops publishing is shown before it
{ echo --- && echo 'titel: Een meer' && echo 'nummer:' && fields 199 && echo 'actielijn: weg' && echo ---; } >plan/acties/een-meer.md
{ echo --- && echo 'titel: Duizend' && fields 1000 && echo ---; } >plan/acties/duizend.md
