"""What marketing takes from a map: audiences, a brief for each persona, a plan of content."""
