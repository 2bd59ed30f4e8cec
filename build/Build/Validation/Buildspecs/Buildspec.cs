using Build.Validation.Documents;
using Build.Validation.Shell;

namespace Build.Validation.Buildspecs;

/// <summary>A buildspec. Parts of the wrong shape are absent here; <see cref="BuildspecShape"/> names them.</summary>
/// <param name="Document">The whole file.</param>
public sealed record Buildspec(Node Document)
{
    /// <summary>The phases, in the order in which they run.</summary>
    public static IReadOnlyList<string> Phases { get; } = ["install", "pre_build", "build", "post_build"];

    /// <summary>All lines of all phases, <c>finally</c> included, in the order in which they run.</summary>
    public IReadOnlyList<Scalar> Lines { get; } = [.. Phases
        .Select(phase => Document["phases"]?[phase]).OfType<Node>()
        .SelectMany(phase => (phase["commands"]?.Items ?? []).Concat(phase["finally"]?.Items ?? []))
        .OfType<Scalar>().Where(line => !line.IsNull)];

    /// <summary>The lines' commands, each with where its line stands.</summary>
    public IReadOnlyList<(Place Place, ShellCommand Command)> Commands =>
        [.. Lines.SelectMany(line => ShellText.Commands(line.Value).Select(command => (line.Place, command)))];

    /// <summary>The artifacts section.</summary>
    public Node? Artifacts => Document["artifacts"] is { IsNull: false } artifacts ? artifacts : null;

    /// <summary>Place of a key at the top, or of the file's first line.</summary>
    public Place PlaceOf(string key) => Document.Entries.FirstOrDefault(entry => entry.Key.Value == key).Key?.Place ?? Document.Place;
}
