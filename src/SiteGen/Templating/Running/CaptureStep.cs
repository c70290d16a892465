using System.Text;
using SiteGen.Templating.Typing;

namespace SiteGen.Templating.Running;

/// <summary>Keeps what its body prints as markup of the template's own format.</summary>
internal sealed class CaptureStep(byte[] before, int slot, Format format, Steps body) : Step(before)
{
    public override Flow Run(Frame frame, ref Utf8Output output)
    {
        var bytes = SpareBuffers.Lend();
        var kept = new Utf8Output(bytes) { AtLineStart = output.AtLineStart };
        var flow = body.Run(frame, ref kept);
        kept.Flush();
        output.AtLineStart = kept.AtLineStart;
        var text = Encoding.UTF8.GetString(bytes.WrittenSpan);
        SpareBuffers.GiveBack(bytes);
        frame.Slots[slot] = Value.Of(format == Format.Html ? new Html(text) : new Markdown(text));
        return flow;
    }
}
