# SPDX-License-Identifier: EUPL-1.2
# make site   installs what is missing, builds actieplan, renders site/ from plan/
# make annex  the newest letter and its annex, in all formats, in build/brieven/ and on the site; LETTER=id: another letter
# make test   runs all tests          SAN=1: with address and undefined behaviour sanitizers
# make lint   conformance   test-annex   test-html   test-browser   test-lighthouse   test-mutatie   test-eigenschap   test-faults   coverage   fuzz   css   beelden   bench   docs   clean
MAKEFLAGS += --no-builtin-rules
.DELETE_ON_ERROR:

comma := ,
B := build$(if $(SAN),/san)$(if $(FUZZ),/fuzz)$(if $(COV),/cov)
CC := $(if $(FUZZ),clang,gcc)
WARN := -Wall -Wextra -Wshadow -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Werror
HARDEN := -fstack-protector-strong $(if $(FUZZ),,-fstack-clash-protection) -fPIE $(if $(SAN)$(FUZZ)$(COV),,-D_FORTIFY_SOURCE=2)
SANITIZE := $(if $(SAN)$(FUZZ),-fsanitize=address$(comma)undefined$(if $(FUZZ),$(comma)fuzzer-no-link) -fno-sanitize-recover=all -fno-omit-frame-pointer)$(if $(COV), --coverage -O0 -DACTIEPLAN_COVERAGE='"$(CURDIR)/build/cov"')
CFLAGS := -std=gnu17 -O2 -g -D_GNU_SOURCE $(WARN) $(HARDEN) $(SANITIZE) -Igenerator
export LSAN_OPTIONS := suppressions=$(CURDIR)/tests/lsan.supp:print_suppressions=0
LDFLAGS := -pie -Wl,-z,relro,-z,now -Wl,--as-needed $(SANITIZE)
# Debian's names are fixed, and pkg-config is not there before the packages are.
LIBS := -lcmark -lsqlite3 -lyaml -lutf8proc -lnettle -lexpat -lz -lseccomp -lm

SOURCES := $(wildcard generator/*/*.c)
SQL := $(sort $(shell find generator/sql -name '*.sql'))
# The pages and script of the preview: they must work where the templates of a plan are broken.
PREVIEW := $(sort $(wildcard templates/voorbeeld/*))
# What may use a class, an element or a token of the components that the program carries (scripts/css.sh).
STYLE_USERS := $(sort $(wildcard templates/*.mustache templates/*/*.mustache templates/assets/*.svg templates/assets/*.js \
	templates/assets/stijl/*.css templates/themas/*/*.css generator/text/markdown_html*.c))
STYLE := $(wildcard templates/package*.json) templates/stijl.mjs $(STYLE_USERS)
OBJECTS := $(SOURCES:%.c=$(B)/%.o) $(B)/embedded.o $(B)/carried.o
UNIT := $(patsubst %.c,$(B)/%,$(wildcard tests/unit/test_*.c))
# Tests that make edits at random (tests/unit/edits.h).
EDITED := $(B)/tests/unit/test_update $(B)/tests/unit/test_visible
# These take too long for make test: make test-eigenschap runs them.
LONG := $(B)/tests/unit/test_public_findings $(B)/tests/unit/test_visible_marks
HARNESSES := $(patsubst %.c,$(B)/%,$(wildcard tests/fuzz/*.c))
CONFORMANCE := $(patsubst %.c,$(B)/%,$(wildcard tests/conformance/*.c))

.PHONY: site annex css test test-annex test-programs test-html test-browser test-lighthouse test-mutatie test-eigenschap test-faults coverage fuzz fuzz-programs beelden bench lint conformance docs clean deps-site deps-annex deps-test deps-test-annex deps-lint deps-html deps-browser deps-bench deps-fuzz FORCE
.DEFAULT_GOAL := site

site: deps-site
	@$(MAKE) --no-print-directory $(B)/actieplan
	@$(B)/actieplan build $(and $(wildcard build/brieven/*/SHA256SUMS),--stukken build/brieven)

annex: deps-annex
	@$(MAKE) --no-print-directory $(B)/actieplan
	@$(B)/actieplan bijlage $(LETTER)
	@$(B)/actieplan build --stukken build/brieven

deps-site deps-annex deps-test deps-test-annex deps-lint deps-html deps-browser deps-bench deps-fuzz: deps-%:
	@sh scripts/install.sh $*

$(B)/actieplan: $(OBJECTS) $(B)/generator/main.o
	@echo 'link $@'
	@$(CC) $(LDFLAGS) $^ $(LIBS) -o $@

$(B)/%.o: %.c Makefile
	@mkdir -p $(@D)
	@echo 'cc $<'
	@$(CC) $(CFLAGS) -MMD -MP -c $< -o $@

# The list of files is part of what embedded.c is made of: a .sql file that is gone counts as a change.
$(B)/sql.list: FORCE
	@mkdir -p $(@D)
	@printf '%s\n' $(SQL) $(PREVIEW) | cmp -s - $@ || printf '%s\n' $(SQL) >$@

$(B)/embedded.c: generator/embed.sh $(B)/sql.list $(SQL) $(PREVIEW)
	@LC_ALL=C sh generator/embed.sh generator/sql $(SQL) $(PREVIEW) >$@

$(B)/embedded.o: $(B)/embedded.c
	@$(CC) $(CFLAGS) -c $< -o $@

# The same for every $(B): it takes a network.
build/css/carried.c: scripts/css.sh generator/embed-bytes.sh $(STYLE)
	@mkdir -p $(@D)
	@sh scripts/css.sh $@ $(STYLE_USERS)

$(B)/carried.o: build/css/carried.c
	@$(CC) $(CFLAGS) -c $< -o $@

css:
	@rm -f build/css/carried.c
	@$(MAKE) --no-print-directory build/css/carried.c

$(B)/tests/%: tests/%.c $(OBJECTS) Makefile
	@mkdir -p $(@D)
	@echo 'cc $<'
	@$(CC) $(CFLAGS) -MMD -MP $< $(OBJECTS) $(LDFLAGS) $(LIBS) -lcmocka -o $@

# Scripts that a target of their own runs.
APART := tests/annex/run.t tests/html/run.t tests/lint/run.t tests/peil/eigenschap.t $(wildcard tests/ongewijzigd/*.t)

test: deps-test
	@$(MAKE) --no-print-directory test-programs
	ACTIEPLAN=$(CURDIR)/$(B)/actieplan CMOCKA_MESSAGE_OUTPUT=TAP prove --exec 'sh tests/unit/tap.sh' -j2 $(filter-out $(LONG),$(UNIT))
	ACTIEPLAN=$(CURDIR)/$(B)/actieplan prove --exec sh -j2 $(filter-out $(APART) tests/browser/% tests/faults/%,$(wildcard tests/*/*.t))

test-programs: $(B)/actieplan $(UNIT)

conformance: deps-test
	@$(MAKE) --no-print-directory $(CONFORMANCE)
	@sh tests/conformance/run.sh $(B)/tests/conformance

# What LibreOffice and qpdf make of an annex.
test-annex: deps-test-annex
	@$(MAKE) --no-print-directory $(B)/actieplan
	ACTIEPLAN=$(CURDIR)/$(B)/actieplan prove --exec sh tests/annex/run.t

test-html: deps-html
	@$(MAKE) --no-print-directory $(B)/actieplan
	ACTIEPLAN=$(CURDIR)/$(B)/actieplan prove --exec sh tests/html/run.t

# One fault at a time in each field of a plan; SAN=1 takes a share of them. ALL=1: all, a quarter of an hour.
test-mutatie: deps-test
	@$(MAKE) --no-print-directory $(B)/actieplan $(B)/tests/mutatie/heads
	@$(if $(SAN),SHARE=3) perl tests/mutatie/mutatie.pl $(B)/actieplan $(B)/tests/mutatie/heads

test-browser: deps-browser
	@$(MAKE) --no-print-directory $(B)/actieplan
	ACTIEPLAN=$(CURDIR)/$(B)/actieplan prove --comments --exec sh $(wildcard tests/browser/*.t)

# What must hold after any edit, tried on EDITS of them at random: the preview shows what a whole load shows; what is of later changes
# nothing; and, of a tenth of them, for they take builds: a site that is left alone is what a build makes. make test tries a few. Also
# what is no matter of chance but takes as long: each rule with each file internal, each way to mark, each way to hide a change of a file.
test-eigenschap: EDITS ?= 200
test-eigenschap: deps-test
	@$(MAKE) --no-print-directory $(B)/actieplan $(EDITED) $(LONG)
	EDITS=$(EDITS) ACTIEPLAN=$(CURDIR)/$(B)/actieplan CMOCKA_MESSAGE_OUTPUT=TAP prove --exec 'sh tests/unit/tap.sh' -j2 $(EDITED) $(LONG)
	ACTIEPLAN=$(CURDIR)/$(B)/actieplan prove --exec sh -j2 tests/peil/eigenschap.t tests/ongewijzigd/bestanden.t
	$(if $(SAN),,EDITS=$$(($(EDITS) / 10)) ACTIEPLAN=$(CURDIR)/$(B)/actieplan prove --comments --exec sh tests/ongewijzigd/run.t)

# Kills and faults at each point of a build, and what serve must bear. SHARE=N: each Nth point.
test-faults: deps-test
	@$(MAKE) --no-print-directory $(B)/actieplan $(B)/tests/faults/storing.so
	ACTIEPLAN=$(CURDIR)/$(B)/actieplan prove --comments --exec sh $(wildcard tests/faults/*.t)

$(B)/tests/faults/storing.so: tests/faults/storing.c Makefile
	@mkdir -p $(@D)
	@echo 'cc $<'
	@gcc -std=gnu17 -O1 -g -Wall -Wextra -Werror -shared -fPIC -fno-builtin $< -o $@

# Which lines of generator/ the tests run: at least 90%, and those that are not are named.
coverage: deps-test
	@find build/cov -name '*.gcda' -delete 2>/dev/null || :
	@$(MAKE) --no-print-directory COV=1 test; result=$$?; $(MAKE) --no-print-directory COV=1 EDITS=20 test-eigenschap || result=$$?; \
	perl scripts/coverage.pl build/cov 90 && exit $$result

# Made input for each reader: first what is kept of earlier runs, then SECONDS each (20). With FUZZ=1 the programs are made.
fuzz: deps-fuzz
	@$(MAKE) --no-print-directory FUZZ=1 fuzz-programs
	@sh tests/fuzz/run.sh build/fuzz/tests/fuzz $(SECONDS)

fuzz-programs: $(HARNESSES)

$(B)/tests/fuzz/%: tests/fuzz/%.c $(wildcard tests/fuzz/*.h) $(OBJECTS) Makefile
	@mkdir -p $(@D)
	@echo 'cc $<'
	@$(CC) $(CFLAGS) -Itests/fuzz $< $(OBJECTS) -fsanitize=fuzzer $(LDFLAGS) $(LIBS) -o $@

# What Lighthouse says; docs/metingen.md has the figures.
test-lighthouse: deps-browser
	@$(MAKE) --no-print-directory $(B)/actieplan
	ACTIEPLAN=$(CURDIR)/$(B)/actieplan prove --comments --exec sh tests/browser/lighthouse.sh

# The pictures of the README, of site/.
beelden: site deps-browser
	@npm ci --prefix tests/browser >/dev/null
	node tests/browser/beelden.mjs site docs/beeld

lint: deps-lint
	@$(MAKE) --no-print-directory $(B)/actieplan
	@sh scripts/lint.sh
	ACTIEPLAN=$(CURDIR)/$(B)/actieplan prove --exec sh tests/lint/run.t

# ACTIONS="100 1000 10000": the sizes of the plans
bench: deps-bench
	@$(MAKE) --no-print-directory $(B)/actieplan $(B)/tests/bench/history
	@ACTIEPLAN=$(CURDIR)/$(B)/actieplan perl tests/bench/run.pl $(ACTIONS)

docs: $(B)/actieplan
	$(B)/actieplan explain velden >docs/velden.md
	$(B)/actieplan explain schema -o docs/schema

clean:
	rm -rf build

-include $(OBJECTS:.o=.d) $(B)/generator/main.d $(UNIT:=.d)
