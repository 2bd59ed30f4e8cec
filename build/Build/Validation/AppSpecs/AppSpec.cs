using Build.Validation.Documents;
using Build.Validation.Sources;

namespace Build.Validation.AppSpecs;

/// <summary>An appspec file, its parts with their places. Parts of the wrong shape are absent here; <see cref="AppSpecShape"/> names them.</summary>
/// <param name="Document">The whole file.</param>
/// <param name="Folder">The revision's root, where it is another one than the project's: the folder of an appspec that was given.</param>
public sealed record AppSpec(Node Document, string? Folder = null)
{
    /// <summary>Files to copy.</summary>
    public IReadOnlyList<FileCopy> Files { get; } = [.. (Document["files"]?.Items ?? []).OfType<Mapping>().Select(entry => new FileCopy(entry))];

    /// <summary>What is set on the files once they are copied.</summary>
    public IReadOnlyList<Mapping> Permissions { get; } = [.. (Document["permissions"]?.Items ?? []).OfType<Mapping>()];

    /// <summary>Hooks, in the order in which they stand.</summary>
    public IReadOnlyList<Hook> Hooks { get; } = [.. (Document["hooks"]?.Entries ?? [])
        .SelectMany(hook => hook.Value.Items.OfType<Mapping>().Select(entry => new Hook(hook.Key.Value, entry, Folder)))];

    /// <summary>Whether instances run Windows.</summary>
    public bool IsForWindows => Document["os"]?.Text == "windows";

    /// <summary>Folders that files are copied to.</summary>
    public IEnumerable<string> Destinations => Files.Select(file => file.Destination?.Text?.TrimEnd('/')).OfType<string>().Where(path => path.Length > 0).Distinct();

    /// <summary>The files of the revision.</summary>
    /// <param name="project">Those of the project.</param>
    public SourceTree Tree(SourceTree project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return Folder is null ? project : new SourceTree(project.FullPath(Folder));
    }

    /// <summary>Place of a key at the top, or of the file's first line.</summary>
    public Place PlaceOf(string key) => Document.Entries.FirstOrDefault(entry => entry.Key.Value == key).Key?.Place ?? Document.Place;
}
