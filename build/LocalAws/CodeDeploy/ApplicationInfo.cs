namespace LocalAws.CodeDeploy;

/// <summary>An application: what deployment groups and revisions belong to.</summary>
public sealed record ApplicationInfo
{
    public string? ApplicationId { get; init; }

    public string? ApplicationName { get; init; }

    public DateTimeOffset? CreateTime { get; init; }

    public bool? LinkedToGitHub { get; init; }

    public string? GitHubAccountName { get; init; }

    public string? ComputePlatform { get; init; }
}
