#ifndef ZHIBIAO_CNCURSES_SHIM_H
#define ZHIBIAO_CNCURSES_SHIM_H

// Without these, ncurses.h hides the wide-character functions (cchar_t, setcchar, get_wch).
#define NCURSES_WIDECHAR 1
#if __has_include(<ncursesw/curses.h>)
#include <ncursesw/curses.h>
#else
#include <curses.h>
#endif
#include <stdbool.h>
#include <stdio.h>
#include <wchar.h>

// <wchar.h> hides them unless an X/Open feature macro is set before any header is read.
extern int wcwidth(wchar_t character);
extern int wcswidth(const wchar_t *text, size_t length);

// Swift does not import these attributes: they are macros with casts and shifts.
static inline attr_t zhibiao_attribute_bold(void) { return A_BOLD; }
static inline attr_t zhibiao_attribute_dim(void) { return A_DIM; }
static inline attr_t zhibiao_attribute_underline(void) { return A_UNDERLINE; }
static inline attr_t zhibiao_attribute_reverse(void) { return A_REVERSE; }

// Swift's strict concurrency refuses mutable C globals (stdin, stdout, stdscr, curscr, COLORS).
static inline SCREEN *zhibiao_newterm(const char *type) {
  return newterm((NCURSES_CONST char *)type, stdout, stdin);
}
static inline WINDOW *zhibiao_standard_window(void) { return stdscr; }
static inline WINDOW *zhibiao_physical_window(void) { return curscr; }
static inline int zhibiao_colour_count(void) { return COLORS; }
static inline int zhibiao_pair_count(void) { return COLOR_PAIRS; }

// getmaxyx is a macro that assigns to its arguments.
static inline int zhibiao_row_count(WINDOW *window) { return getmaxy(window); }
static inline int zhibiao_column_count(WINDOW *window) { return getmaxx(window); }

// The masks of the mouse are macros with shifts. 5, the wheel down, is there since ncurses 6.
static inline void zhibiao_take_mouse(bool is_taken) {
  mousemask(is_taken ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

// The button that was pressed, and where; 0 for any other event and for none.
static inline int zhibiao_mouse_button(int *column, int *row) {
  MEVENT event;
  if (getmouse(&event) != OK) return 0;
  *column = event.x;
  *row = event.y;
  if (event.bstate & BUTTON1_PRESSED) return 1;
  if (event.bstate & BUTTON4_PRESSED) return 4;
  return event.bstate & BUTTON5_PRESSED ? 5 : 0;
}

// tigetstr answers (char *)-1 for a name that is no string capability; here that is NULL too.
static inline const char *zhibiao_capability(const char *name) {
  const char *text = tigetstr((NCURSES_CONST char *)name);
  return text == (const char *)-1 ? NULL : text;
}

#endif
