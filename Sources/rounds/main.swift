import RoundsCommandLine

World.system.run()
