using Spectre.Console;

namespace SiteGen.Commands;

/// <summary>Tables on the console. In a pipe or a log nothing is wrapped, so that places can be searched for.</summary>
internal static class TextTable
{
    private const int WideEnough = 2_000;

    /// <summary>Prints a table; the first column holds numbers.</summary>
    /// <param name="columns">Their headings.</param>
    /// <param name="rows">As many cells as there are columns.</param>
    public static void Print(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table().Border(TableBorder.None);
        for (var i = 0; i < columns.Count; i++) table.AddColumn(new TableColumn(Text(columns[i])) { Alignment = i == 0 ? Justify.Right : Justify.Left, NoWrap = Console.IsOutputRedirected, Padding = new Padding(0, 0, 2, 0) });
        foreach (var row in rows) table.AddRow(row.Select(Text));
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected) console.Profile.Width = WideEnough;
        console.Write(table);

        static Text Text(string cell) => new(string.Concat(cell.Select(letter => char.IsControl(letter) ? ' ' : letter)));
    }
}
