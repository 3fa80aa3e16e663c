"""What users may set in `config.toml`, and the theme they chose last."""

from reader.settings.places import config_path, last_theme, remember_theme
from reader.settings.values import Choices, Keys, Settings, SettingsError

__all__ = ["Choices", "Keys", "Settings", "SettingsError", "config_path", "last_theme", "remember_theme"]
