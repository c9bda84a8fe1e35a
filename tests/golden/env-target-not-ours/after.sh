[ "$(find site | wc -l)" = 2 ]
