using Build.Settings;

namespace Build.Aws;

/// <summary>A repository or folder on this machine that poses as one on GitHub, for the embedded AWS.</summary>
/// <param name="Id">Owner/name.</param>
/// <param name="Path">The folder.</param>
/// <param name="AsItIs">Whether what is not committed is taken too.</param>
public sealed record PosingRepository(string Id, string Path, bool AsItIs)
{
    /// <summary>
    /// Those that <c>--repository</c> names. Without any, the checkout poses as the repository of the settings, so that a project that is not
    /// pushed yet can be rehearsed by its settings alone.
    /// </summary>
    /// <exception cref="BadInput">A folder is not there, or none poses as the repository of the settings.</exception>
    public static IReadOnlyList<PosingRepository> Of(Parameters parameters, SourceSettings source, string root)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(source);
        var named = parameters.Repositories.Select(pair => new PosingRepository(pair.Key, System.IO.Path.GetFullPath(pair.Value, root), parameters.SnapshotAsked)).ToList();
        List<string> faults =
        [
            .. named.Where(each => !Directory.Exists(each.Path)).Select(each => $"--repository {each.Id}={each.Path}: there is no such folder. Name a git repository, or a plain folder."),
            .. named.GroupBy(each => each.Id, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => $"--repository names {group.Key} twice; take one of the two out."),
        ];
        if (source is { Provider: SourceSettings.GitHub, Repository: { } id } && !named.Exists(each => each.Id.Equals(id, StringComparison.OrdinalIgnoreCase)))
        {
            if (named.Count > 0)
                faults.Add($"source.repository is {id}, and --repository names {string.Join(", ", named.Select(each => each.Id))}: say what poses as it with --repository {id}=PATH.");
            named.Add(new(id, root, parameters.Snapshot));
        }
        return faults.Count == 0 ? named : throw new BadInput(faults);
    }
}
