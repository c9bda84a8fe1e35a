# Templates and images that cannot be read; pages that call such a template are not told as well.
for name in acties actie planning project; do
	echo "{{>deel/$name}}" >"templates/$name.mustache"
done
printf '<p>\ncaf\351\n' >templates/deel/acties.mustache
ln -s ../raam.mustache templates/deel/actie.mustache
head -c 1048577 /dev/zero | tr '\0' x >templates/deel/planning.mustache
head -c 1048576 /dev/zero | tr '\0' x >templates/deel/project.mustache
head -c 1048577 /dev/zero >plan/afbeeldingen/groot.png
head -c 1048576 /dev/zero >plan/afbeeldingen/goed.png
ln -s goed.png plan/afbeeldingen/koppeling.png
cp plan/afbeeldingen/kaart.png 'plan/afbeeldingen/met spatie.png'
. "$GOLDEN/_basis/templates.sh"
