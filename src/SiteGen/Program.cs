return SiteGen.Commands.CommandLine.Run(args);
