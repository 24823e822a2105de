#ifndef ZHIBIAO_CNCURSES_SHIM_H
#define ZHIBIAO_CNCURSES_SHIM_H

// Without this, ncurses.h hides the wide-character functions (cchar_t, setcchar, get_wch).
#define NCURSES_WIDECHAR 1
#include <curses.h>

#endif
