namespace SiteGen.Templating.Running;

/// <summary><c>.size</c> of a string (UTF-16 units, as in Scriban) or of a list.</summary>
internal sealed class SizeReader(Reader owner) : Reader
{
    public override Value Read(Frame frame) => owner.Find(frame) switch
    {
        null => Value.Null, // only behind ?., where the checker has let it pass
        string text => Value.Of(text.Length),
        var list => Value.Of(Items.Of(list).Count),
    };
}
