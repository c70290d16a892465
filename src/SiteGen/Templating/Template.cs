using System.Buffers;
using SiteGen.Templating.Running;

namespace SiteGen.Templating;

/// <summary>A compiled template with its parts inside. Immutable; one may be rendered on many threads at once.</summary>
public sealed class Template
{
    private readonly Type _viewType;
    private readonly Steps _steps;
    private readonly int _slots;

    internal Template(Type viewType, Steps steps, int slots) => (_viewType, _steps, _slots) = (viewType, steps, slots);

    /// <summary>Prints a view as UTF-8. Nothing a template or a view holds can make this fail.</summary>
    /// <param name="view">Of the type the template was compiled for.</param>
    /// <param name="output">What is printed is appended.</param>
    /// <exception cref="ArgumentException">The view is of another type.</exception>
    public void Render(object view, IBufferWriter<byte> output)
    {
        if (view.GetType() != _viewType) throw new ArgumentException($"The template prints a {_viewType}, not a {view.GetType()}.", nameof(view));
        var frame = new Frame(_slots);
        frame.Slots[0] = Value.Of(view);
        var writer = new Utf8Output(output);
        _steps.Run(frame, ref writer);
        writer.Flush();
    }
}
