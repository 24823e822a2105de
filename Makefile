# Two commands are enough: `make run` and `make test`. `make help` lists the others.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
SWIFT_BUILD_FLAGS ?=

# Optimised across modules, for some hundredths of the time. Here and not in Package.swift, whose library others could
# not depend on with such a flag.
RELEASE = $(SWIFT) build -c release --static-swift-stdlib -Xswiftc -cross-module-optimization \
	$(SWIFT_BUILD_FLAGS)
BIN = .build/release/zhibiao
SHARE = $(DESTDIR)$(PREFIX)/share/zhibiao
MAN = $(DESTDIR)$(PREFIX)/share/man
BASH_COMPLETION = $(DESTDIR)$(PREFIX)/share/bash-completion/completions/zhibiao
ZSH_COMPLETION = $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_zhibiao
FISH_COMPLETION = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/zhibiao.fish
# What is generated for everybody is not of the configuration of the one who installs.
PLAIN = XDG_CONFIG_HOME=/nonexistent $(BIN)
SOURCES = Sources Tests Package.swift

.DEFAULT_GOAL := help
.PHONY: help build run test lint format bench pictures install uninstall clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: ## build the program, optimised, as .build/release/zhibiao
	@scripts/require build
	$(RELEASE) --product zhibiao

run: build ## open the dashboard on the reports in seeds/
	@$(BIN) seeds

test: ## build the program and run all tests
	@scripts/require build test
	$(SWIFT) build --build-tests $(SWIFT_BUILD_FLAGS)
	$(SWIFT) test --skip-build $(SWIFT_BUILD_FLAGS)

lint: ## check the format of all sources
	@scripts/require lint
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)
	@scripts/lint-shell

format: ## format all sources, then check them
	@scripts/require lint
	$(SWIFT) format --in-place --recursive --parallel $(SOURCES)
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)

bench: build ## measure start, keys and throughput
	@scripts/bench $(BIN)

pictures: build ## draw the pictures of docs/ with the program itself
	@scripts/pictures $(BIN)

install: build ## install under PREFIX (default /usr/local), below DESTDIR if set
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/seeds"
	install -m 755 $(BIN) "$(DESTDIR)$(PREFIX)/bin/zhibiao"
	install -m 644 Sources/Indicators/Resources/gazetteer.tsv "$(SHARE)/"
	install -m 644 Sources/Indicators/Resources/catalogue.yaml "$(SHARE)/"
	install -m 644 seeds/* "$(SHARE)/seeds/"
	install -d "$(MAN)/man1" "$(MAN)/zh_CN/man1"
	$(PLAIN) man --lang en > "$(MAN)/man1/zhibiao.1"
	$(PLAIN) man --lang zh > "$(MAN)/zh_CN/man1/zhibiao.1"
	install -d "$(dir $(BASH_COMPLETION))" "$(dir $(ZSH_COMPLETION))" "$(dir $(FISH_COMPLETION))"
	$(PLAIN) --lang en --generate-completion-script bash > "$(BASH_COMPLETION)"
	$(PLAIN) --lang en --generate-completion-script zsh > "$(ZSH_COMPLETION)"
	$(PLAIN) --lang en --generate-completion-script fish > "$(FISH_COMPLETION)"

uninstall: ## remove what `make install` put under PREFIX
	rm -f "$(DESTDIR)$(PREFIX)/bin/zhibiao"
	rm -f "$(MAN)/man1/zhibiao.1" "$(MAN)/zh_CN/man1/zhibiao.1"
	rm -f "$(BASH_COMPLETION)" "$(ZSH_COMPLETION)" "$(FISH_COMPLETION)"
	rm -rf "$(SHARE)"

clean: ## remove everything that was built
	rm -rf .build
