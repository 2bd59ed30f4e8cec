namespace LocalAws.CodeDeploy.Execution;

/// <summary>Keeps the folders of the last five deployments of a group, and the one that was last installed however old it is.</summary>
internal static class Retention
{
    private const int Kept = 5;

    /// <summary>Removes the folders that are too many; the newest is that of <paramref name="deploymentId"/>.</summary>
    public static void Apply(DeploymentFolder folder, string deploymentId)
    {
        var installed = Path.GetFileName(folder.LastInstalled());
        var old = new DirectoryInfo(folder.Group).GetDirectories()
            .Where(each => each.Name != deploymentId && each.Name != installed)
            .OrderByDescending(each => each.CreationTimeUtc)
            .ThenByDescending(each => each.Name, StringComparer.Ordinal)
            .Skip(Kept - (installed is null || installed == deploymentId ? 1 : 2));
        foreach (var each in old)
            each.Delete(recursive: true);
    }
}
