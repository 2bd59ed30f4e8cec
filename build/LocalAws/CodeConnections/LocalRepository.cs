namespace LocalAws.CodeConnections;

/// <summary>A folder of this machine that stands for a provider's repository.</summary>
/// <param name="FullRepositoryId">Owner/name.</param>
/// <param name="Path">A git repository (with or without a working tree), or a plain folder.</param>
/// <param name="IncludeUncommitted">Whether a release holds what is not committed yet. A plain folder has nothing else.</param>
public sealed record LocalRepository(string FullRepositoryId, string Path, bool IncludeUncommitted = false)
{
    /// <summary>Whether its content counts as it is: what is saved there is what was pushed.</summary>
    public bool IsTakenAsItIs => IncludeUncommitted || GitDirectory is null;

    /// <summary>Where git keeps its objects, or null for a plain folder.</summary>
    public string? GitDirectory
    {
        get
        {
            if (Directory.Exists(System.IO.Path.Combine(Path, ".git"))) return System.IO.Path.Combine(Path, ".git");
            return File.Exists(System.IO.Path.Combine(Path, "HEAD")) && Directory.Exists(System.IO.Path.Combine(Path, "objects")) ? Path : null;
        }
    }
}
