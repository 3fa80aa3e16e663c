"""Where settings and the theme chosen last are kept on this platform."""

from __future__ import annotations

from pathlib import Path

_APP = "reader"


def config_path() -> Path:
    """The user's own file of settings, which the program never writes."""
    from platformdirs import user_config_path  # noqa: PLC0415 - documents are written without it

    return user_config_path(_APP, appauthor=False) / "config.toml"


def _theme_path() -> Path:
    from platformdirs import user_state_path  # noqa: PLC0415

    return user_state_path(_APP, appauthor=False) / "theme"


def last_theme() -> str:
    """The name of the theme chosen last, empty where none was or it cannot be read."""
    from reader.saving import contents  # noqa: PLC0415 - as above

    try:
        return contents(_theme_path()).decode().strip()
    except (OSError, UnicodeDecodeError):
        return ""


def remember_theme(name: str) -> None:
    """Keep the name of a theme for the next start. Raises `OSError`."""
    from reader.saving import save  # noqa: PLC0415

    path = _theme_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    save(path, f"{name}\n")
