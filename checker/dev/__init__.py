"""How is the project itself made: scaffolding, generated files, measuring."""
