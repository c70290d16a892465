using System.CommandLine;
using BenchmarkDotNet.Running;
using SiteGen.Benchmarks;

var models = new Argument<int[]>("MODELS") { Description = "How many models, one size after another.", DefaultValueFactory = _ => [10, 100, 1_000, 5_000, 20_000, 100_000] };
var work = new Option<string>("--work") { Description = "A folder to fill and empty; in memory, so that the disk is left out of the measure.", HelpName = "DIR", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "sitegen-benchmarks") };
var runs = new Option<int>("--runs") { Description = "How often each is timed.", HelpName = "N", DefaultValueFactory = _ => 3 };
var kinds = new Option<PageKinds>("--pages") { Description = "A page and a twin a model, a JSON twin as well, or all that a site can have.", HelpName = "twins|json|all" };
var timings = new Option<bool>("--timings") { Description = "Print the stages of each size too." };

var sizes = new Command("sizes", "Prints the table of whole builds: seconds, processor time, memory, against a copy of the same output.") { models, work, runs, kinds, timings };
sizes.SetAction(arguments => new Sizes(Path.GetFullPath(arguments.GetValue(work)!), arguments.GetValue(runs))
    .Print(arguments.GetValue(models)!, arguments.GetValue(kinds), arguments.GetValue(timings)));

var number = new Argument<int>("MODELS") { Description = "How many models." };
var folder = new Argument<string>("DIR") { Description = "A new folder." };
var catalog = new Command("catalog", "Writes a made-up site to look at.") { number, folder, kinds };
catalog.SetAction(arguments => MadeUpCatalog.Write(Path.GetFullPath(arguments.GetValue(folder)!), arguments.GetValue(number), arguments.GetValue(kinds)));

var filter = new Option<string>("--filter") { Description = "Which pieces, e.g. 'FrontMatter*'.", HelpName = "NAME", DefaultValueFactory = _ => "*" };
var pieces = new Command("pieces", "Times the hot pieces one by one: front matter, binding, Markdown, templates, writing.") { filter };
pieces.SetAction(arguments => { BenchmarkSwitcher.FromTypes([typeof(Pieces)]).Run(["--filter", $"*.{arguments.GetValue(filter)}"]); });

var catalogs = new Argument<int[]>("MODELS") { Description = "How many models, one size after another.", DefaultValueFactory = _ => [100, 5_000] };
var saves = new Option<int>("--runs") { Description = "How often a file is saved.", HelpName = "N", DefaultValueFactory = _ => 11 };
var serve = new Command("serve", "Times 'sitegen serve': from saving a file to an open page that has it.") { catalogs, work, saves, kinds };
serve.SetAction(arguments => new Saving(Path.GetFullPath(arguments.GetValue(work)!), arguments.GetValue(saves)).Print(arguments.GetValue(catalogs)!, arguments.GetValue(kinds)));

return new RootCommand("Measures SiteGen. Run it from the repository's root, in release form.") { sizes, serve, catalog, pieces }.Parse(args).Invoke();
