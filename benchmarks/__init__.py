"""How long the library takes, as ratios: seconds depend on the machine, ratios hardly do."""
