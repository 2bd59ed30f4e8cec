namespace Build.Settings;

/// <summary>Where commits come from.</summary>
public sealed record SourceSettings
{
    /// <summary><c>CodeCommit</c>, <c>GitHub</c> or <c>S3</c>.</summary>
    public string Provider { get; init; } = "CodeCommit";

    /// <summary>CodeCommit: the repository's name; the application's when not set.</summary>
    public string? Repository { get; init; }

    /// <summary>CodeCommit: what the repository is for.</summary>
    public string Description { get; init; } = "Demo app for AWS CodePipeline";

    /// <summary>Branch whose commits are released.</summary>
    public string Branch { get; init; } = "main";
}
